import { toUSVString } from 'node:util';

/**
 * What could be read, or why not: one bad connector never hides the good ones.
 *
 * @internal
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

/** @internal */
export type ConnectorType = 'source' | 'sink' | 'unknown';

/** @internal */
export interface ObservedTask {
  readonly id: number;
  /** As the worker says it, known or not; empty when it says none. */
  readonly state: string;
  readonly workerId: string | null;
  /** Unmasked, at most 64 KB. */
  readonly trace: string | null;
  /** Of the connector plugin; workers before 4.1 do not say. */
  readonly version: string | null;
}

/** @internal */
export interface ObservedStatus {
  readonly state: string;
  readonly workerId: string | null;
  readonly trace: string | null;
  readonly version: string | null;
  readonly type: ConnectorType;
  /** By id, each once. */
  readonly tasks: ObservedTask[];
}

/** @internal */
export interface ObservedInfo {
  readonly type: ConnectorType;
  /** Unmasked. */
  readonly config: Map<string, string>;
  /** Ascending, each once. */
  readonly taskIds: number[];
}

/** Reads `GET /connectors/<name>/status`. @internal */
export function statusFrom(json: unknown): Reading<ObservedStatus> {
  const status = record(json);
  if (!status) {
    return unreadable('The worker gave no status for this connector.');
  }
  const connector = record(status.connector);
  const state = text(connector?.state);
  if (!connector || !state) {
    return unreadable("The worker's status holds no connector state.");
  }
  return {
    ok: true,
    value: {
      ...observed(connector, state),
      type: type(status),
      tasks: tasks(status),
    },
  };
}

/** Reads `GET /connectors/<name>`. @internal */
export function infoFrom(json: unknown): Reading<ObservedInfo> {
  const info = record(json);
  const config = record(info?.config);
  if (!info || !config) {
    return unreadable('The worker gave no configuration for this connector.');
  }
  const entries = new Map<string, string>();
  for (const [key, value] of Object.entries(config)) {
    const read =
      value && typeof value === 'object' ? JSON.stringify(value) : text(value);
    if (read !== null) {
      entries.set(clean(key), read);
    }
  }
  const ids = list(info.tasks).map(task => taskId(record(task)?.task));
  const taskIds = [...new Set(ids.filter(id => id !== undefined))];
  return {
    ok: true,
    value: {
      type: type(info),
      config: entries,
      taskIds: taskIds.sort((a, b) => a - b),
    },
  };
}

function observed(part: Record<string, unknown>, state: string) {
  const trace =
    typeof part.trace === 'string' && part.trace ? part.trace : null;
  return {
    state,
    workerId: text(part.worker_id),
    trace: trace && clean(shortTrace(trace)),
    version: text(part.version),
  };
}

function tasks(status: Record<string, unknown>): ObservedTask[] {
  const byId = new Map<number, ObservedTask>();
  for (const item of list(status.tasks)) {
    const task = record(item);
    const id = taskId(task?.id);
    if (task && id !== undefined) {
      byId.set(id, { id, ...observed(task, text(task.state) ?? '') });
    }
  }
  return [...byId.values()].sort((a, b) => a.id - b.id);
}

function type(part: Record<string, unknown>): ConnectorType {
  const said = text(part.type)?.toLowerCase();
  return said === 'source' || said === 'sink' ? said : 'unknown';
}

const TRACE_LENGTH = 64 * 1024;
const TRACE_END_LENGTH = 16 * 1024;
const LINE_SEARCH = 4 * 1024;

/**
 * The middle of a huge trace goes: its beginning says what failed, its end holds the last "Caused by". Cut at line
 * ends where there are any near, so that no secret is left in halves that nothing recognises.
 */
function shortTrace(trace: string): string {
  if (trace.length <= TRACE_LENGTH) {
    return trace;
  }
  const marker = `\n... cut: ${trace.length} characters in all ...\n`;
  const headMax = TRACE_LENGTH - TRACE_END_LENGTH - marker.length;
  const headEnd = trace.lastIndexOf('\n', headMax);
  const head = headEnd > headMax - LINE_SEARCH ? headEnd : headMax;
  const tailMin = trace.length - TRACE_END_LENGTH;
  const tailStart = trace.indexOf('\n', tailMin) + 1;
  const tail =
    tailStart > 0 && tailStart < tailMin + LINE_SEARCH ? tailStart : tailMin;
  return trace.slice(0, head) + marker + trace.slice(tail);
}

/** PostgreSQL stores neither NUL nor half a surrogate pair. */
function clean(value: string): string {
  return toUSVString(value.includes('\0') ? value.replaceAll('\0', '') : value);
}

function text(value: unknown): string | null {
  if (typeof value === 'string') {
    return clean(value);
  }
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : null;
}

function taskId(value: unknown): number | undefined {
  const id = typeof value === 'string' && value ? Number(value) : value;
  return typeof id === 'number' && Number.isSafeInteger(id) && id >= 0
    ? id
    : undefined;
}

function record(value: unknown): Record<string, unknown> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function unreadable(reason: string): { ok: false; reason: string } {
  return { ok: false, reason };
}
