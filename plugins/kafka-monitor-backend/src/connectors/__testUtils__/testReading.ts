import { Knex } from 'knex';
import { NOW } from '../../database/fixtures';
import { readConnectClusterViews } from '../../environments/readConnectClusterViews';
import {
  ConnectorAccesses,
  fullAccess,
} from '../../permissions/connectorAccess';
import { Assigner } from '../assignment/Assigner';
import { ConnectorReading, readingOf } from '../connectorReading';

/** A reading at the moment of tests; `switched-off` is switched off. */
export async function testReading(
  knex: Knex,
  accesses: ConnectorAccesses = fullAccess,
): Promise<ConnectorReading> {
  const toggles = {
    isEnabled: (environment: string) => environment !== 'switched-off',
    statusIntervalMs: 15_000,
  };
  const views = await readConnectClusterViews(knex, toggles, NOW);
  return readingOf({
    knex,
    views,
    now: NOW,
    accesses,
    settleTimeMs: 60_000,
    assigner: new Assigner([]),
  });
}
