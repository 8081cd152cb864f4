import { toastApiRef, useApi } from '@backstage/frontend-plugin-api';
import { endpoints, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { kafkaMonitorApiRef, KEY } from '../../api';
import { useTexts } from '../../shared';

/** Deletes a team in the version that was seen, and says so. */
export function useDeleteTeam(name: string, onDeleted: (team: Team) => void) {
  const { t } = useTexts();
  const api = useApi(kafkaMonitorApiRef);
  const toasts = useApi(toastApiRef);
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (version: number) =>
      api.call(endpoints.deleteTeam, { params: { name }, query: { version } }),
    onSuccess: team => {
      toasts.post({
        title: t('teams.deleted', { title: team.title }),
        timeout: 5_000,
      });
      onDeleted(team);
    },
    // Also when it was refused: what is newer is shown then.
    onSettled: () => queries.invalidateQueries({ queryKey: [KEY] }),
  });
}
