import {
  endpoints,
  LocalizedText,
  OpenFailure,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureMessage, useEndpoint } from '../api';

/**
 * Whether a restart helps, before somebody presses it.
 *
 * - `none`: nothing speaks against it, or nothing is known;
 * - `looking`, `unknown`: it is being looked up, or could not be;
 * - `no`, `after-fix`: what the best remedy of the open failure says.
 */
export type RestartAdvice =
  | { kind: 'none' | 'looking' }
  | { kind: 'unknown'; message: string }
  | { kind: 'no' | 'after-fix'; cause: LocalizedText };

/** What is known about restarting a connector with this failure. */
export function useRestartAdvice(failure: OpenFailure | null): RestartAdvice {
  const query = useEndpoint(
    endpoints.getFailure,
    { params: { id: failure?.id ?? '' } },
    { enabled: failure !== null },
  );
  if (failure === null) {
    return { kind: 'none' };
  }
  if (query.data === undefined) {
    return query.error
      ? { kind: 'unknown', message: failureMessage(query.error) }
      : { kind: 'looking' };
  }
  const best = query.data.troubleshooting.remedies[0];
  return best && best.restart !== 'yes'
    ? { kind: best.restart, cause: best.cause }
    : { kind: 'none' };
}
