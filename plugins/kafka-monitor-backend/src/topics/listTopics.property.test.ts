import {
  TopicStats,
  topicQuerySchema,
  topicScopeSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { testReading } from '../connectors/__testUtils__/testReading';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';
import { ConnectorAccess, fullAccess } from '../permissions/connectorAccess';
import { Asked, modelledTopics, Use } from './__testUtils__/topicModel';
import { keptLists, listTopics } from './listTopics';
import { Remembered } from './Remembered';
import { repairSummaries } from './repairSummaries';
import { readTopicStats } from './topicStats';

jest.setTimeout(180_000);

const databases = createTestDatabases();
const ENVIRONMENTS = ['production', 'staging', 'switched-off'];
const CONNECT_CLUSTERS = ['edge', 'main'];
const TEAMS = ['orders', 'payments', 'risk'];
const TOPICS = ['Orders', 'orders.eu', 'pay_ments', 'orders-.*', '__history'];

const use: fc.Arbitrary<Use> = fc.record({
  environment: fc.constantFrom(...ENVIRONMENTS),
  connectCluster: fc.constantFrom(...CONNECT_CLUSTERS),
  team: fc.constantFrom(...TEAMS),
  topic: fc.constantFrom(...TOPICS),
  direction: fc.constantFrom('write' as const, 'read' as const),
  pattern: fc.boolean(),
  internal: fc.boolean(),
  used: fc.boolean(),
});

const some = (values: readonly string[]) =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { nil: undefined });

const asked: fc.Arbitrary<Asked> = fc.record(
  {
    environment: some(ENVIRONMENTS),
    connectCluster: some(CONNECT_CLUSTERS),
    team: some(TEAMS),
    usage: fc.constantFrom(
      'all',
      'orphaned',
      'written-only',
      'read-only',
      'both',
    ),
    internal: fc.boolean(),
    pattern: fc.boolean(),
    search: fc.constantFrom('', 'order', 'ORDERS', '_', 'x', '.*'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Asked>;

/** Who reads: everything, or what has one of the values. */
type ConditionOf<A> = A extends fc.Arbitrary<infer Value> ? Value : never;

const reader = fc.oneof(
  fc.constant(undefined),
  fc.record({
    property: fc.constantFrom('team' as const, 'environment' as const),
    values: fc.subarray([...TEAMS, ...ENVIRONMENTS]),
  }),
);

function accessOf(condition: ConditionOf<typeof reader>): ConnectorAccess {
  return condition
    ? { connectors: 'some', criteria: { anyOf: [condition] } as never }
    : { connectors: 'all' };
}

const queryOf = ({ search, ...rest }: Asked) =>
  topicQuerySchema.parse({
    ...Object.fromEntries(
      Object.entries(rest).map(([key, value]) => [
        key,
        typeof value === 'boolean' ? String(value) : value,
      ]),
    ),
    ...(search && { search }),
    limit: '200',
  });

describe.each(databases.each)('lists of topics on %s', id => {
  let knex: Knex;
  const ids = new Map<string, number>();
  const kept = keptLists();

  beforeAll(async () => {
    knex = await databases.init(id);
    for (const environment of ENVIRONMENTS) {
      for (const connectCluster of CONNECT_CLUSTERS) {
        const seeded = await seedConnectCluster(knex, {
          environment,
          connect_cluster: connectCluster,
        });
        ids.set(`${environment}/${connectCluster}`, seeded);
      }
    }
  });
  afterAll(() => knex.destroy());

  async function store(uses: readonly Use[]): Promise<void> {
    await knex('connector_topics').delete();
    await knex('connectors').delete();
    for (const [place, cluster] of ids) {
      await seedConnectors(
        knex,
        cluster,
        uses.flatMap(({ environment, connectCluster, team, ...topic }, at) =>
          `${environment}/${connectCluster}` === place
            ? [{ name: `c${at}`, team, topics: [topic] }]
            : [],
        ),
      );
    }
    await repairSummaries(knex);
  }

  it('are what a plain look at the readable connectors gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(use, { maxLength: 14 }),
        fc.array(fc.tuple(asked, reader), { minLength: 4, maxLength: 4 }),
        async (uses, questions) => {
          await store(uses);
          for (const [question, condition] of questions) {
            const read = accessOf(condition);
            const reading = await testReading(knex, { ...fullAccess, read });
            const readable = uses.filter(
              each =>
                !condition ||
                condition.values.includes(each[condition.property]),
            );
            const shown = question.environment
              ? readable
              : readable.filter(each => each.environment !== 'switched-off');
            const expected = modelledTopics(shown, question);
            const { items, totalItems } = await listTopics(
              reading,
              queryOf(question),
              kept,
            );
            expect(totalItems).toBe(expected.length);
            expect(
              items.map(
                ({
                  topic,
                  pattern,
                  internal,
                  writers,
                  readers,
                  environments,
                }) => ({
                  topic,
                  pattern,
                  internal,
                  writers,
                  readers,
                  environments,
                }),
              ),
            ).toEqual(expected);
            expect(
              items.every(
                item =>
                  Object.values(item.counts).reduce(
                    (sum, each) => sum + each,
                  ) ===
                  item.writers + item.readers,
              ),
            ).toBe(true);
            const stats = await readTopicStats(
              reading,
              topicScopeSchema.parse(
                question.environment
                  ? { environment: question.environment }
                  : {},
              ),
              new Remembered<TopicStats>(),
            );
            const counted = (more: Asked) =>
              modelledTopics(shown, {
                environment: question.environment,
                ...more,
              }).length;
            expect(stats).toMatchObject({
              topics: counted({ pattern: false }),
              patterns: counted({ pattern: true, internal: true }),
              orphaned: {
                topics: counted({ pattern: false, usage: 'orphaned' }),
                writtenOnly: counted({ pattern: false, usage: 'written-only' }),
                readOnly: counted({ pattern: false, usage: 'read-only' }),
              },
            });
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
