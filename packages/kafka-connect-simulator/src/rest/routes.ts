import type { KafkaVersion } from '../group/KafkaVersion';
import type { Answer } from './answers';
import { patchConfig, postConnector, putConfig } from './configRoutes';
import { listConnectors } from './listRoutes';
import { getLogger, listLoggers, putLogger } from './loggerRoutes';
import { deleteOffsets, getOffsets, patchOffsets } from './offsetRoutes';
import {
  deleteConnector,
  postRestart,
  postTaskRestart,
  putPause,
  putResume,
  putStop,
} from './operationRoutes';
import {
  getPluginConfig,
  listPlugins,
  validatePluginConfig,
} from './pluginRoutes';
import type { RestContext } from './RestContext';
import { getHealth, getServerInfo } from './rootRoutes';
import {
  getConfig,
  getConnector,
  getStatus,
  getTasks,
  getTasksConfig,
  getTaskStatus,
  getTopics,
  resetTopics,
} from './statusRoutes';

/** One call of the REST interface. @internal */
export interface Route {
  method: string;
  /** Segments; one that begins with a colon is a variable. */
  path: string[];
  handle(context: RestContext): Answer | Promise<Answer>;
  /** Goes through the herder's queue: waits for a rebalance, fails on a worker cut off from Kafka. */
  queued: boolean;
  /** Which releases have the call; default all. */
  on?: (version: KafkaVersion) => boolean;
}

type Handle = Route['handle'];
type On = Route['on'];

const split = (path: string) => path.split('/').slice(1);
const read = (path: string, handle: Handle, on?: On): Route => ({
  method: 'GET',
  path: split(path),
  handle,
  queued: false,
  on,
});
const write = (
  method: string,
  path: string,
  handle: Handle,
  on?: On,
): Route => ({
  method,
  path: split(path),
  handle,
  queued: true,
  on,
});

const C = '/connectors/:connector';

/** The whole REST interface. @internal */
export const routes: Route[] = [
  read('/', getServerInfo),
  read('/health', getHealth, version => version.tellsHealth),
  read('/connectors', listConnectors),
  write('POST', '/connectors', postConnector),
  read(C, getConnector),
  write('DELETE', C, deleteConnector),
  read(`${C}/config`, getConfig),
  write('PUT', `${C}/config`, putConfig),
  write('PATCH', `${C}/config`, patchConfig, v => v.patchesConfig),
  read(`${C}/status`, getStatus),
  write('POST', `${C}/restart`, postRestart),
  write('PUT', `${C}/pause`, putPause),
  write('PUT', `${C}/resume`, putResume),
  write('PUT', `${C}/stop`, putStop, v => v.stops),
  read(`${C}/tasks`, getTasks),
  read(`${C}/tasks-config`, getTasksConfig, v => v.servesTasksConfig),
  read(`${C}/tasks/:task/status`, getTaskStatus),
  write('POST', `${C}/tasks/:task/restart`, postTaskRestart),
  read(`${C}/topics`, getTopics, v => v.tracksTopics),
  write('PUT', `${C}/topics/reset`, resetTopics, v => v.tracksTopics),
  read(`${C}/offsets`, getOffsets, v => v.stops),
  write('PATCH', `${C}/offsets`, patchOffsets, v => v.changesOffsets),
  write('DELETE', `${C}/offsets`, deleteOffsets, v => v.changesOffsets),
  read('/connector-plugins', listPlugins),
  read('/connector-plugins/:plugin/config', getPluginConfig),
  {
    ...write(
      'PUT',
      '/connector-plugins/:plugin/config/validate',
      validatePluginConfig,
    ),
    queued: false,
  },
  read('/admin/loggers', listLoggers),
  read('/admin/loggers/:logger', getLogger),
  { ...write('PUT', '/admin/loggers/:logger', putLogger), queued: false },
];

/** What a method and path lead to. @internal */
export type Match =
  | { route: Route; params: Record<string, string> }
  | { allowed: string[] };

/** The route, or the methods the path would take; none when the path is unknown. @internal */
export function matchRoute(
  method: string,
  segments: string[],
  version: KafkaVersion,
): Match {
  const wanted = method === 'HEAD' ? 'GET' : method;
  const allowed: string[] = [];
  for (const route of routes) {
    if (route.on && !route.on(version)) continue;
    const params = matchPath(route.path, segments);
    if (!params) continue;
    if (route.method === wanted) return { route, params };
    allowed.push(route.method);
  }
  return { allowed };
}

function matchPath(
  path: string[],
  segments: string[],
): Record<string, string> | undefined {
  if (path.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (let i = 0; i < path.length; i++) {
    if (path[i].startsWith(':')) {
      if (segments[i] === '') return undefined;
      params[path[i].slice(1)] = segments[i];
    } else if (path[i] !== segments[i]) {
      return undefined;
    }
  }
  return params;
}
