import { Flex, Link, Text } from '@backstage/ui';
import {
  endpoints,
  LAST_SEEN,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../api';
import { useConnectorsFollowFreshness, useEnvironments } from '../environments';
import { useOrganization } from '../organization';
import { HealthNumbers } from '../organization/HealthNumbers';
import { PlatformLinks } from '../platform';
import { Loaded, useTexts } from '../shared';
import {
  attentionCount,
  attentionHealths,
  needingAttention,
} from './attention';
import { AttentionList } from './AttentionList';
import { EntityFilter } from './connectorsOfEntity';
import { filteredListHref, useTabHref } from './listHrefs';

/** How many that need attention are told one by one. */
const SHOWN = 5;

/** Numbers by health, the worst one by one, and the ways to all of them. */
export function ConnectorsOverview(props: { filter: EntityFilter }) {
  const { filter } = props;
  const { t } = useTexts();
  const tabHref = useTabHref();
  const { clusterOf } = useOrganization();
  const environments = useEnvironments().data?.items;
  useConnectorsFollowFreshness(environments);
  const query = useEndpoint(
    endpoints.listConnectors,
    {
      query: {
        ...filter,
        health: attentionHealths,
        sort: 'health',
        offset: 0,
        limit: SHOWN,
      },
    },
    { keepPrevious: true },
  );
  const platform =
    'cluster' in filter ? clusterOf(filter.cluster[0])?.platform : undefined;
  return (
    <Loaded query={query}>
      {({ items, counts }) => {
        const shown = needingAttention(items);
        const current = shown.filter(({ freshness }) => freshness === 'fresh');
        const more = attentionCount(counts) - current.length;
        const silent = counts[LAST_SEEN];
        const isWell =
          silent === 0 &&
          attentionCount(counts) === 0 &&
          Object.values(counts).some(count => count > 0);
        return (
          <Flex direction="column" gap="3">
            <HealthNumbers
              counts={counts}
              hrefOf={tabHref && (health => tabHref([health]))}
            />
            {silent > 0 && (
              <Text as="p" color="secondary">
                {t('entity.card.silent', { count: silent })}
              </Text>
            )}
            {isWell && <Text as="p">{t('entity.card.well')}</Text>}
            {shown.length > 0 && (
              <AttentionList connectors={shown} environments={environments} />
            )}
            <Flex gap="4" style={{ flexWrap: 'wrap' }}>
              {more > 0 && tabHref && (
                <Link href={tabHref(attentionHealths)}>
                  {t('entity.card.more', { count: more })}
                </Link>
              )}
              {tabHref && <Link href={tabHref()}>{t('entity.card.all')}</Link>}
              <PlatformLinks
                platform={platform}
                hrefOf={({ connectorsHref }) =>
                  filteredListHref(connectorsHref, filter)
                }
              />
            </Flex>
          </Flex>
        );
      }}
    </Loaded>
  );
}
