import {
  FailureItem,
  FailureKind,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate } from '../../shared';

/**
 * Kinds that are no exception: there the kind is all that is known. The others
 * have a trace, whether it says why or not.
 */
function hasTrace(kind: FailureKind): boolean {
  return kind === 'failed' || kind === 'degraded';
}

/** Why, in one line: the root cause, or that it is not known. */
export function causeText(
  t: Translate,
  failure: Pick<FailureItem, 'kind' | 'cause'>,
): string {
  const { kind, cause } = failure;
  if (cause?.line) {
    return cause.line;
  }
  if (cause) {
    return t('failures.cause.silent');
  }
  return hasTrace(kind)
    ? t('failures.cause.noTrace')
    : t(`failures.kindText.${kind}`);
}
