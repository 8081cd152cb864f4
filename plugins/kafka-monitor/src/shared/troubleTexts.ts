import {
  ConnectFailure,
  ConnectorProblem,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate } from './Translate';

/** A sentence, and behind it what somebody said, word for word. */
export function withQuote(
  t: Translate,
  text: string,
  quote: string | null,
): string {
  return quote ? t('shared.withQuote', { text, quote }) : text;
}

/** Why what is shown of a connector can not be fully trusted. */
export function problemText(t: Translate, problem: ConnectorProblem): string {
  return withQuote(t, t(`shared.problem.${problem.kind}`), problem.detail);
}

/** Why a look at a Connect cluster failed. */
export function connectFailureText(
  t: Translate,
  failure: ConnectFailure,
): string {
  return withQuote(t, t(`shared.failure.${failure.kind}`), failure.message);
}
