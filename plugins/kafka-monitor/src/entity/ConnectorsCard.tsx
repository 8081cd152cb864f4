import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { failureKind } from '../api';
import { Loaded, useTexts } from '../shared';
import { isDecidedByTeams } from './connectorsOfEntity';
import { ConnectorsOverview } from './ConnectorsOverview';
import { InvalidPatterns } from './InvalidPatterns';
import { NoConnectors } from './NoConnectors';
import { useConnectorsOfEntity } from './useConnectorsOfEntity';

/**
 * The connectors of the entity whose page is shown. Most Groups are those of
 * no team here: on their pages no card comes, or comes and goes.
 */
export function ConnectorsCard() {
  const { entity } = useEntity();
  const { t } = useTexts();
  const query = useConnectorsOfEntity(entity);
  const isOurs = query.data
    ? query.data.filter !== undefined
    : query.error !== null && failureKind(query.error) !== 'not-allowed';
  if (isDecidedByTeams(entity) && !isOurs) {
    return null;
  }
  return (
    <EntityInfoCard title={t('entity.card.title')}>
      <Loaded query={query}>
        {({ filter, invalid }) => (
          <>
            <InvalidPatterns patterns={invalid} />
            {filter && <ConnectorsOverview filter={filter} />}
            {!filter && invalid.length === 0 && (
              <NoConnectors entity={entity} />
            )}
          </>
        )}
      </Loaded>
    </EntityInfoCard>
  );
}
