import { createMatcher } from './matchRemedies';
import { RemedyRule } from './RemedyRule';
import { Troubleshooter } from './Troubleshooter';

const rule: RemedyRule = {
  id: 'no-right',
  area: 'postgresql',
  confidence: 'exact',
  match: [
    { message: /permission denied for table/i, words: ['permission denied'] },
  ],
  about: { direction: 'sink' },
  cause: { en: 'The role lacks a right.', id: 'Role kurang hak.' },
  steps: [{ en: 'Grant it.', id: 'Berikan.' }],
  restart: 'after-fix',
  sources: ['https://www.postgresql.org/docs/current/sql-grant.html'],
};

const WRAPPER =
  'org.apache.kafka.connect.errors.ConnectException: Exiting WorkerSinkTask due to unrecoverable exception.';
const TRACE = `${WRAPPER}\n\tat a.B.c(B.java:1)\nCaused by: org.postgresql.util.PSQLException: ERROR: permission denied for table orders`;

const row = {
  kind: 'failed',
  name: 'orders sink/1',
  environment: 'production',
  connect_cluster: 'main',
  connector_class: 'io.debezium.connector.jdbc.JdbcSinkConnector',
  dbms: 'postgresql',
  direction: 'sink',
  trace: TRACE,
  trace_task: 2,
  trace_worker: 'connect-1:8083',
  last_occurrence_at: new Date('2026-11-28T10:00:00Z'),
};

const troubleshooter = (
  support: ConstructorParameters<typeof Troubleshooter>[0]['support'] = {
    url: undefined,
    logUrl: undefined,
  },
) => new Troubleshooter({ matcher: createMatcher([rule]), support });

const english = (texts: Array<{ en: string }>) => texts.map(({ en }) => en);

describe('what to do about a failure', () => {
  it('is the remedy, with the words of the trace that led to it', () => {
    const found = troubleshooter().troubleshoot(row);
    expect(found).toMatchObject({
      verdict: 'remedies',
      remedies: [{ id: 'no-right', restart: 'after-fix' }],
      task: 2,
      workerId: 'connect-1:8083',
      lookFor: [],
    });
    const [{ start, end }] = found.remedies[0].evidence;
    expect(TRACE.slice(start, end)).toBe('permission denied for table');
  });

  it('never advises a restart that the remedy calls useless', () => {
    const steps = english(troubleshooter().troubleshoot(row).generalSteps);
    expect(steps.join()).not.toMatch(/restart/i);
    const silent = { ...row, trace: WRAPPER };
    expect(
      english(troubleshooter().troubleshoot(silent).generalSteps)[0],
    ).toMatch(/^Restart the failed parts once/);
  });

  it('is to look at the log of that worker where the trace does not say why', () => {
    const found = troubleshooter({
      url: 'https://help.example.com',
      logUrl:
        'https://logs.example.com/?q={worker}+{connector}+{task}&at={time}&x={other}',
    }).troubleshoot({ ...row, trace: WRAPPER });
    expect(found).toMatchObject({
      verdict: 'silent',
      remedies: [],
      supportUrl: 'https://help.example.com',
      logUrl:
        'https://logs.example.com/?q=connect-1%3A8083+orders%20sink%2F1+2&at=2026-11-28T10%3A00%3A00.000Z&x={other}',
    });
    expect(found.lookFor.length).toBeGreaterThan(0);
  });

  it.each(['no-tasks', 'restarting', 'unassigned', 'no-status', 'vanished'])(
    'begins with what %s means where there is no trace',
    kind => {
      const found = troubleshooter().troubleshoot({
        ...row,
        kind,
        trace: null,
        trace_task: null,
      });
      expect(found.verdict).toBe('no-trace');
      const other = troubleshooter().troubleshoot({ ...row, trace: null });
      expect(found.generalSteps[0]).not.toEqual(other.generalSteps[0]);
      for (const { en, id } of found.generalSteps) {
        expect(en).not.toBe(id);
      }
    },
  );

  it('leaves out a remedy that is about another kind of connector', () => {
    const source = { ...row, direction: 'source' };
    expect(troubleshooter().troubleshoot(source).verdict).toBe('silent');
  });
});
