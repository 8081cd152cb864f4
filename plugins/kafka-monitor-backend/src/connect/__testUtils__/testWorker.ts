import { createServer, type RequestListener } from 'node:http';
import {
  createServer as createTlsServer,
  type ServerOptions,
} from 'node:https';
import {
  createServer as createTcpServer,
  type AddressInfo,
  type Server,
  type Socket,
} from 'node:net';

/** A server that a test shapes as it likes; every port is a free one. */
export interface TestWorker {
  readonly url: string;
  readonly port: number;
  /** `METHOD path` of each request. */
  readonly requests: string[];
  /** Connections ever made. */
  readonly connections: () => number;
  /** Connections open now over which a request has come: undici may hold a spare one ready. */
  readonly open: () => number;
  close(): Promise<void>;
}

export function startWorker(
  answer: RequestListener,
  tls?: ServerOptions,
): Promise<TestWorker> {
  const requests: string[] = [];
  const used = new Set<Socket>();
  const listener: RequestListener = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    if (!used.has(request.socket)) {
      used.add(request.socket);
      request.socket.once('close', () => used.delete(request.socket));
    }
    answer(request, response);
  };
  const server = tls ? createTlsServer(tls, listener) : createServer(listener);
  return listen(server, tls ? 'https' : 'http', {
    requests,
    open: () => used.size,
  });
}

/** A server below HTTP: for half-open connections and answers that are none. */
export function startTcp(
  onSocket: (socket: Socket) => void,
): Promise<TestWorker> {
  return listen(createTcpServer(onSocket), 'http', { requests: [] });
}

async function listen(
  server: Server,
  scheme: string,
  known: Pick<TestWorker, 'requests'> & Partial<TestWorker>,
): Promise<TestWorker> {
  const sockets = new Set<Socket>();
  let connections = 0;
  server.on('connection', socket => {
    connections++;
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${scheme}://127.0.0.1:${port}`,
    port,
    connections: () => connections,
    open: () => sockets.size,
    ...known,
    close: () =>
      new Promise(resolve => {
        for (const socket of sockets) {
          socket.destroy();
        }
        server.close(() => resolve());
      }),
  };
}

/** A port on which nothing listens. */
export async function closedPort(): Promise<number> {
  const worker = await startTcp(() => {});
  await worker.close();
  return worker.port;
}
