import { Button } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiAddLine } from '@remixicon/react';
import { useMemo, useState } from 'react';
import { useEndpoint } from '../../api';
import { RulesLink } from '../../assignment';
import {
  ListBar,
  narrowed,
  organizationListCodec,
  PAGE_SIZE,
  PagedTable,
  sortText,
  useOrganization,
} from '../../organization';
import { usePlatform } from '../../platform';
import { useGoTo, useUrlState } from '../../routing';
import { Message, useTexts } from '../../shared';
import { ClusterDialog } from '../edit/ClusterDialog';
import { clusterColumns } from './clusterColumns';

const codec = organizationListCodec([
  'title',
  'name',
  'owner',
  'connectors',
  'failing',
]);

/** The business clusters of a platform. */
export function ClusterList() {
  const { t } = useTexts();
  const { platform, clusterHref, connectorsHref, failuresHref } = usePlatform();
  const goTo = useGoTo();
  const organization = useOrganization();
  const [state, setState] = useUrlState(codec);
  const [isCreating, setCreating] = useState(false);
  const query = useEndpoint(
    endpoints.listClusters,
    {
      query: {
        platform,
        search: state.search || undefined,
        sort: sortText(state.sort),
        offset: state.page * PAGE_SIZE,
        limit: PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );
  const columns = useMemo(
    () =>
      clusterColumns(t, {
        cluster: clusterHref,
        connectors: (cluster, health) =>
          narrowed(connectorsHref, { cluster, health }),
        failures: cluster => narrowed(failuresHref, { cluster }),
      }),
    // The hrefs are new functions each time and never others.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t],
  );
  const mayCreate = organization.data?.allowed.includes('create-cluster');
  const create = mayCreate && (
    <Button iconStart={<RiAddLine />} onPress={() => setCreating(true)}>
      {t('clusters.new')}
    </Button>
  );
  return (
    <>
      <ListBar
        search={state.search}
        onSearch={search => setState({ ...state, search, page: 0 })}
        filters={<RulesLink />}
        actions={create}
      />
      <PagedTable
        label={t('clusters.tableLabel')}
        columns={columns}
        query={query}
        state={state}
        setState={setState}
        empty={
          state.search ? (
            <Message
              title={t('clusters.noMatchTitle')}
              text={t('clusters.noMatchText')}
              actions={
                <Button
                  variant="secondary"
                  onPress={() => setState({ ...state, search: '', page: 0 })}
                >
                  {t('organization.clearSearch')}
                </Button>
              }
            />
          ) : (
            <Message
              title={t('clusters.emptyTitle')}
              text={t(
                mayCreate ? 'clusters.emptyText' : 'clusters.emptyReadText',
              )}
            />
          )
        }
      />
      {isCreating && (
        <ClusterDialog
          onClose={() => setCreating(false)}
          onSaved={({ name }) => goTo(clusterHref(name))}
        />
      )}
    </>
  );
}
