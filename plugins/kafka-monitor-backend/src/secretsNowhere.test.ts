import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { ConnectSimulator } from '@kafka-monitor/kafka-connect-simulator';
import { Knex } from 'knex';
import request from 'supertest';
import { RecordingChannel } from './__testUtils__/AlertWorld';
import { startTestRouter, testSettings } from './__testUtils__/startTestRouter';
import { createAlerts } from './alerts/createAlerts';
import { maskConfig } from './connect';
import { realisticConfigs } from './connect/__testUtils__/realisticConfigs';
import { createTestDatabases } from './database/__testUtils__/testDatabases';
import { isSqlite } from './database/createDatabase';
import { createMatcher } from './failures/troubleshooting/matchRemedies';
import { remedyRules } from './failures/troubleshooting/rules';
import { Troubleshooter } from './failures/troubleshooting/Troubleshooter';
import { ALERT_DEFAULTS } from './scheduler/readAlertSettings';
import { SchedulerSettings } from './scheduler/SchedulerSettings';
import { publishSignal } from './signals/publishSignal';
import {
  createSyncFixture,
  INTERVALS,
  SyncFixture,
} from './sync/__testUtils__/syncFixture';
import { SyncSchedule } from './sync/SyncSchedule';

jest.setTimeout(120_000);

/** In every secret of the fleet, and in nothing else; and what follows it. */
const SIGN = 'S3CR';
const NEXT_SIGN = 'S3CZ';

/** Of connectors as people configure them, by name. */
const fleet = new Map(
  Object.entries(realisticConfigs).map(([connectorClass, config], index) => [
    `connector-${String(index).padStart(2, '0')}`,
    { 'connector.class': connectorClass, 'tasks.max': '1', ...config },
  ]),
);

function rotated(config: Record<string, string>): Record<string, string> {
  const text = JSON.stringify(config).replaceAll(SIGN, NEXT_SIGN);
  return JSON.parse(text);
}

/** As drivers quote what they were given: whole, and the secret alone. */
function traceOf(config: Record<string, string>): string {
  const { secretValues } = maskConfig(new Map(Object.entries(config)));
  const values = Object.values(config).filter(each => /S3C[RZ]/.test(each));
  return [
    'org.apache.kafka.connect.errors.ConnectException: no connection',
    ...[...values, ...secretValues].map(
      each => `Caused by: java.sql.SQLException: no login with <${each}>`,
    ),
  ].join('\n');
}

async function tablesOf(knex: Knex): Promise<string[]> {
  return isSqlite(knex)
    ? knex('sqlite_master').where({ type: 'table' }).pluck('name')
    : knex('information_schema.tables')
        .where({ table_schema: 'public' })
        .pluck('table_name');
}

/** Tells of everything, at once. */
function startAlerts(knex: Knex, clock: () => Date, chat: RecordingChannel) {
  const settings = {
    ...testSettings,
    alerts: {
      ...ALERT_DEFAULTS,
      throttleMs: 300_000,
      groupWaitMs: 0,
      groupIntervalMs: 0,
      language: 'en' as const,
      fallbackRecipients: ['group:default/platform'],
      heartbeatUrl: undefined,
      routes: new Map(),
      appUrl: 'http://portal.example',
    },
  };
  const common = { knex, settings, clock };
  return createAlerts({
    ...common,
    channels: [chat],
    schedulerSettings: SchedulerSettings.create({
      ...common,
      channels: () => [chat],
      onAsk: async () => {},
    }),
    troubleshooter: new Troubleshooter({
      matcher: createMatcher(remedyRules),
      support: testSettings.support,
    }),
    logger: mockServices.logger.mock(),
    publish: async () => {},
  });
}

/** How an action is asked about a connector. */
const refInput = (name: string) => ({ connector: `production/main/${name}` });

const databases = createTestDatabases();

