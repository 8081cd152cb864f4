import { Button, ToggleButton } from '@backstage/ui';
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
import { TeamDialog } from '../edit/TeamDialog';
import { teamColumns } from './teamColumns';

const codec = organizationListCodec(['title', 'name', 'connectors', 'failing']);

/** The teams, with the numbers of their connectors of a platform. */
export function TeamList() {
  const { t } = useTexts();
  const { platform, teamHref, connectorsHref, failuresHref } = usePlatform();
  const goTo = useGoTo();
  const { data: organization, teamTitle } = useOrganization();
  const [state, setState] = useUrlState(codec);
  const { deleted } = state;
  const [isCreating, setCreating] = useState(false);
  const query = useEndpoint(
    endpoints.listTeams,
    {
      query: {
        platform,
        deleted,
        search: state.search || undefined,
        sort: sortText(state.sort),
        offset: state.page * PAGE_SIZE,
        limit: PAGE_SIZE,
      },
    },
    { keepPrevious: true },
  );
  const canRestore = Boolean(
    query.data?.items.some(({ allowed }) => allowed.includes('restore')),
  );
  const columns = useMemo(
    () =>
      teamColumns({
        t,
        hrefs: {
          team: teamHref,
          connectors: (team, health) =>
            narrowed(connectorsHref, { team, health }),
          failures: team => narrowed(failuresHref, { team }),
        },
        titleOf: teamTitle,
        deleted,
        canRestore,
      }),
    // The hrefs are new functions each time and never others.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [t, deleted, canRestore, organization],
  );
  const empty = () => {
    if (state.search) {
      return (
        <Message
          title={t('teams.noMatchTitle')}
          text={t('teams.noMatchText')}
          actions={
            <Button
              variant="secondary"
              onPress={() => setState({ ...state, search: '', page: 0 })}
            >
              {t('organization.clearSearch')}
            </Button>
          }
        />
      );
    }
    return deleted ? (
      <Message title={t('teams.noneDeletedTitle')} />
    ) : (
      <Message title={t('teams.emptyTitle')} text={t('teams.emptyText')} />
    );
  };
  return (
    <>
      <ListBar
        search={state.search}
        onSearch={search => setState({ ...state, search, page: 0 })}
        filters={
          <>
            <ToggleButton
              isSelected={deleted}
              onChange={next => setState({ ...state, deleted: next, page: 0 })}
            >
              {t('teams.deletedFilter')}
            </ToggleButton>
            <RulesLink />
          </>
        }
        actions={
          organization?.allowed.includes('create-team') && (
            <Button iconStart={<RiAddLine />} onPress={() => setCreating(true)}>
              {t('teams.new')}
            </Button>
          )
        }
      />
      <PagedTable
        label={t(deleted ? 'teams.deletedLabel' : 'teams.tableLabel')}
        columns={columns}
        query={query}
        state={state}
        setState={setState}
        empty={empty()}
      />
      {isCreating && (
        <TeamDialog
          onClose={() => setCreating(false)}
          onSaved={({ name }) => goTo(teamHref(name))}
        />
      )}
    </>
  );
}
