import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { waitFor } from '@testing-library/react';
import {
  codesOf,
  linksOf,
  readDoc,
  tableUnder,
  wordsOf,
} from './__testUtils__/docs/readDocs';
import { connectorItem, connectorList } from './__testUtils__/fixtures';
import { renderPage } from './__testUtils__/renderPage';
import { subPages } from './platform/subPages';
import { en } from './translations/en';
import id from './translations/id';

const english = readDoc('docs/manual.md');
const indonesian = readDoc('docs/id/manual.md');

/** Titles of extensions, which are in English unless an app says otherwise. */
const titles = [
  ...subPages.map(({ title }) => title),
  'Kafka Monitor',
  'KafkaRaft',
  'Kafka Connectors',
  'Failures of my teams',
];

function flat(texts: object, prefix = ''): Array<[string, string]> {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string'
      ? [[`${prefix}${key}`, text] as [string, string]]
      : flat(text, `${prefix}${key}.`),
  );
}

/** Each text of the pages, with the keys that it has. */
function keysByText(texts: Array<[string, string]>): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  const all = [...texts, ...titles.map(title => [`title ${title}`, title])];
  for (const [key, text] of all) {
    const plain = text.replace(/\{\{\w+\}\}/g, '…');
    keys.set(plain, [...(keys.get(plain) ?? []), key]);
  }
  return keys;
}

const keys = { en: keysByText(flat(en)), id: keysByText(flat(id)) };

describe('the manual', () => {
  it.each([
    ['en', english],
    ['id', indonesian],
  ] as const)('says in %s what stands on the pages', (language, text) => {
    const words = wordsOf(text);
    expect(words.length).toBeGreaterThan(100);
    expect(words.filter(word => !keys[language].has(word))).toEqual([]);
  });

  it('names the same things in the same order in both languages', () => {
    const [these, those] = [wordsOf(english), wordsOf(indonesian)];
    const differs = these.findIndex((word, index) => {
      const others = keys.id.get(those[index]) ?? [];
      return !keys.en.get(word)?.some(key => others.includes(key));
    });
    expect([these[differs], those[differs]]).toEqual([undefined, undefined]);
    expect(those).toHaveLength(these.length);
  });

  it('shows the same pages in both languages', () => {
    const images = (text: string, folder: string) =>
      linksOf(text).flatMap(
        link => link.split(`images/manual/${folder}/`)[1] ?? [],
      );
    expect(images(english, 'en').length).toBeGreaterThan(10);
    expect(images(indonesian, 'id')).toEqual(images(english, 'en'));
  });

  it.each([
    ['en', tableUnder(english, 'API')],
    ['id', tableUnder(indonesian, 'API')],
  ])('leads in %s to endpoints that there are', (_, rows) => {
    const known = Object.values(endpoints).map(
      ({ method, path }) => `${method.toUpperCase()} /api/kafka-monitor${path}`,
    );
    expect(rows).toHaveLength(6);
    for (const [, now] of rows) {
      const [path] = now.match(/\/api[^`?]*/) ?? [];
      const methods = now.match(/\b(GET|PUT|POST)\b/g) ?? [];
      expect(methods).not.toEqual([]);
      for (const method of methods) {
        expect(known).toContain(`${method} ${path}`);
      }
    }
  });

  const addresses = (text: string, heading: string) =>
    tableUnder(text, heading).map(([from, to]): [string, string] => {
      const [before] = codesOf(from);
      return [before, codesOf(to)[0] ?? before];
    });
  const moved = addresses(english, 'Old addresses');

  it('leads from the same old addresses to the same new ones in both languages', () => {
    const plain = (all: Array<[string, string]>) =>
      all.map(each => each.map(path => path.replace('<nama>', '<name>')));
    expect(moved).toHaveLength(16);
    expect(plain(addresses(indonesian, 'Alamat lama'))).toEqual(plain(moved));
  });

  it.each(moved.filter(([from]) => !from.includes('<')))(
    'is right that %s leads to %s',
    async (from, to) => {
      const { address } = renderPage(from);
      await waitFor(() => expect(address()).toBe(to));
    },
  );

  it.each(['', '/edit'])(
    'is right that a bare name leads to the connector%s',
    async part => {
      const { address } = renderPage(
        `/kafka-monitor/connectors/orders-source${part}`,
        {
          answers: {
            listConnectors: () =>
              connectorList([connectorItem({ name: 'orders-source' })]),
          },
        },
      );
      await waitFor(() =>
        expect(address()).toBe(
          `/kafka-monitor/connectors/production/main/orders-source${part}`,
        ),
      );
    },
  );
});
