import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import {
  ConnectClusterView,
  EnvironmentToggles,
} from '../environments/connectClusterViews';
import { readConnectClusterViews } from '../environments/readConnectClusterViews';
import { SqlCondition, accessToSql } from '../permissions/accessToSql';
import { ConnectorAccesses } from '../permissions/connectorAccess';
import { OperationColumns } from '../permissions/OperationColumns';
import { Assigner } from './assignment/Assigner';

/**
 * What every read of connectors starts from: one caller, at one moment. All
 * that is read with it shows only what this caller may read.
 */
export interface ConnectorReading {
  knex: Knex;
  /** All Connect clusters, with their freshness at `now`. */
  views: readonly ConnectClusterView[];
  now: Date;
  /** How long a restarted connector has to run to be called stable. */
  settleTimeMs: number;
  /** Says where a connector's assignment comes from. */
  assigner: Assigner;
  /** Which connectors the caller may do what to. */
  may: ConnectorAccesses;
  /** `may.read`, as a condition on `connectors`. */
  mayRead: SqlCondition;
  /** All operations of `may`, as columns of a query of `connectors`. */
  operationColumns: OperationColumns;
}

/** Begins readings: asks for the caller's access and the Connect clusters. */
export class ConnectorReadings {
  readonly #knex: Knex;
  readonly #toggles: () => Promise<EnvironmentToggles>;
  readonly #accesses: (
    credentials: BackstageCredentials,
  ) => Promise<ConnectorAccesses>;
  readonly #settleTimeMs: number;
  readonly #assigner: Assigner;
  readonly #clock: () => Date;

  constructor(options: {
    knex: Knex;
    toggles: () => Promise<EnvironmentToggles>;
    accesses: (credentials: BackstageCredentials) => Promise<ConnectorAccesses>;
    settleTimeMs: number;
    assigner: Assigner;
    clock?: () => Date;
  }) {
    this.#knex = options.knex;
    this.#toggles = options.toggles;
    this.#accesses = options.accesses;
    this.#settleTimeMs = options.settleTimeMs;
    this.#assigner = options.assigner;
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
    return readingOf({
      knex: this.#knex,
      views,
      now,
      accesses,
      settleTimeMs: this.#settleTimeMs,
      assigner: this.#assigner,
    });
  }
}

/** A reading of Connect clusters and accesses that are known already. */
export function readingOf(options: {
  knex: Knex;
  views: readonly ConnectClusterView[];
  now: Date;
  accesses: ConnectorAccesses;
  settleTimeMs: number;
  assigner: Assigner;
}): ConnectorReading {
  const { knex, views, now, accesses, settleTimeMs, assigner } = options;
  const clusters = views.map(({ row }) => row);
  return {
    knex,
    views,
    now,
    settleTimeMs,
    assigner,
    may: accesses,
    mayRead: accessToSql(accesses.read, clusters),
    operationColumns: new OperationColumns(accesses, clusters),
  };
}
