import { Answer, ConnectError, json } from './answers';
import { readBody } from './readBody';
import type { RestContext } from './RestContext';

const LEVELS = ['OFF', 'FATAL', 'ERROR', 'WARN', 'INFO', 'DEBUG', 'TRACE'];

/** `GET /admin/loggers`. @internal */
export const listLoggers = ({ group }: RestContext): Answer =>
  json(200, Object.fromEntries(group.loggers));

/** `GET /admin/loggers/{l}`. @internal */
export function getLogger({ group, params }: RestContext): Answer {
  const logger = group.loggers.get(params.logger);
  if (!logger)
    throw new ConnectError(404, `Logger ${params.logger} not found.`);
  return json(200, logger);
}

/** `PUT /admin/loggers/{l}`. @internal */
export function putLogger(context: RestContext): Answer {
  const level = String(readBody(context)?.level ?? '').toUpperCase();
  if (!LEVELS.includes(level)) {
    throw new ConnectError(404, `invalid log level '${level}'.`);
  }
  context.group.loggers.set(context.params.logger, {
    level,
    last_modified: Date.now(),
  });
  return json(200, [context.params.logger]);
}
