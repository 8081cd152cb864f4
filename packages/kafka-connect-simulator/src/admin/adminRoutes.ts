import { z } from 'zod';
import type { ConnectSimulator } from '../ConnectSimulator';
import { faultSchema } from '../faults/Fault';
import { failureNamed } from '../fleet/traces';

/** An answer of the admin port other than 200. @internal */
export class AdminError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'AdminError';
    this.status = status;
  }
}

/** A request to the admin port. @internal */
export interface AdminRequest {
  method: string;
  segments: string[];
  query: URLSearchParams;
  body: string;
}

const scope = {
  worker: z.number().int().nonnegative().optional(),
  path: z.string().optional(),
  /** The path is an expression. */
  pathRegExp: z.string().optional(),
  times: z.number().int().positive().optional(),
};

const bodies = {
  faults: z.strictObject({ fault: faultSchema, ...scope }),
  clear: z.strictObject({
    worker: scope.worker,
    path: scope.path,
    pathRegExp: scope.pathRegExp,
  }),
  start: z.strictObject({
    rebalanceMs: z.number().positive().optional(),
    answer: z.enum(['wait', 'conflict']).optional(),
  }),
  kill: z.strictObject({ rebalanceAfterMs: z.number().optional() }),
  cutOff: z.strictObject({ cut: z.boolean().default(true) }),
  rebalance: z.strictObject({
    ms: z.number().positive(),
    answer: z.enum(['wait', 'conflict']).default('wait'),
  }),
  fail: z.strictObject({
    task: z.number().int().nonnegative().optional(),
    trace: z.string().optional(),
    failure: z.string().optional(),
    sticky: z.boolean().optional(),
  }),
  hide: z.strictObject({ hidden: z.boolean().default(true) }),
  share: z.strictObject({ share: z.number().min(0).max(1) }),
};

const notFound = () =>
  new AdminError(404, 'Unknown call; see the README of the simulator');

const describe = ([key, simulator]: [string, ConnectSimulator]) => ({
  cluster: key,
  kafkaVersion: simulator.kafkaVersion,
  urls: simulator.urls,
  connectors: simulator.names.length,
  requests: simulator.requests.count(),
  faults: simulator.faults.map(entry => ({
    ...entry.fault,
    worker: entry.scope.worker,
    path: entry.scope.path && String(entry.scope.path),
  })),
});

/** Every second segment is a name: `connectors/x/fail` is `connectors/…/fail`. */
const pattern = (rest: string[]) =>
  rest.map((segment, i) => (i === 1 ? '*' : segment)).join('/');

type Handler = (
  simulator: ConnectSimulator,
  rest: string[],
  request: AdminRequest,
) => unknown;

function read<T>(schema: z.ZodType<T>, request: AdminRequest): T {
  let value: unknown;
  try {
    value = JSON.parse(request.body || '{}');
  } catch {
    throw new AdminError(400, 'The body is not JSON');
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    issue => `${issue.path.join('.') || 'body'}: ${issue.message}`,
  );
  throw new AdminError(400, problems.join('; '));
}

const pathOf = (given: { path?: string; pathRegExp?: string }) =>
  given.pathRegExp === undefined ? given.path : new RegExp(given.pathRegExp);

const handlers = new Map<string, Handler>([
  [
    'PUT faults',
    (simulator, _, request) => {
      const { fault, worker, times, ...path } = read(bodies.faults, request);
      simulator.fault(fault, { worker, path: pathOf(path), times });
    },
  ],
  [
    'DELETE faults',
    (simulator, _, request) => {
      const { worker, ...path } = read(bodies.clear, request);
      const wanted = { worker, path: pathOf(path) };
      const all = worker === undefined && wanted.path === undefined;
      simulator.fault(undefined, all ? undefined : wanted);
    },
  ],
  [
    'POST workers/*/kill',
    (simulator, [, index], request) =>
      simulator.killWorker(Number(index), read(bodies.kill, request)),
  ],
  [
    'POST workers/*/start',
    (simulator, [, index], request) =>
      simulator.startWorker(Number(index), read(bodies.start, request)),
  ],
  [
    'POST workers/*/cut-off',
    (simulator, [, index], request) =>
      simulator.cutOff(Number(index), read(bodies.cutOff, request).cut),
  ],
  [
    'POST rebalance',
    (simulator, _, request) => {
      const { ms, answer } = read(bodies.rebalance, request);
      simulator.startRebalance(ms, answer);
    },
  ],
  [
    'POST connectors/*/fail',
    (simulator, [, name], request) => {
      const { task, trace, failure, sticky } = read(bodies.fail, request);
      const known = failureNamed(failure ?? '');
      if (failure !== undefined && !known) {
        throw new AdminError(400, `There is no failure '${failure}'`);
      }
      const text = trace ?? known?.trace(simulator.configOf(name) ?? {});
      if (task === undefined) simulator.failConnector(name, text);
      else simulator.failTask(name, task, text, { sticky });
    },
  ],
  [
    'POST connectors/*/recover',
    (simulator, [, name]) => simulator.recover(name),
  ],
  [
    'POST connectors/*/hide-status',
    (simulator, [, name], request) =>
      simulator.hideStatus(name, read(bodies.hide, request).hidden),
  ],
  [
    'POST change-share',
    (simulator, _, request) => ({
      changed: simulator.changeShare(read(bodies.share, request).share),
    }),
  ],
  [
    'GET requests',
    (simulator, _, { query }) => {
      const worker = query.get('worker');
      const path = query.get('pathRegExp');
      const predicate = {
        method: query.get('method') ?? undefined,
        path: path === null ? query.get('path') ?? undefined : new RegExp(path),
        worker: worker === null ? undefined : Number(worker),
      };
      return {
        count: simulator.requests.count(predicate),
        last: simulator.requests.list(predicate).slice(-100),
      };
    },
  ],
  ['DELETE requests', simulator => simulator.requests.reset()],
]);

/** Carries out one request; what it returns is the JSON of the answer. @internal */
export async function answerAdmin(
  clusters: Map<string, ConnectSimulator>,
  request: AdminRequest,
): Promise<unknown> {
  const [first, environment, name, ...rest] = request.segments;
  if (first !== 'clusters') throw notFound();
  if (environment === undefined) {
    return { clusters: Array.from(clusters, describe) };
  }
  const simulator = clusters.get(`${environment}/${name}`);
  if (!simulator) {
    throw new AdminError(404, `There is no cluster ${environment}/${name}`);
  }
  if (rest.length === 0) return describe([`${environment}/${name}`, simulator]);
  const handler = handlers.get(`${request.method} ${pattern(rest)}`);
  if (!handler) throw notFound();
  try {
    return (await handler(simulator, rest, request)) ?? { done: true };
  } catch (error) {
    if (error instanceof AdminError) throw error;
    throw new AdminError(400, error instanceof Error ? error.message : '');
  }
}
