import { concernsCatalog } from './concernsCatalog';

const changes = (...kinds: string[]) => ({
  sequence: 2,
  from: 1,
  kinds,
  connectors: [],
  teams: [],
  clusters: [],
  more: false,
});

describe('what concerns the catalog', () => {
  it.each([
    ['team-changed', true, true],
    ['cluster-changed', true, true],
    ['connector-added', true, false],
    ['connector-removed', true, false],
    ['config-changed', true, false],
    ['topics-changed', true, false],
    ['assignment-changed', true, false],
    ['baseline', true, false],
    ['health-changed', false, false],
    ['task-changed', false, false],
    ['failure-opened', false, false],
    ['something-new', false, false],
  ])('%s: %s with connectors, %s without', (kind, on, off) => {
    const payload = changes('health-changed', kind);
    expect(concernsCatalog(payload, { withConnectors: true })).toBe(on);
    expect(concernsCatalog(payload, { withConnectors: false })).toBe(off);
  });

  it.each([undefined, null, 'text', {}, { kinds: ['team-changed'] }])(
    'is not what somebody else says: %j',
    payload => {
      expect(concernsCatalog(payload, { withConnectors: true })).toBe(false);
    },
  );
});
