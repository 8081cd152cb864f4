import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import {
  ConnectClusterView,
  EnvironmentToggles,
} from '../environments/connectClusterViews';
import { readConnectClusterViews } from '../environments/readConnectClusterViews';
import { SqlCondition, accessToSql } from '../permissions/accessToSql';
import { ConnectorAccesses } from '../permissions/connectorAccess';

/**
 * What every read of connectors starts from: one caller, at one moment. All
 * that is read with it shows only what this caller may read.
 */
export interface ConnectorReading {
  knex: Knex;
  /** All Connect clusters, with their freshness at `now`. */
  views: readonly ConnectClusterView[];
  now: Date;
  mayRead: SqlCondition;
  maySync: SqlCondition;
}

/** Begins readings: asks for the caller's access and the Connect clusters. */
export class ConnectorReadings {
  readonly #knex: Knex;
  readonly #toggles: () => Promise<EnvironmentToggles>;
  readonly #accesses: (
    credentials: BackstageCredentials,
  ) => Promise<ConnectorAccesses>;
  readonly #clock: () => Date;

  constructor(options: {
    knex: Knex;
    toggles: () => Promise<EnvironmentToggles>;
    accesses: (credentials: BackstageCredentials) => Promise<ConnectorAccesses>;
    clock?: () => Date;
  }) {
    this.#knex = options.knex;
    this.#toggles = options.toggles;
    this.#accesses = options.accesses;
    this.#clock = options.clock ?? (() => new Date());
  }

  /** A reading for one request. */
  async begin(credentials: BackstageCredentials): Promise<ConnectorReading> {
    const [accesses, toggles] = await Promise.all([
      this.#accesses(credentials),
      this.#toggles(),
    ]);
    const now = this.#clock();
    const views = await readConnectClusterViews(this.#knex, toggles, now);
    return readingOf({ knex: this.#knex, views, now, accesses });
  }
}

/** A reading of Connect clusters and accesses that are known already. */
export function readingOf(options: {
  knex: Knex;
  views: readonly ConnectClusterView[];
  now: Date;
  accesses: ConnectorAccesses;
}): ConnectorReading {
  const { knex, views, now, accesses } = options;
  const clusters = views.map(({ row }) => row);
  return {
    knex,
    views,
    now,
    mayRead: accessToSql(accesses.read, clusters),
    maySync: accessToSql(accesses.sync, clusters),
  };
}
