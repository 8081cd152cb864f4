import { once } from 'node:events';
import { createServer } from 'node:http';

const PATH = /^\/workers\/([\d.]+)\/(\d)\/(start|kill)$/;

/**
 * Lets a process that cannot import ES modules start and kill the workers of
 * the groups, `i` being 0 or 1: `POST /workers/<version>/<i>/start` answers
 * `{ "url" }` once the worker is in its group, `POST .../kill` answers 204 once
 * it is dead.
 *
 * @param {Record<string, import('./GroupWorker.mjs').GroupWorker[]>} groups by version
 * @returns {Promise<{ url: string, stop: () => void }>} on a free port of the loopback
 */
export async function serveWorkerControl(groups) {
  const server = createServer(async (request, response) => {
    const [, version = '', index, act] = PATH.exec(request.url ?? '') ?? [];
    const group = Object.hasOwn(groups, version) ? groups[version] : [];
    const worker = group[Number(index)];
    if (request.method !== 'POST' || !worker) {
      response.writeHead(404).end();
      return;
    }
    try {
      if (act === 'kill') {
        await worker.kill();
        response.writeHead(204).end();
        return;
      }
      const url = await worker.start();
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ url }));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
