import { useEntity } from '@backstage/plugin-catalog-react';
import { Loaded } from '../shared';
import { EntityConnectorList } from './EntityConnectorList';
import { InvalidPatterns } from './InvalidPatterns';
import { NoConnectors } from './NoConnectors';
import { useConnectorsOfEntity } from './useConnectorsOfEntity';

/** The tab with all connectors of the entity whose page is shown. */
export function ConnectorsTab() {
  const { entity } = useEntity();
  const query = useConnectorsOfEntity(entity);
  return (
    <Loaded query={query}>
      {({ filter, invalid }) => (
        <>
          <InvalidPatterns patterns={invalid} />
          {filter && <EntityConnectorList filter={filter} />}
          {!filter && invalid.length === 0 && <NoConnectors entity={entity} />}
        </>
      )}
    </Loaded>
  );
}
