import { AlertDocument } from '@kafka-monitor/plugin-kafka-monitor-node';

/** Markup, halves of characters, what breaks lines, and what is invisible. */
const PIECES = [
  ...['<b>', '</b>', '<a href="', '</a>', '&', '&amp;', '&#0;', '"', '<', '>'],
  ...['\n', '\u0000', '\u007f', '\u202e', '\u2028', ' ', '…'],
  ...['\ud83d', '\ude00', '😀', '👩‍👩‍👧', 'e\u0301', 'ü', '漢'],
  ...['orders-sink', 'java.net.ConnectException: refused', '@all', '/start'],
];

const below = (limit: number) => Math.floor(Math.random() * limit);

function oneOf<T>(values: readonly T[]): T {
  return values[below(values.length)];
}

function many<T>(most: number, make: () => T): T[] {
  return Array.from({ length: below(most + 1) }, make);
}

/** Text as bad as it gets, now and then very long. */
export function randomText(): string {
  const times = Math.random() < 0.05 ? below(900) : 1;
  return many(8, () => oneOf(PIECES))
    .join('')
    .repeat(times);
}

/** An address, or what is none. */
function randomUrl(): string | undefined {
  return oneOf([
    undefined,
    randomText(),
    `https://a.example.com/${encodeURIComponent(below(10 ** 6))}?a=1&b="`,
    `http://a.example.com/${'x'.repeat(below(600))}`,
  ]);
}

/** Any message that a channel may be given. */
export function randomDocument(): AlertDocument {
  return {
    language: oneOf(['en', 'id']),
    title: randomText(),
    summary: many(4, randomText),
    sections: many(4, () => ({
      heading: oneOf([undefined, randomText()]),
      items: many(oneOf([2, 60]), () => ({
        title: randomText(),
        url: randomUrl(),
        lines: many(4, randomText),
      })),
      more: oneOf([undefined, randomText()]),
    })),
    link: {
      title: randomText(),
      url: `https://backstage.example.com/kafka-connect?q=${below(10 ** 6)}&a`,
    },
  };
}
