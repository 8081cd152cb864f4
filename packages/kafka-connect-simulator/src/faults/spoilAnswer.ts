import { gzipSync } from 'node:zlib';
import type { Answer } from '../rest/answers';
import { isObject, JsonObject } from '../rest/readBody';
import type { Fault } from './Fault';

/**
 * The worker's own answer with the fault's mistake in it; unchanged for faults
 * that do not touch the content, and for answers other than 200 with a body.
 *
 * @internal
 */
export function spoilAnswer(answer: Answer, fault: Fault): Answer {
  if (answer.status !== 200 || !answer.body) return answer;
  const { body } = answer;
  switch (fault.type) {
    case 'invalid-json':
      return withBody(
        answer,
        Buffer.concat([body.subarray(0, -1), Buffer.from(',}]')]),
      );
    case 'bom':
      return withBody(answer, Buffer.concat([Buffer.from('\uFEFF'), body]));
    case 'gzip':
      return {
        ...answer,
        headers: { ...answer.headers, 'content-encoding': 'gzip' },
        body: gzipSync(body),
      };
    case 'absent':
      return withJson(answer, value => without(value, fault.names));
    case 'huge-trace':
      return withJson(answer, value =>
        eachStatus(value, fault.connector, status =>
          addTrace(status, fault.bytes),
        ),
      );
    case 'wrong-shape':
      return wrongShape(answer, fault);
    default:
      return answer;
  }
}

function withBody(answer: Answer, body: Buffer): Answer {
  return { ...answer, body };
}

function withJson(answer: Answer, change: (value: unknown) => unknown): Answer {
  const value: unknown = JSON.parse(String(answer.body));
  return withBody(answer, Buffer.from(JSON.stringify(change(value))));
}

/** Leaves connectors out of an expanded list; the list of names stays whole. */
function without(value: unknown, names: string[]): unknown {
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name]) => !names.includes(name));
  return Object.fromEntries(kept);
}

/** Changes the status of one connector, in an expanded list or in its own status. */
function eachStatus(
  value: unknown,
  connector: string,
  change: (status: JsonObject) => void,
): unknown {
  if (!isObject(value)) return value;
  if (value.name === connector && 'connector' in value) change(value);
  if (Object.hasOwn(value, connector)) {
    const entry = value[connector];
    if (isObject(entry) && isObject(entry.status)) change(entry.status);
  }
  return value;
}

function addTrace(status: JsonObject, bytes: number): void {
  const task = Array.isArray(status.tasks) ? status.tasks[0] : undefined;
  if (!isObject(task)) return;
  const line = 'at com.example.huge.Trace.next(Trace.java:1)\n\t';
  task.state = 'FAILED';
  task.trace = line.repeat(Math.ceil(bytes / line.length)).slice(0, bytes);
}

type WrongShape = Extract<Fault, { type: 'wrong-shape' }>;

function wrongShape(answer: Answer, fault: WrongShape): Answer {
  switch (fault.variant) {
    case 'array':
      return withBody(answer, Buffer.from('["not","an","object"]'));
    case 'string':
      return withBody(answer, Buffer.from('"not an object"'));
    case 'null':
      return withBody(answer, Buffer.from('null'));
    default:
      return withJson(answer, value => deform(value, fault));
  }
}

function deform(value: unknown, fault: WrongShape): unknown {
  if (!isObject(value)) return value;
  const names =
    fault.connector === undefined ? Object.keys(value) : [fault.connector];
  for (const name of names) {
    const entry = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isObject(entry)) deformEntry(entry, fault.variant);
  }
  return value;
}

function deformEntry(entry: JsonObject, variant: WrongShape['variant']): void {
  if (variant === 'info-null' && 'info' in entry) entry.info = null;
  if (variant === 'status-null' && 'status' in entry) entry.status = null;
  for (const part of [entry.status, entry.info]) {
    if (!isObject(part)) continue;
    if (variant === 'tasks-null') part.tasks = null;
    if (variant === 'missing-type') delete part.type;
  }
}