describe.each(databases.each)('a secret, on %s', databaseId => {
  let knex: Knex;
  let simulator: ConnectSimulator;
  let fixture: SyncFixture;
  let schedule: SyncSchedule;
  let alerts: ReturnType<typeof startAlerts>;
  let chat: RecordingChannel;
  let router: Awaited<ReturnType<typeof startTestRouter>>;
  const signals = { publish: jest.fn() };
  const logger = mockServices.logger.mock();

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    simulator = await ConnectSimulator.start({
      connectors: [...fleet].map(([name, config]) => ({
        name,
        config,
        tasks: 1,
      })),
      timings: { stateChangeMs: 0 },
    });
    fixture = await createSyncFixture(knex, simulator.urls);
    fixture.context.logger = logger;
    schedule = SyncSchedule.create({
      clusters: [fixture.context],
      control: {
        current: async () => ({ ...INTERVALS, isEnabled: () => true }),
      },
      logger,
      onTick: kinds => publishSignal({ knex, signals, logger }, kinds),
    });
    chat = new RecordingChannel('chat', () => 0);
    alerts = startAlerts(knex, fixture.context.now, chat);
    await alerts.schedule({ scheduleTask: async () => {} } as never);
    router = await startTestRouter(knex);
  });
  afterEach(async () => {
    await alerts.stop();
    await schedule.stop();
    await router.stop();
    await fixture.close();
    await simulator.stop();
    await knex.destroy();
  });

  async function look(ms: number) {
    fixture.wait(ms);
    await schedule.runDue('production/main');
    await alerts.run();
  }

  async function answers(): Promise<Map<string, string>> {
    const paths = [
      '/connectors?limit=100',
      '/connectors/facets?platform=kafka-connect',
      '/connectors.csv',
      '/environments',
      '/overview',
      '/failures?limit=200',
      '/failures/stats',
      '/topics?limit=200&internal=true',
      '/topics/stats',
      ...(await knex('failures').pluck('id')).map(id => `/failures/${id}`),
      '/alert-status',
      '/messages?limit=200',
      ...(await knex('messages').pluck('id')).map(id => `/messages/${id}`),
      ...[...fleet.keys()].flatMap(name => {
        const path = `/connectors/production/main/${name}`;
        return [path, `${path}/configs`, `${path}/history`];
      }),
    ];
    const texts = new Map<string, string>();
    for (const path of paths) {
      const { status, text } = await request(router.server).get(
        `/api/kafka-monitor${path}`,
      );
      expect([path, status]).toEqual([path, 200]);
      texts.set(path, text);
    }
    for (const [name, inputs] of [
      ['find-connectors', [{ limit: 100 }]],
      ['get-connector', [...fleet.keys()].map(refInput)],
      ['explain-failure', (await knex('failures').pluck('name')).map(refInput)],
    ] as const) {
      for (const input of inputs) {
        const { output } = await router.actions.invoke({
          id: `test:${name}`,
          input,
          credentials: mockCredentials.user(),
        });
        texts.set(`${name} ${JSON.stringify(input)}`, JSON.stringify(output));
      }
    }
    return texts;
  }

  async function expectNowhere() {
    const shown = await answers();
    for (const table of await tablesOf(knex)) {
      shown.set(`table ${table}`, JSON.stringify(await knex(table)));
    }
    shown.set('messages', chat.heard.map(({ text }) => text).join('\n'));
    shown.set('signals', JSON.stringify(signals.publish.mock.calls));
    const methods = ['error', 'warn', 'info', 'debug'] as const;
    for (const level of methods) {
      const { calls } = logger[level].mock;
      shown.set(`log ${level}`, calls.map(call => call.map(String)).join('\n'));
    }
    const leaks = [...shown]
      .filter(([, text]) => /S3C[RZ]/.test(text))
      .map(([place, text]) => {
        const at = text.search(/S3C[RZ]/);
        return `${place}: ${text.slice(Math.max(0, at - 60), at + 20)}`;
      });
    expect(leaks).toEqual([]);
  }

  it('is in no table, log, answer or signal, whatever happens', async () => {
    await look(0);
    expect(await knex('connectors').count({ n: '*' }).first()).toMatchObject({
      n: isSqlite(knex) ? fleet.size : String(fleet.size),
    });
    await expectNowhere();

    for (const [name, config] of fleet) {
      simulator.failTask(name, 0, traceOf(config));
    }
    await look(15_000);
    const traces = await knex('tasks').whereNotNull('trace').pluck('trace');
    expect(traces).toHaveLength(fleet.size);
    expect(traces[0]).toContain('no login with <');
    expect(chat.heard).toMatchObject([
      { text: expect.stringContaining('no login with <') },
    ]);
    await expectNowhere();

    // Other secrets; old traces and new ones are told.
    for (const [name, config] of fleet) {
      simulator.setConfig(name, rotated(config));
      const trace = `${traceOf(config)}\n${traceOf(rotated(config))}`;
      simulator.failConnector(name, trace);
    }
    await look(INTERVALS.infoIntervalMs);
    const changed = await knex('connector_configs').where({ version: 2 });
    expect(changed.length).toBeGreaterThan(fleet.size / 2);
    await expectNowhere();

    // A look that fails says why, in the worker's words.
    simulator.fault({
      type: 'status',
      status: 500,
      body: '{"message":"no login with jdbc:x://h/d?user=a&password=S3CR-pg"}',
    });
    await look(15_000);
    expect((await fixture.row()).error_message).toContain('no login with');
    await expectNowhere();

    // Nor is it in what people are told of the Connect cluster.
    for (let looks = 0; looks < 8; looks++) {
      await look(15_000);
    }
    const told = chat.heard.filter(
      ({ purpose }) => purpose === 'connect-cluster',
    );
    expect(told.length).toBeGreaterThan(0);
    expect(told[0].text).toContain('no login with');
    expect(signals.publish).toHaveBeenCalled();
    await expectNowhere();
  });
});
