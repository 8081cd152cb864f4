import { Api } from 'grammy';
import { TelegramSettings } from '../config';

type Fetch = NonNullable<
  NonNullable<ConstructorParameters<typeof Api>[1]>['fetch']
>;

/**
 * The Bot API. It is called with Node's own fetch, so that the proxy that the
 * backend is set up with is used for it as well.
 */
export function createBotApi({
  token,
  apiRoot,
  timeoutMs,
}: Pick<TelegramSettings, 'token' | 'apiRoot' | 'timeoutMs'>): Api {
  return new Api(token, {
    apiRoot,
    timeoutSeconds: timeoutMs / 1_000,
    fetch: nodeFetch as unknown as Fetch,
  });
}

/** What is needed of a signal: the library's is not one of Node's. */
type Signal = Pick<AbortSignal, 'aborted' | 'addEventListener'>;

interface Call {
  method: string;
  headers: Record<string, string>;
  body: string;
  signal: Signal;
}

async function nodeFetch(url: string, { method, headers, body, signal }: Call) {
  const controller = new AbortController();
  signal.addEventListener('abort', () => controller.abort());
  if (signal.aborted) {
    controller.abort();
  }
  // A redirect would make a GET of it, without what it says.
  return fetch(url, {
    method,
    headers,
    body,
    redirect: 'error',
    signal: controller.signal,
  });
}
