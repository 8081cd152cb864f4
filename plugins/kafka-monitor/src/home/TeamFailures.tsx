import { Flex, Text } from '@backstage/ui';
import { endpoints, Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import {
  failureListCodec,
  initialFailureListState,
} from '../failures/list/failureListState';
import { useOrganization } from '../organization';
import { PlatformLinks } from '../platform';
import { Loaded, useTexts } from '../shared';
import { OpenFailures } from './OpenFailures';
import { useMyTeams } from './useMyTeams';

/** How many are told one by one. */
const SHOWN = 10;

function FailuresOf(props: { teams: Team[] }) {
  const { teams } = props;
  const { t } = useTexts();
  const { teamTitle } = useOrganization();
  const names = teams.map(({ name }) => name);
  const query = useEndpoint(
    endpoints.listFailures,
    {
      query: {
        team: names,
        status: ['open'],
        sort: 'severity',
        offset: 0,
        limit: SHOWN,
      },
    },
    { keepPrevious: true },
  );
  const address = failureListCodec
    .write({ ...initialFailureListState, team: names })
    .toString();
  return (
    <Loaded query={query}>
      {({ items, totalItems, counts }) => (
        <Flex direction="column" gap="3">
          {items.length > 0 ? (
            <OpenFailures failures={items} />
          ) : (
            <Text as="p">
              {t('entity.home.well', {
                teams: names.map(teamTitle).join(', '),
              })}
            </Text>
          )}
          {totalItems > items.length && (
            <Text as="p">
              {t('entity.home.more', { count: totalItems - items.length })}
            </Text>
          )}
          {counts.acknowledged > 0 && (
            <Text as="p" color="secondary">
              {t('entity.home.acknowledged', { count: counts.acknowledged })}
            </Text>
          )}
          <Flex gap="4" style={{ flexWrap: 'wrap' }}>
            <PlatformLinks
              hrefOf={({ failuresHref }) => `${failuresHref}?${address}`}
            />
          </Flex>
        </Flex>
      )}
    </Loaded>
  );
}

/**
 * What is open of the teams that the reader leads or is in, the worst and
 * newest first. What somebody takes care of is counted only.
 */
export function TeamFailures() {
  const { t } = useTexts();
  return (
    <Loaded query={useMyTeams()}>
      {teams =>
        teams.length > 0 ? (
          <FailuresOf teams={teams} />
        ) : (
          <Text as="p">{t('entity.home.noTeam')}</Text>
        )
      }
    </Loaded>
  );
}
