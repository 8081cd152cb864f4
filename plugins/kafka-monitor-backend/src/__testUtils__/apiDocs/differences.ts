const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const GENERATED = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
/** Stands for further items of a list, and for further keys of an object. */
const MORE = '...';

/**
 * Values that differ from one run to the next: how long something took, where
 * the simulator listens.
 */
const CHANGING = /(Ms|^url|^workerId|^value|^sequence|_offset)$/;

const isList = Array.isArray;
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !isList(value);

function kindOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  if (isList(value)) {
    return 'list';
  }
  if (typeof value === 'string' && TIME.test(value)) {
    return 'time';
  }
  return typeof value === 'string' && DAY.test(value) ? 'day' : typeof value;
}

/** Ids that were made up anew, by those that the documentation shows. */
export type GeneratedIds = Map<string, string>;

function ofValue(
  shown: unknown,
  got: unknown,
  path: string,
  ids: GeneratedIds,
): string[] {
  const kind = kindOf(shown);
  if (kind !== kindOf(got)) {
    return [`${path}: ${kind} is ${kindOf(got)}`];
  }
  if (typeof shown === 'string' && GENERATED.test(shown)) {
    const known = ids.get(shown);
    ids.set(shown, known ?? String(got));
    return known === undefined || known === got
      ? []
      : [`${path}: another id than before`];
  }
  const mayChange = CHANGING.test(path.split('.').pop()!);
  return shown === got || kind === 'time' || kind === 'day' || mayChange
    ? []
    : [`${path}: ${JSON.stringify(shown)} is ${JSON.stringify(got)}`];
}

/**
 * How an answer differs from the one that is shown: in its keys, the kinds of
 * its values, and those values that are the same every time. Times and days may
 * be any.
 *
 * @param ids learnt, and held to
 */
export function differences(
  shown: unknown,
  got: unknown,
  ids: GeneratedIds,
  path = 'answer',
): string[] {
  if (isList(shown) && isList(got)) {
    const items = shown.filter(item => item !== MORE);
    const more = items.length < shown.length;
    const wrong = more
      ? got.length <= items.length
      : got.length !== items.length;
    return [
      ...(wrong ? [`${path}: has ${got.length} items`] : []),
      ...items.flatMap((item, index) =>
        index < got.length
          ? differences(item, got[index], ids, `${path}.${index}`)
          : [],
      ),
    ];
  }
  if (isObject(shown) && isObject(got)) {
    const keys = Object.keys(shown).filter(key => key !== MORE);
    const others = Object.keys(got).filter(key => !keys.includes(key));
    const hidden = MORE in shown;
    return [
      ...(hidden && others.length === 0 ? [`${path}: has no more keys`] : []),
      ...(hidden ? [] : others.map(key => `${path}: lacks '${key}'`)),
      ...keys.flatMap(key =>
        key in got
          ? differences(shown[key], got[key], ids, `${path}.${key}`)
          : [`${path}: has no '${key}'`],
      ),
    ];
  }
  return ofValue(shown, got, path, ids);
}
