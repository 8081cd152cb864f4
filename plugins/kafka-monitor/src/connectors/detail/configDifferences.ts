import { ConfigVersion } from '@kafka-monitor/plugin-kafka-monitor-common';

/** One key that differs between two versions. */
export interface ConfigDifference {
  key: string;
  change: 'added' | 'removed' | 'changed' | 'secretChanged';
  before: string | undefined;
  after: string | undefined;
}

function own(config: Record<string, string>, key: string): string | undefined {
  return Object.hasOwn(config, key) ? config[key] : undefined;
}

function changeOf(
  before: string | undefined,
  after: string | undefined,
): ConfigDifference['change'] {
  if (before === undefined) {
    return 'added';
  }
  return after === undefined ? 'removed' : 'changed';
}

/**
 * What differs from `older` to `newer`. A secret that changed shows the same
 * mask in both; that it did is known from the versions in between.
 */
export function configDifferences(
  older: ConfigVersion,
  newer: ConfigVersion,
  versions: ConfigVersion[],
): ConfigDifference[] {
  const touched = new Set(
    versions
      .filter(
        ({ version }) => version > older.version && version <= newer.version,
      )
      .flatMap(({ changedKeys }) => changedKeys),
  );
  const keys = new Set([
    ...Object.keys(older.config),
    ...Object.keys(newer.config),
  ]);
  const differences: ConfigDifference[] = [];
  for (const key of [...keys].sort()) {
    const before = own(older.config, key);
    const after = own(newer.config, key);
    if (before !== after) {
      differences.push({ key, change: changeOf(before, after), before, after });
    } else if (touched.has(key) && isMask(before)) {
      differences.push({ key, change: 'secretChanged', before, after });
    }
  }
  return differences;
}

/** A value changed and changed back shows no mask. */
function isMask(value: string | undefined): boolean {
  return value !== undefined && /\*{3,}|•{3,}|\[hidden\]/i.test(value);
}
