import { useApi } from '@backstage/frontend-plugin-api';
import {
  Selection,
  TeamDeletion,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { kafkaMonitorApiRef } from '../../api';
import { beginBulk } from '../../operations';

/**
 * Gives all connectors of a team to another one: those that were named, or,
 * where there are more, all that match by then.
 *
 * @param onBegun - with the id of the bulk operation
 */
export function useMoveConnectors(onBegun: (id: string) => void) {
  const api = useApi(kafkaMonitorApiRef);
  /** Another number matches than was seen; to be confirmed once more. */
  const [frozen, setFrozen] = useState<Selection>();
  const move = useMutation({
    mutationFn: (asked: { deletion: TeamDeletion; to: string }) => {
      const { connectors, connectorCount, team } = asked.deletion;
      return beginBulk(api, {
        operation: 'assign',
        values: { team: asked.to },
        target:
          connectors.length === connectorCount
            ? { kind: 'rows', rows: connectors }
            : {
                kind: 'matching',
                matching: {
                  filter: { team: [team.name] },
                  count: connectorCount,
                },
              },
        frozen,
      });
    },
    onSuccess: begun =>
      begun.kind === 'begun'
        ? onBegun(begun.operation.id)
        : setFrozen(begun.selection),
    onError: () => setFrozen(undefined),
  });
  return { move, frozen };
}
