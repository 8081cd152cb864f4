import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { Knex } from 'knex';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { NOW, secondsAgo } from '../database/fixtures';
import { measureAlerts } from './alertMetrics';

jest.setTimeout(60_000);

const databases = createTestDatabases();

describe.each(databases.each)('metrics of alerts on %s', id => {
  let knex: Knex;
  type Observe = (value: number, attributes: object) => void;
  const callbacks = new Map<
    string,
    (result: { observe: Observe }) => Promise<void>
  >();

  beforeEach(async () => {
    knex = await databases.init(id);
    const metrics = {
      createObservableGauge: (name: string) => ({
        addCallback: (callback: never) => callbacks.set(name, callback),
      }),
    };
    measureAlerts(metrics as unknown as MetricsService, knex, () => NOW);
  });

  async function collect(name: string) {
    const seen: unknown[] = [];
    await callbacks.get(name)!({
      observe: (value, attributes) => seen.push([value, attributes]),
    });
    return seen;
  }

  it('say how much waits for each channel, and for how long', async () => {
    expect(await collect('kafka_monitor.alerts.waiting')).toEqual([]);
    const [{ id: message }] = await knex('messages')
      .insert({
        alert_id: 1,
        purpose: 'failure',
        critical: false,
        silent: false,
        final: false,
        severity: 'high',
        topic: 'connector-failed',
        document: '{}',
        receiver: '{}',
        title: 'a failed',
        created_at: NOW,
      })
      .returning('id');
    const delivery = (address: string, status: string, seconds: number) => ({
      message_id: message,
      alert_id: 1,
      channel: 'telegram',
      address,
      label: address,
      status,
      created_at: secondsAgo(seconds),
    });
    await knex('deliveries').insert([
      delivery('a', 'waiting', 90),
      delivery('b', 'waiting', 30),
      delivery('c', 'accepted', 600),
    ]);
    expect(await collect('kafka_monitor.alerts.waiting')).toEqual([
      [2, { channel: 'telegram' }],
    ]);
    expect(await collect('kafka_monitor.alerts.oldest')).toEqual([
      [90, { channel: 'telegram' }],
    ]);
  });

  it('ask the database once for all of a collection', async () => {
    const queries: string[] = [];
    knex.on('query', ({ sql }) => queries.push(sql));
    await Promise.all([...callbacks.keys()].map(collect));
    expect(queries).toHaveLength(1);
  });
});
