import { workersToAsk } from './lookAtStatus';

const URLS = ['http://one', 'http://two', 'http://three'];
const ask = (active: string | null, health: Record<string, string> = {}) =>
  workersToAsk(
    { active_url: active },
    URLS,
    URLS.map(url => ({ url, health: health[url] ?? 'healthy' })),
  );

describe('workersToAsk', () => {
  it('asks in the configured order at first', () => {
    expect(ask(null)).toEqual(URLS);
  });

  it('stays with the one that answered last', () => {
    expect(ask('http://two')).toEqual([
      'http://two',
      'http://one',
      'http://three',
    ]);
  });

  it('never asks one that is cut off from Kafka or starting', () => {
    expect(
      ask('http://one', {
        'http://one': 'unhealthy',
        'http://two': 'starting',
      }),
    ).toEqual(['http://three']);
  });

  it('goes on asking those that did not answer or tell no health', () => {
    expect(
      ask(null, {
        'http://one': 'unreachable',
        'http://two': 'not-verifiable',
        'http://three': 'pending',
      }),
    ).toEqual(URLS);
  });

  it('forgets one that is no longer configured', () => {
    expect(ask('http://gone')).toEqual(URLS);
  });
});
