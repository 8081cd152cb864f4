import {
  ConnectorRef,
  Deletion,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate } from '../shared';
import { partsText } from './partsText';
import { AskedOperation, OperationOutcome } from './sendOperation';

/** What is told of an operation that was accepted. */
export interface OutcomeText {
  title: string;
  description?: string;
}

/** `<environment>/<connectCluster>`. */
export function placeOf(ref: Omit<ConnectorRef, 'name'>): string {
  return `${ref.environment}/${ref.connectCluster}`;
}

function keptText(t: Translate, deletion: Deletion | undefined) {
  if (!deletion || deletion.configVersion === null) {
    return undefined;
  }
  const version = String(deletion.configVersion);
  return deletion.offsets
    ? t('operations.done.keptOffsets', {
        version,
        count: deletion.offsets.length,
      })
    : t('operations.done.keptVersion', { version });
}

/** The state that an operation is to lead to. */
const wanted: Partial<Record<AskedOperation['operation'], string>> = {
  pause: 'PAUSED',
  resume: 'RUNNING',
  stop: 'STOPPED',
};

function stateText(
  t: Translate,
  operation: AskedOperation['operation'],
  state: string | null | undefined,
) {
  if (!state) {
    return t('operations.done.noState');
  }
  return state === wanted[operation]
    ? t('operations.done.state', { state })
    : t('operations.done.stateStill', { state });
}

/**
 * What came of an operation. A state is the one that the worker told when it
 * was asked again, not the one that was asked for.
 */
export function outcomeText(
  t: Translate,
  ref: ConnectorRef,
  asked: AskedOperation,
  outcome: OperationOutcome,
): OutcomeText {
  const { name } = ref;
  switch (asked.operation) {
    case 'restart': {
      const restarted = outcome.restarted ?? [];
      return restarted.length === 0
        ? { title: t('operations.done.nothingRestarted') }
        : {
            title: t('operations.done.restarted', {
              parts: partsText(t, restarted),
            }),
          };
    }
    case 'sync':
      return { title: t('connector.synced') };
    case 'delete':
      return {
        title: t('operations.done.delete', { name, place: placeOf(ref) }),
        description: keptText(t, outcome.deletion),
      };
    case 'delete-record':
      return { title: t('operations.done.deleteRecord', { name }) };
    default: {
      const state = outcome.connector?.state;
      return {
        title: t(`operations.done.${asked.operation}`, { name }),
        description: stateText(t, asked.operation, state),
      };
    }
  }
}
