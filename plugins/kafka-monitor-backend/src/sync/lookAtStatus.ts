import { ConnectBody, ConnectError, isConnectError } from '../connect';
import { ConnectClusterRow, WorkerRow } from '../database/tables';
import { ConnectClusterContext } from './ConnectClusterContext';

/**
 * The order in which to ask workers: the one that answered last, then the
 * others; one that said itself that it is cut off from Kafka or starting is
 * not asked, since it answers with old data.
 */
export function workersToAsk(
  row: Pick<ConnectClusterRow, 'active_url'>,
  urls: readonly string[],
  workers: readonly Pick<WorkerRow, 'url' | 'health'>[],
): string[] {
  const untrusted = new Set(
    workers
      .filter(each => each.health === 'unhealthy' || each.health === 'starting')
      .map(each => each.url),
  );
  const active = urls.filter(url => url === row.active_url);
  const others = urls.filter(url => url !== row.active_url);
  return [...active, ...others].filter(url => !untrusted.has(url));
}

/**
 * A worker that did not answer when it was last asked how it is may have come
 * back cut off from Kafka: it is asked again before it is believed.
 *
 * @throws ConnectError when it is not to be believed
 */
async function verify(
  context: ConnectClusterContext,
  url: string,
  workers: readonly Pick<WorkerRow, 'url' | 'health'>[],
  signal: AbortSignal | undefined,
): Promise<void> {
  const known = workers.find(worker => worker.url === url);
  if (known?.health !== 'unreachable') {
    return;
  }
  const { status, message } = await context.client.health(url, signal);
  if (status === 'unhealthy' || status === 'starting') {
    throw new ConnectError(
      'server-error',
      `${url} says that it is ${status}${message ? `: ${message}` : '.'}`,
      { url },
    );
  }
}

/** Only trouble of the one worker is a reason to ask the next. */
function mayAskAnother({ kind }: ConnectError): boolean {
  return kind !== 'aborted' && kind !== 'rejected-credentials';
}

/**
 * Asks the first worker that can be believed; the next one when that fails.
 *
 * @throws ConnectError of the last worker asked
 */
export async function askTrusted<T>(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  signal: AbortSignal | undefined,
  ask: (url: string) => Promise<T>,
): Promise<T> {
  const workers = await context.store.workers(row.id);
  const urls = workersToAsk(row, context.settings.urls, workers);
  if (urls.length === 0) {
    throw noneToBelieve(workers);
  }
  let last: unknown;
  for (const url of urls) {
    try {
      await verify(context, url, workers, signal);
      return await ask(url);
    } catch (error) {
      last = error;
      if (!isConnectError(error) || !mayAskAnother(error)) {
        break;
      }
    }
  }
  throw last;
}

function noneToBelieve(workers: readonly WorkerRow[]): ConnectError {
  const starting = workers.find(worker => worker.health === 'starting');
  return new ConnectError(
    'server-error',
    starting
      ? `No worker is ready: ${starting.message ?? 'starting'}`
      : `Every worker is cut off from Kafka and answers with old data: ${
          workers[0]?.message ?? 'unhealthy'
        }`,
  );
}

/**
 * The status of all connectors, from the first worker that can be believed.
 *
 * @throws ConnectError of the last worker asked
 */
export function lookAtStatus(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  signal: AbortSignal | undefined,
): Promise<ConnectBody> {
  return askTrusted(context, row, signal, url =>
    context.client.statusSnapshot({
      url,
      signal,
      timeoutMs: context.timeouts.statusTimeoutMs,
    }),
  );
}
