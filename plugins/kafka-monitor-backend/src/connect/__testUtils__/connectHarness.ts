import type { RequestListener } from 'node:http';
import { ConnectError, type ConnectErrorKind } from '../connectErrors';
import { ConnectHttp } from '../connectHttp';
import type { ConnectHttpOptions, ConnectRequest } from '../connectRequest';
import { startTcp, startWorker, type TestWorker } from './testWorker';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(one => one.close()));
});

export async function worker(answer: RequestListener): Promise<TestWorker> {
  const started = await startWorker(answer);
  closing.push(started);
  return started;
}
export async function tcp(
  ...args: Parameters<typeof startTcp>
): Promise<TestWorker> {
  const started = await startTcp(...args);
  closing.push(started);
  return started;
}
export function http(options: ConnectHttpOptions | string): ConnectHttp {
  const made = new ConnectHttp(
    typeof options === 'string' ? { urls: [options] } : options,
  );
  closing.push(made);
  return made;
}
export const get = (more: Partial<ConnectRequest> = {}): ConnectRequest => ({
  method: 'GET',
  path: '/connectors',
  ...more,
});
export const ok: RequestListener = (_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{}');
};
export const status =
  (code: number, body = '', headers = {}): RequestListener =>
  (_, response) => {
    response.writeHead(code, headers).end(body);
  };

export async function failure(
  promise: Promise<unknown>,
  kind: ConnectErrorKind,
): Promise<ConnectError> {
  const error = await promise.then(
    () => undefined,
    (e: unknown) => e,
  );
  expect(error).toBeInstanceOf(ConnectError);
  expect((error as ConnectError).kind).toBe(kind);
  return error as ConnectError;
}

export async function closed(one: TestWorker): Promise<void> {
  for (let i = 0; i < 100 && one.open() > 0; i++) {
    await new Promise(resolve => setTimeout(resolve, 10));
  }
  expect(one.open()).toBe(0);
}
