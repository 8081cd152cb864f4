import { createServer, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ConnectSimulator } from '../ConnectSimulator';
import { portError } from '../rest/WorkerServer';
import { AdminError, answerAdmin } from './adminRoutes';

/** The running admin port. @internal */
export interface AdminServer {
  url: string;
  stop(): Promise<void>;
}

const LARGEST_BODY = 1024 * 1024;

/**
 * HTTP with JSON, by which tests and people steer a running simulator.
 *
 * @throws Error that names the port when it is taken
 * @internal
 */
export async function startAdminServer(
  clusters: Map<string, ConnectSimulator>,
  options: { port: number; host?: string },
): Promise<AdminServer> {
  const host = options.host ?? '127.0.0.1';
  const server = createServer((request, response) => {
    answer(clusters, request, response).catch(error => {
      const status = error instanceof AdminError ? error.status : 500;
      send(response, status, {
        error: error instanceof Error ? error.message : String(error),
      });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', error => reject(portError(error, options.port)));
    server.listen(options.port, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host}:${port}`,
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  clusters: Map<string, ConnectSimulator>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > LARGEST_BODY) throw new AdminError(413, 'The body is too large');
  }
  const url = new URL(request.url ?? '/', 'http://admin');
  const value = await answerAdmin(clusters, {
    method: request.method ?? 'GET',
    segments: url.pathname.split('/').filter(Boolean).map(decodeURIComponent),
    query: url.searchParams,
    body: Buffer.concat(chunks).toString('utf8'),
  });
  send(response, 200, value);
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}
