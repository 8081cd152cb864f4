import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { EndpointRouter } from '../openapi/EndpointRouter';
import { listConfigVersions } from './connectorConfig';
import { csvHeader, csvLines } from './connectorCsv';
import { readConnectorDetail } from './connectorDetail';
import { listHistory } from './connectorHistory';
import { ConnectorReadings } from './connectorReading';
import { eachConnector } from './eachConnector';
import { findConnector } from './findConnector';
import { listInventory } from './inventory';
import { listConnectors, listFacets } from './listConnectors';

/** The routes that read connectors. */
export function addConnectorRoutes(
  routes: EndpointRouter,
  options: { readings: ConnectorReadings },
) {
  const { readings } = options;

  routes.read(endpoints.listConnectors, async ({ query, credentials }) =>
    listConnectors(await readings.begin(credentials), query),
  );

  routes.read(endpoints.listConnectorFacets, async ({ query, credentials }) =>
    listFacets(await readings.begin(credentials), query.platform),
  );

  routes.stream(endpoints.exportConnectors, async ({ query, credentials }) => {
    const reading = await readings.begin(credentials);
    async function* pieces() {
      yield csvHeader();
      for await (const items of eachConnector(reading, query)) {
        yield csvLines(items);
      }
    }
    return { fileName: 'connectors.csv', pieces: pieces() };
  });

  routes.read(endpoints.listInventory, async ({ query, credentials }) =>
    listInventory(await readings.begin(credentials), query),
  );

  routes.read(endpoints.getConnector, async ({ params, credentials }) => {
    const reading = await readings.begin(credentials);
    return readConnectorDetail(reading, await findConnector(reading, params));
  });

  routes.read(
    endpoints.getConnectorHistory,
    async ({ params, query, credentials }) => {
      const reading = await readings.begin(credentials);
      return listHistory(reading, await findConnector(reading, params), query);
    },
  );

  routes.read(
    endpoints.getConnectorConfigs,
    async ({ params, query, credentials }) => {
      const reading = await readings.begin(credentials);
      const found = await findConnector(reading, params);
      return listConfigVersions(reading, found, query);
    },
  );
}
