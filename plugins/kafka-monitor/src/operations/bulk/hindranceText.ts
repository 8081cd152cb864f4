import { MAX_BULK_DELETE } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate } from '../../shared';
import { refusalText } from '../refusalText';
import { Hindrance, SkipReason } from './bulkPlan';

/** Why a bulk operation can not be begun. */
export function hindranceText(t: Translate, hindrance: Hindrance): string {
  switch (hindrance.kind) {
    case 'delete-matching':
      return t('operations.select.deleteMatching');
    case 'delete-too-many':
      return t('operations.select.deleteTooMany', {
        max: String(MAX_BULK_DELETE),
      });
    case 'delete-environments':
      return t('operations.select.deleteEnvironments');
    default:
      return t('operations.select.noneCan', {
        reason: hindrance.reasons
          .map(reason => refusalText(t, reason))
          .join(' '),
      });
  }
}

/** Why rows are known to be skipped. */
export function skipText(t: Translate, reason: SkipReason): string {
  switch (reason) {
    case 'not-allowed':
      return t('operations.bulkConfirm.notAllowed');
    case 'nothing-failed':
      return t('operations.bulkConfirm.nothingFailed');
    default:
      return refusalText(t, reason);
  }
}
