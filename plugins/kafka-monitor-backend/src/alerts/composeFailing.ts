import { Knex } from 'knex';
import { FailureRow } from '../database/tables';
import { Troubleshooter } from '../failures/troubleshooting/Troubleshooter';
import { FailingFlush } from './decide';
import { messageConnector, NewMessage } from './outbox/NewMessage';
import { Receivers } from './Receivers';
import { failingDocument } from './texts/failingDocument';

/** Root causes of one message whose remedies are looked up. */
const MOST_STEPS = 8;

interface ComposeOptions {
  knex: Knex;
  troubleshooter: Troubleshooter;
  receivers: Receivers;
  titleOf: (environment: string) => string;
}

/** What can be done first about some failures, by failure id. */
async function readSteps(
  { knex, troubleshooter }: ComposeOptions,
  ids: readonly number[],
): Promise<Map<number, { en: string; id: string }>> {
  const rows = (await knex('failures')
    .whereIn('id', [...ids])
    .select('*')) as FailureRow[];
  const steps = new Map<number, { en: string; id: string }>();
  for (const row of rows) {
    const { remedies } = troubleshooter.troubleshoot(row);
    const [first] = remedies;
    if (first) {
      steps.set(Number(row.id), first.steps[0] ?? first.cause);
    }
  }
  return steps;
}

/** A failure of each of the most frequent root causes, as the text has them. */
function examplesOf({ failures }: FailingFlush): Map<string, number> {
  const causes = new Map<string, { failureId: number; count: number }>();
  for (const { record } of failures) {
    const { fingerprint, failureId } = record.facts;
    if (fingerprint !== null) {
      const cause = causes.get(fingerprint) ?? { failureId, count: 0 };
      causes.set(fingerprint, { ...cause, count: cause.count + 1 });
    }
  }
  return new Map(
    [...causes]
      .sort(([, a], [, b]) => b.count - a.count)
      .slice(0, MOST_STEPS)
      .map(([fingerprint, { failureId }]) => [fingerprint, failureId]),
  );
}

/** Failures of the same root causes in other teams. */
async function readElsewhere(
  knex: Knex,
  team: string,
  fingerprints: readonly string[],
): Promise<{ connectors: number; teams: number }> {
  if (fingerprints.length === 0) {
    return { connectors: 0, teams: 0 };
  }
  const row = await knex('failures')
    .where({ open: true })
    .whereIn('fingerprint', [...fingerprints])
    .whereNot({ team })
    .first(
      knex.raw('count(*) as connectors'),
      knex.raw('count(distinct team) as teams'),
    );
  return {
    connectors: Number(row?.connectors ?? 0),
    teams: Number(row?.teams ?? 0),
  };
}

/** The message by which a team is told of failures. */
export async function composeFailing(
  flush: FailingFlush,
  options: ComposeOptions,
): Promise<NewMessage> {
  const { receivers, titleOf, knex } = options;
  const examples = examplesOf(flush);
  const steps = await readSteps(options, [...examples.values()]);
  const { receiver, wording, title } = receivers.ofTeam(flush.team);
  const stepOf = (fingerprint: string | null) =>
    (fingerprint && steps.get(examples.get(fingerprint) ?? -1)) || null;
  const records = flush.failures.map(({ record }) => record);
  const critical = records.some(({ facts }) => facts.critical);
  const [{ facts: first }] = records;
  return {
    alertId: undefined,
    purpose: critical ? 'critical-failure' : 'failure',
    topic: critical ? 'connector-failed-critical' : 'connector-failed',
    severity: critical ? 'critical' : 'high',
    critical,
    silent: false,
    final: false,
    platform: first.platform,
    environment: records.every(
      ({ facts }) => facts.environment === first.environment,
    )
      ? first.environment
      : null,
    receiver,
    document: failingDocument(wording, {
      team: flush.team,
      teamTitle: title,
      elsewhere: await readElsewhere(knex, flush.team, [...examples.keys()]),
      failures: flush.failures.map(({ record, reason }) => ({
        facts: record.facts,
        reason,
        baseline: record.told.baseline && record.told.what === 'nothing',
        environmentTitle: titleOf(record.facts.environment),
        step:
          stepOf(record.facts.fingerprint)?.[wording.phrases.language] ?? null,
      })),
    }),
    connectors: records.map(({ facts }) => messageConnector(facts)),
  };
}
