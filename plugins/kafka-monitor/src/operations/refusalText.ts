import {
  BulkResult,
  connectFailureKindSchema,
  OperationRefusal,
  operationRefusalSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate, withQuote } from '../shared';

/** Why an operation that somebody may do can not be done now. */
export function refusalText(t: Translate, reason: OperationRefusal): string {
  return t(`operations.refusal.${reason}`);
}

const OWN_REASONS = [
  'not-found',
  'not-allowed',
  'nothing-restarted',
  'interrupted',
] as const;

/**
 * Why a connector of a bulk operation ended as it did: words for the reasons
 * that this version knows, else those of who noticed.
 */
export function resultReasonText(
  t: Translate,
  result: Pick<BulkResult, 'reason' | 'message'>,
): string {
  const { reason, message } = result;
  if (reason === 'not-assignable') {
    // Which of the four values, and why, is in its message.
    return withQuote(t, t('operations.result.why.not-assignable'), message);
  }
  const own = OWN_REASONS.find(each => each === reason);
  if (own) {
    return t(`operations.result.why.${own}`);
  }
  const refusal = operationRefusalSchema.safeParse(reason).data;
  if (refusal) {
    return refusalText(t, refusal);
  }
  const failure = connectFailureKindSchema.safeParse(reason).data;
  if (failure) {
    return withQuote(t, t(`shared.failure.${failure}`), message);
  }
  return message ?? reason ?? '';
}
