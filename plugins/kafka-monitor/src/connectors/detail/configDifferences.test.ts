import { ConfigVersion } from '@kafka-monitor/plugin-kafka-monitor-common';
import { configDifferences } from './configDifferences';

function version(
  number: number,
  config: Record<string, string>,
  changedKeys: string[] = [],
): ConfigVersion {
  return {
    version: number,
    at: { after: null, by: '2026-01-01T00:00:00Z' },
    changedKeys,
    config,
  };
}

describe('differences between two versions of a configuration', () => {
  it('are the keys that were added, removed and changed', () => {
    const older = version(1, { a: '1', b: '1', c: '1' });
    const newer = version(2, { a: '1', b: '2', d: '1' }, ['b', 'c', 'd']);
    expect(configDifferences(older, newer, [newer, older])).toEqual([
      { key: 'b', change: 'changed', before: '1', after: '2' },
      { key: 'c', change: 'removed', before: '1', after: undefined },
      { key: 'd', change: 'added', before: undefined, after: '1' },
    ]);
  });

  it('tell that a secret changed although its mask did not, over several versions', () => {
    const versions = [
      version(3, { password: '********' }),
      version(2, { password: '********' }, ['password']),
      version(1, { password: '********' }),
    ];
    expect(configDifferences(versions[2], versions[0], versions)).toEqual([
      {
        key: 'password',
        change: 'secretChanged',
        before: '********',
        after: '********',
      },
    ]);
    expect(configDifferences(versions[1], versions[0], versions)).toEqual([]);
  });

  it('do not count a value that changed back', () => {
    const versions = [
      version(3, { a: '1' }, ['a']),
      version(2, { a: '2' }, ['a']),
      version(1, { a: '1' }),
    ];
    expect(configDifferences(versions[2], versions[0], versions)).toEqual([]);
  });
});
