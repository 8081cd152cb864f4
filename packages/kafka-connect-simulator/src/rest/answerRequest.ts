import type { WorkerGroup } from '../group/WorkerGroup';
import {
  Answer,
  ConnectError,
  FrameworkError,
  refusedByJetty,
} from './answers';
import { parseTarget } from './parseTarget';
import { CONFLICT } from './forwarding';
import type { RestContext } from './RestContext';
import { matchRoute, Route } from './routes';

/** A request as it came over the wire. @internal */
export interface WorkerRequest {
  method: string;
  url: string;
  accept: string | undefined;
  contentType: string | undefined;
  body: string;
}

/** What the asked worker is and knows. @internal */
export interface AskedWorker {
  group: WorkerGroup;
  index: number;
  baseUrl: string;
  clusterId: string;
  topicTracking: boolean;
}

/** The answer of a worker to one request; never throws for what a client sends. @internal */
export async function answerRequest(
  worker: AskedWorker,
  request: WorkerRequest,
): Promise<Answer> {
  const { version } = worker.group;
  const target = parseTarget(request.url, version);
  if ('refused' in target) {
    return refusedByJetty(target.refused, request.method, version);
  }
  const match = matchRoute(request.method, target.segments, version);
  try {
    if (!('route' in match)) return noRoute(request, match.allowed);
    if (!acceptsJson(request.accept)) {
      throw new FrameworkError(406, 'Not Acceptable');
    }
    return await handle(worker, match.route, {
      group: worker.group,
      view: worker.group.viewOf(worker.index),
      worker: worker.index,
      baseUrl: worker.baseUrl,
      clusterId: worker.clusterId,
      topicTracking: worker.topicTracking,
      query: target.query,
      contentType: request.contentType,
      body: request.body,
      params: match.params,
    });
  } catch (error) {
    if (error instanceof ConnectError) return error.answer(version);
    throw error;
  }
}

function acceptsJson(accept: string | undefined): boolean {
  return accept === undefined || /\*\/\*|application\/(\*|json)/i.test(accept);
}

function noRoute(request: WorkerRequest, allowed: string[]): Answer {
  if (allowed.length === 0) throw new FrameworkError(404, 'Not Found');
  if (request.method !== 'OPTIONS') {
    throw new FrameworkError(405, 'Method Not Allowed');
  }
  const methods = [...new Set(['HEAD', ...allowed, 'OPTIONS'])].join(', ');
  return {
    status: 200,
    headers: { allow: methods.replace(/ /g, ''), 'content-type': 'text/plain' },
    body: Buffer.from(methods),
  };
}

async function handle(
  worker: AskedWorker,
  route: Route,
  context: RestContext,
): Promise<Answer> {
  const { group, index } = worker;
  if (route.queued && group.members[index].frozen) {
    await group.timers.sleep(group.timings.cutOffWriteMs);
    throw new ConnectError(500, 'Request timed out');
  }
  if (route.queued && !(await group.readyForOperation())) {
    throw new ConnectError(409, CONFLICT);
  }
  return route.handle(context);
}
