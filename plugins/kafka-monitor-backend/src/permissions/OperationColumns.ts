import {
  ConnectorOperation,
  connectorOperations,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { DbBoolean } from '../database/tables';
import { ConnectClusterIds, accessToSql } from './accessToSql';
import { ConnectorAccess, ConnectorAccesses } from './connectorAccess';

/** A column of {@link OperationColumns}. */
export type OperationColumn = `may_${ConnectorOperation}`;

/** Columns that a row may have, by what the caller's access depends on. */
export type MayColumns = Partial<Record<OperationColumn, DbBoolean>>;

interface Permit {
  operation: ConnectorOperation;
  /** The same for all connectors; else the column that tells. */
  allowed: boolean | OperationColumn;
}

function isSame(a: ConnectorAccess, b: ConnectorAccess): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Which operations a caller may ask for, told in the query that reads the
 * rows. What is the same for all connectors needs no column, and operations
 * with the same condition share one.
 */
export class OperationColumns {
  readonly #permits: Permit[] = [];
  readonly #conditions = new Map<OperationColumn, ConnectorAccess>();
  readonly #clusters: ConnectClusterIds;

  constructor(accesses: ConnectorAccesses, clusters: ConnectClusterIds) {
    this.#clusters = clusters;
    for (const operation of connectorOperations) {
      const access = accesses[operation];
      this.#permits.push({
        operation,
        allowed: this.#allowed(operation, access),
      });
    }
  }

  #allowed(
    operation: ConnectorOperation,
    access: ConnectorAccess,
  ): Permit['allowed'] {
    if (access.connectors !== 'some') {
      return access.connectors === 'all';
    }
    for (const [column, condition] of this.#conditions) {
      if (isSame(condition, access)) {
        return column;
      }
    }
    this.#conditions.set(`may_${operation}`, access);
    return `may_${operation}`;
  }

  /** What to select beside the columns of a row. */
  select(knex: Knex): Knex.Raw[] {
    return [...this.#conditions].map(([column, access]) => {
      const { sql, bindings } = accessToSql(access, this.#clusters);
      return knex.raw(`case when ${sql} then 1 else 0 end as ??`, [
        ...bindings,
        column,
      ]);
    });
  }

  /** The operations that the caller may ask for of a row. */
  of(row: MayColumns): ConnectorOperation[] {
    return this.#permits
      .filter(({ allowed }) =>
        typeof allowed === 'boolean' ? allowed : Boolean(row[allowed]),
      )
      .map(({ operation }) => operation);
  }
}
