/** What makes a pattern slow on some text, as its source shows. */
export function shapeProblems({ source, flags }: RegExp): string[] {
  const problems = new Set<string>();
  if (/[gy]/.test(flags)) {
    problems.add('remembers where it stopped');
  }
  const repeats = [false];
  let inClass = false;
  let any = false;
  for (let at = 0; at < source.length; at++) {
    const rest = source.slice(at);
    if (source[at] === '\\') {
      any &&= inClass;
      at++;
    } else if (inClass) {
      inClass = source[at] !== ']';
    } else if (/^\[(?:\^[^\]]|\\s\\S|\\S\\s|\\d\\D|\\w\\W)/.test(rest)) {
      inClass = true;
      any = true;
    } else if (source[at] === '[') {
      inClass = true;
      any = false;
    } else if (source[at] === '(') {
      repeats.push(false);
    } else if (source[at] === ')') {
      const repeated = repeats.pop()!;
      if (repeated && /^\)(?:[*+]|\{\d+,?\d*\})/.test(rest)) {
        problems.add('nested quantifiers');
      }
      repeats[repeats.length - 1] ||= repeated;
      any = false;
    } else if (/^(?:[*+]|\{\d+,?\d*\})/.test(rest)) {
      repeats[repeats.length - 1] = true;
      if (any && /^(?:[*+]|\{\d+,\})/.test(rest)) {
        problems.add('unbounded gap');
      }
    } else {
      any = source[at] === '.';
    }
  }
  return [...problems];
}

const LENGTHS = [256, 1024, 8 * 1024];
/** In ms; what is faster is not slow, and can not be compared. */
const NO_TIME = 1;

/** The best of some runs, in ms: others share the machine. */
function timeOf(pattern: RegExp, text: string): number {
  let best = Infinity;
  for (let run = 0; run < 5 && best > NO_TIME; run++) {
    const started = performance.now();
    pattern.test(text);
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

const FILLERS = [' ', 'a', '1', '"', "'", 'a.', 'a ', '\n', 'é'];

/** What a hostile text begins with, and what it goes on with for ever. */
export interface HostileText {
  head: string;
  piece: string;
}

/**
 * Texts that are made of what a pattern begins with, and never end as it does.
 */
export function hostileTexts(samples: readonly string[]): HostileText[] {
  const pieces = samples
    .slice(0, 4)
    .flatMap(sample => [
      sample.slice(0, -1),
      sample.slice(0, Math.ceil(sample.length / 2)),
      `${sample.slice(0, -1)}\n`,
      sample.slice(0, 3),
    ]);
  const heads = samples.flatMap(sample =>
    [0.3, 0.6, 0.9].map(part => sample.slice(0, sample.length * part)),
  );
  return [
    ...[...new Set([...pieces, ...FILLERS])].map(piece => ({
      head: '',
      piece,
    })),
    ...[...new Set(heads)].flatMap(head =>
      FILLERS.map(piece => ({ head, piece })),
    ),
  ].filter(({ piece }) => piece !== '');
}

/**
 * A text of which four times as much takes a pattern far more than four times
 * as long. Where it takes no time to speak of, nothing is compared. Short ones
 * come first, for those that would never end on a long one.
 */
export function slowText(
  pattern: RegExp,
  texts: readonly HostileText[],
): HostileText | undefined {
  return LENGTHS.reduce<HostileText | undefined>(
    (found, length) =>
      found ??
      texts.find(({ head, piece }) => {
        const long =
          head + piece.repeat(Math.ceil((4 * length) / piece.length));
        const time = timeOf(pattern, long.slice(0, length));
        return time > NO_TIME && timeOf(pattern, long) > 9 * time;
      }),
    undefined,
  );
}
