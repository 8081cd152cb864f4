import { Text } from '@backstage/ui';
import {
  BulkOperation,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { KEY, useEndpoint } from '../../api';
import { Loaded, useTexts } from '../../shared';
import { BulkLink } from './BulkLink';
import { POLL_BULK_MS } from './pollBulk';
import { ProgressBar } from './ProgressBar';

/** A bulk operation in a few lines, for where it is a step of something else. */
export function BulkStatus(props: {
  id: string;
  /** Once, with the counts that it came to. */
  onEnded: (operation: BulkOperation) => void;
}) {
  const { id, onEnded } = props;
  const { t } = useTexts();
  const queries = useQueryClient();
  const query = useEndpoint(
    endpoints.getBulkOperation,
    { params: { id } },
    {
      refetchInterval: operation =>
        operation?.status === 'running' ? POLL_BULK_MS : undefined,
    },
  );
  const told = useRef(false);
  const operation = query.data;
  useEffect(() => {
    if (operation && operation.status !== 'running' && !told.current) {
      told.current = true;
      queries.invalidateQueries({ queryKey: [KEY] });
      onEnded(operation);
    }
  }, [operation, onEnded, queries]);
  return (
    <Loaded query={query}>
      {shown => (
        <div>
          <Text as="p" weight="bold" role="status">
            {t(`operations.progress.status.${shown.status}`)}
          </Text>
          <ProgressBar operation={shown} />
          <BulkLink id={id} />
        </div>
      )}
    </Loaded>
  );
}
