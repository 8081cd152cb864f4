import { setImmediate } from 'node:timers/promises';
import { TRACE_HELD_BACK } from '@kafka-monitor/plugin-kafka-monitor-common';
import { maskText, readStatus, SnapshotSlice } from '../connect';
import { problemText } from '../connectors/connectorProblem';
import { ConnectClusterContext } from './ConnectClusterContext';
import {
  ConnectorState,
  isConfigUnreadable,
  stateFromStatus,
  stateUnreadable,
  stateWithoutStatus,
  withHeldConfig,
  withProblem,
  withReadConfig,
  withUnreadableConfig,
} from './connectorState';
import { KnownConnector } from './diffSnapshot';
import { NamedConfig } from './readConfigs';
import { ConnectorWrite } from './ConnectorWrite';

/** Statuses read before the event loop turns; each may hold many traces. */
const PER_TURN = 50;

/** Masks a trace; without the secrets that it may quote, it is held back. */
export function maskTraceWith(secrets: readonly string[] | undefined) {
  return (trace: string) =>
    secrets ? maskText(trace, secrets) : TRACE_HELD_BACK;
}

/** The state beside what is wrong with its configuration, if anything. */
export function withConfigProblem(
  state: ConnectorState,
  named: NamedConfig | undefined,
): ConnectorState {
  if (!named?.problem) {
    return state;
  }
  return named.held
    ? withHeldConfig(state, named.expectedTasks, named.problem)
    : withUnreadableConfig(state, named.problem);
}

/** All that was found out, before it is written. */
export interface Findings {
  statuses: readonly SnapshotSlice[];
  configs: readonly NamedConfig[];
  /** Names in a whole `expand=info` answer. */
  infoNames: ReadonlySet<string> | undefined;
  statusNames: ReadonlyMap<string, unknown>;
  absent: readonly KnownConnector[];
  /** Held since this look; those held before have been written. */
  held: readonly KnownConnector[];
  known: ReadonlyMap<string, KnownConnector>;
}

/** One write per connector that anything was found out about. */
export async function planWrites(
  context: ConnectClusterContext,
  findings: Findings,
): Promise<ConnectorWrite[]> {
  const writes = new Map<string, ConnectorWrite>();
  const write = (name: string) => {
    let found = writes.get(name);
    if (!found) {
      found = { name };
      writes.set(name, found);
    }
    return found;
  };
  const configs = new Map(findings.configs.map(each => [each.name, each]));
  for (const [index, slice] of findings.statuses.entries()) {
    Object.assign(
      write(slice.name),
      statusWrite(context, slice, configs.get(slice.name)),
    );
    if (index % PER_TURN === PER_TURN - 1) {
      await setImmediate();
    }
  }
  for (const each of findings.configs) {
    const { name, hash, config, problem, expectedTasks } = each;
    const found = write(name);
    found.config = config;
    found.expectedTasks = expectedTasks ?? undefined;
    // An unreadable one is read again only when it changes.
    found.infoHash = hash;
    const next = found.state ?? (last => last ?? stateWithoutStatus());
    if (problem) {
      found.state = last => withConfigProblem(next(last), each);
    } else if (!found.state && config) {
      // Another number of tasks can mean another health.
      found.state = last => withReadConfig(next(last), expectedTasks);
    }
    // Has a configuration and no status: just created, or its start hangs.
    if (
      findings.infoNames &&
      !findings.statusNames.has(name) &&
      !findings.known.has(name)
    ) {
      found.absent = true;
      found.state = stateWithoutStatus;
      found.statusHash = null;
    }
  }
  for (const { name, absent } of findings.absent) {
    if (!absent) {
      Object.assign(write(name), {
        absent: true,
        state: stateWithoutStatus,
        statusHash: null,
      });
    } else if (writes.has(name)) {
      write(name).absent = true;
    }
  }
  for (const { name } of findings.held) {
    Object.assign(write(name), {
      statusHash: null,
      state: (last: ConnectorState | undefined) =>
        withProblem(last ?? stateWithoutStatus(), problemText('held')),
    });
  }
  return [...writes.values()];
}

function statusWrite(
  context: ConnectClusterContext,
  slice: SnapshotSlice,
  named: NamedConfig | undefined,
): Partial<ConnectorWrite> {
  const reading = readStatus(slice);
  if (!reading.ok) {
    const { reason } = reading;
    return {
      statusHash: slice.hash,
      state: last => stateUnreadable(reason, last),
    };
  }
  const secrets = context.secretValues.of(slice.name);
  const hasTrace =
    reading.value.trace !== null ||
    reading.value.tasks.some(task => task.trace !== null);
  return {
    statusHash: hasTrace && !secrets ? null : slice.hash,
    state: last => {
      const state = stateFromStatus(
        reading.value,
        named?.expectedTasks ?? last?.expectedTasks ?? null,
        maskTraceWith(secrets),
      );
      // A status says nothing about the configuration.
      return !named && last && isConfigUnreadable(last)
        ? withProblem(state, last.columns.problem!)
        : state;
    },
  };
}
