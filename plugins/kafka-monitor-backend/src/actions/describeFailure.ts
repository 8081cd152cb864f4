import {
  FailureDetail,
  FailureEvent,
  LocalizedText,
  Remedy,
  stringifyConnectorRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { ActionZod } from './ActionOptions';
import { compactFailure, compactFailureSchema } from './compactFailure';
import { cutText, LINE_BYTES, TRACE_BYTES } from './cutText';

/** Languages that causes and steps are told in. */
export const languages = ['en', 'id'] as const;

type Language = (typeof languages)[number];

/** Of remedies; of connectors, occurrences and acts that are named. */
const REMEDIES = 3;
const SOURCES = 2;
const MOST = 5;

/** A failure, why it is and what to do about it. */
export function explainedSchema(z: ActionZod) {
  return compactFailureSchema(z).extend({
    team: z.string(),
    critical: z.boolean().optional(),
    now: z
      .object({ health: z.string(), freshness: z.string() })
      .optional()
      .describe('The connector now; absent: it is gone'),
    recoveringSince: z.string().optional(),
    flapping: z.boolean().optional(),
    failedTasks: z.array(z.number()).describe(`At most ${MOST}`),
    occurredAt: z.array(z.string()).describe(`Newest first, at most ${MOST}`),
    verdict: z
      .enum(['remedies', 'silent', 'no-trace'])
      .describe('silent: the trace does not say why, see lookFor'),
    remedies: z
      .array(
        z.object({
          rule: z.string(),
          confidence: z.string(),
          cause: z.string(),
          steps: z.array(z.string()),
          restart: z.string().describe('Whether a restart helps'),
          sources: z.array(z.string()),
        }),
      )
      .describe('The most probable first'),
    lookFor: z.array(z.string()).describe('In the log of the worker'),
    generalSteps: z.array(z.string()),
    worker: z.string().optional().describe('Where the trace comes from'),
    logUrl: z.string().optional(),
    trace: z
      .string()
      .optional()
      .describe(`The first ${TRACE_BYTES} bytes, secrets masked`),
    acts: z
      .array(
        z.object({
          act: z.string(),
          by: z.string(),
          at: z.string(),
          note: z.string().optional(),
        }),
      )
      .describe('What people did about it, newest first'),
    earlier: z.number().describe('Failures of the connector before it'),
    sameCauseElsewhere: z
      .object({ totalItems: z.number(), connectors: z.array(z.string()) })
      .optional(),
    may: z.array(z.string()).describe('What you may do about it'),
  });
}

function actsOf(events: readonly FailureEvent[]) {
  return events
    .flatMap(event =>
      'note' in event
        ? {
            act: event.kind,
            by: event.by,
            at: event.at.by,
            note: event.note ? cutText(event.note, LINE_BYTES) : undefined,
          }
        : [],
    )
    .slice(0, MOST);
}

/** As {@link explainedSchema}, in one language. */
export function describeFailure(detail: FailureDetail, language: Language) {
  const say = (texts: LocalizedText[]) => texts.map(text => text[language]);
  const remedy = ({ id, confidence, cause, steps, ...rest }: Remedy) => ({
    rule: id,
    confidence,
    cause: cause[language],
    steps: say(steps),
    restart: rest.restart,
    sources: rest.sources.slice(0, SOURCES),
  });
  const { troubleshooting, sameCause } = detail;
  const { verdict, remedies, trace } = troubleshooting;
  return {
    ...compactFailure(detail),
    team: detail.team,
    critical: detail.critical || undefined,
    now: detail.connector ?? undefined,
    recoveringSince: detail.recoveringSince ?? undefined,
    flapping: detail.flapping || undefined,
    failedTasks: detail.failedTasks.slice(0, MOST),
    occurredAt: detail.events
      .filter(({ kind }) => /^(opened|occurred|reopened)$/.test(kind))
      .slice(0, MOST)
      .map(({ at }) => at.by),
    verdict,
    remedies: remedies.slice(0, REMEDIES).map(remedy),
    lookFor: say(troubleshooting.lookFor),
    generalSteps: say(troubleshooting.generalSteps),
    worker: troubleshooting.workerId ?? undefined,
    logUrl: troubleshooting.logUrl ?? undefined,
    trace: trace === null ? undefined : cutText(trace, TRACE_BYTES),
    acts: actsOf(detail.events),
    earlier: detail.earlier.length,
    sameCauseElsewhere:
      sameCause.totalItems > 0
        ? {
            totalItems: sameCause.totalItems,
            connectors: sameCause.items
              .slice(0, MOST)
              .map(item => stringifyConnectorRef(item)),
          }
        : undefined,
    may: detail.allowed,
  };
}
