import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Alert, Link, Text } from '@backstage/ui';
import {
  BusinessCluster,
  endpoints,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  failureKind,
  failureMessage,
  kafkaMonitorApiRef,
  KEY,
} from '../../api';
import { ConfirmDialog } from '../../operations';
import { narrowed } from '../../organization';
import { usePlatform } from '../../platform';
import { personName, useTexts } from '../../shared';

/**
 * Deletes a business cluster. One that still has connectors is not deleted:
 * then the way to them is shown.
 */
export function DeleteClusterDialog(props: {
  cluster: BusinessCluster;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const { cluster, onDeleted } = props;
  const { name, title } = cluster;
  const { t } = useTexts();
  const { connectorsHref } = usePlatform();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  const [read, setRead] = useState(cluster);
  const params = { name };

  const remove = useMutation({
    mutationFn: (version: number) =>
      api.call(endpoints.deleteCluster, { params, query: { version } }),
    onSuccess: () => {
      queries.invalidateQueries({ queryKey: [KEY] });
      toasts.post({ title: t('clusters.deleted', { title }), timeout: 5_000 });
      onDeleted();
    },
    // What somebody changed meanwhile is shown before it is deleted too.
    onError: async error => {
      if (failureKind(error) === 'conflict') {
        setRead(
          await api.call(endpoints.getCluster, { params }).catch(() => read),
        );
      }
    },
  });
  const isRefused =
    remove.error !== null && failureKind(remove.error) === 'conflict';
  const isNewer = read.version !== remove.variables;
  return (
    <ConfirmDialog
      title={t('clusters.deleteTitle', { title })}
      submit={t('organization.delete')}
      destructive
      isPending={remove.isPending}
      error={isRefused ? null : remove.error}
      onSubmit={() => remove.mutate(read.version)}
      onClose={props.onClose}
    >
      <Text as="p">{t('clusters.deleteText', { title: read.title })}</Text>
      {isRefused && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={
            isNewer
              ? t('clusters.deleteChanged', {
                  who: personName(read.updatedBy ?? ''),
                })
              : failureMessage(remove.error)
          }
          description={
            !isNewer && (
              <Link href={narrowed(connectorsHref, { cluster: name })}>
                {t('clusters.deleteConnectors')}
              </Link>
            )
          }
        />
      )}
    </ConfirmDialog>
  );
}
