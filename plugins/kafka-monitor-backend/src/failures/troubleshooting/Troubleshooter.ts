import { Troubleshooting } from '@kafka-monitor/plugin-kafka-monitor-common';
import { FailureRow } from '../../database/tables';
import { toIso } from '../../database/values';
import { generalStepsFor, lookFor } from './generalAdvice';
import { RankedRemedy, RemedyMatcher } from './matchRemedies';

/** Where people look further, as configured. */
export interface SupportSettings {
  url: string | undefined;
  /** With places for `{worker} {connector} {task} {time} {environment}`. */
  logUrl: string | undefined;
}

type Row = Pick<
  FailureRow,
  | 'kind'
  | 'name'
  | 'environment'
  | 'connect_cluster'
  | 'connector_class'
  | 'dbms'
  | 'direction'
  | 'trace'
  | 'trace_task'
  | 'trace_worker'
  | 'last_occurrence_at'
>;

/** Says what to do about a failure, from its trace and what is configured. */
export class Troubleshooter {
  readonly #matcher: RemedyMatcher;
  readonly #support: SupportSettings;

  constructor(options: { matcher: RemedyMatcher; support: SupportSettings }) {
    this.#matcher = options.matcher;
    this.#support = options.support;
  }

  /** Nothing of it leaves this process: no look-up anywhere. */
  troubleshoot(row: Row): Troubleshooting {
    const remedies = row.trace ? this.#match(row, row.trace) : [];
    const found = remedies.length > 0 ? 'remedies' : 'silent';
    const verdict = row.trace ? found : 'no-trace';
    return {
      verdict,
      remedies: remedies.map(toRemedy),
      trace: row.trace,
      task: row.trace_task,
      workerId: row.trace_worker,
      lookFor: verdict === 'silent' ? lookFor : [],
      generalSteps: generalStepsFor(row.kind, remedies[0]?.rule.restart),
      logUrl: this.#logUrl(row),
      supportUrl: this.#support.url ?? null,
    };
  }

  #match(row: Row, trace: string): RankedRemedy[] {
    const { connector_class: connectorClass, dbms, direction } = row;
    return this.#matcher.match({
      trace,
      connectorClass,
      dbms,
      direction:
        direction === 'source' || direction === 'sink' ? direction : null,
    });
  }

  #logUrl(row: Row): string | null {
    const { logUrl } = this.#support;
    const places: Record<string, string> = {
      worker: row.trace_worker ?? '',
      connector: row.name,
      task: row.trace_task === null ? '' : String(row.trace_task),
      time: toIso(row.last_occurrence_at),
      environment: row.environment,
      cluster: row.connect_cluster,
    };
    return logUrl
      ? logUrl.replace(/\{(\w+)\}/g, (whole, place: string) =>
          place in places ? encodeURIComponent(places[place]) : whole,
        )
      : null;
  }
}

function toRemedy({
  rule,
  evidence,
}: RankedRemedy): Troubleshooting['remedies'][number] {
  return {
    id: rule.id,
    area: rule.area,
    confidence: rule.confidence,
    cause: rule.cause,
    steps: [...rule.steps],
    restart: rule.restart,
    sources: [...rule.sources],
    evidence,
  };
}
