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

/** Only trouble of the one worker is a reason to ask the next. */
function mayAskAnother({ kind }: ConnectError): boolean {
  return kind !== 'aborted' && kind !== 'rejected-credentials';
}

/**
 * The status of all connectors, from the first worker that can be believed.
 *
 * @throws ConnectError of the last worker asked
 */
export async function lookAtStatus(
  context: ConnectClusterContext,
  row: ConnectClusterRow,
  signal: AbortSignal | undefined,
): Promise<ConnectBody> {
  const workers = await context.store.workers(row.id);
  const urls = workersToAsk(row, context.settings.urls, workers);
  if (urls.length === 0) {
    const [{ health, message }] = workers;
    throw new ConnectError(
      'server-error',
      health === 'starting'
        ? `No worker is ready: ${message ?? 'starting'}`
        : `Every worker is cut off from Kafka and answers with old data: ${
            message ?? 'unhealthy'
          }`,
    );
  }
  let last: unknown;
  for (const url of urls) {
    try {
      return await context.client.statusSnapshot({
        url,
        signal,
        timeoutMs: context.timeouts.statusTimeoutMs,
      });
    } catch (error) {
      last = error;
      if (!isConnectError(error) || !mayAskAnother(error)) {
        break;
      }
    }
  }
  throw last;
}
