import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiDownloadLine } from '@remixicon/react';
import { useMutation } from '@tanstack/react-query';
import { failureMessage, kafkaMonitorApiRef } from '../../api';
import { usePlatform } from '../../platform';
import { useTexts } from '../../shared';
import { filterOf, ListState } from './listState';
import { saveFile } from './saveFile';

/** All connectors that match, as a file. */
export function ExportButton(props: { state: ListState }) {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const download = useMutation({
    mutationFn: () =>
      api.download(endpoints.exportConnectors, {
        query: { platform, ...filterOf(props.state) },
      }),
    onSuccess: file => saveFile(file, 'connectors.csv'),
    onError: error =>
      toasts.post({
        title: t('connectors.exportFailed'),
        description: failureMessage(error),
        status: 'danger',
        timeout: 15_000,
      }),
  });
  return (
    <Button
      size="small"
      variant="secondary"
      iconStart={<RiDownloadLine />}
      isPending={download.isPending}
      onPress={() => download.mutate()}
    >
      {t('connectors.exportCsv')}
    </Button>
  );
}
