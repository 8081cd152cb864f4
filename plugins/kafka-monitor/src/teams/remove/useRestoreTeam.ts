import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { endpoints, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { kafkaMonitorApiRef, KEY } from '../../api';
import { useTexts } from '../../shared';

/** Restores a deleted team, and says so. */
export function useRestoreTeam(name: string, onRestored: (team: Team) => void) {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.call(endpoints.restoreTeam, { params: { name } }),
    onSuccess: team => {
      queries.invalidateQueries({ queryKey: [KEY] });
      toasts.post({
        title: t('teams.restored', { title: team.title }),
        timeout: 5_000,
      });
      onRestored(team);
    },
  });
}
