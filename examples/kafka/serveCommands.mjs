import { once } from 'node:events';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';

/**
 * Takes commands (`commands.mjs`) by HTTP, for a test that did not start this
 * process: `POST /` with a command as a JSON string answers `{ "rows" }`, or
 * 400 with `{ "error" }`. Only on the loopback, and only as JSON: what a page
 * in a browser could send without being asked is refused.
 *
 * @param {Pick<import('./commands.mjs').Commands, 'obey'>} commands
 * @param {number} port 0 for any free one
 * @returns {Promise<{ port: number, stop: () => void }>}
 * @throws Error when the port is taken
 */
export async function serveCommands(commands, port) {
  const server = createServer(async (request, response) => {
    const answer = (
      /** @type {number} */ status,
      /** @type {object} */ body,
    ) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const { method, headers } = request;
    if (method !== 'POST' || headers['content-type'] !== 'application/json') {
      answer(400, { error: 'It is: POST, application/json' });
      return;
    }
    try {
      const line = JSON.parse(await text(request));
      answer(200, { rows: await commands.obey(String(line)) });
    } catch (error) {
      answer(400, { error: String(error) });
    }
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}
