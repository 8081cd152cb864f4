import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FleetServer } from './FleetServer';

/**
 * The process of the simulated workers, steered over HTTP:
 * `GET /start?connectors=n`, `/change?fleet=i&share=s`, `/calm?fleet=i`,
 * `/storm?fleet=i`, `/reset?fleet=i`, `/requests?fleet=i`, `/hang?fleet=i&on=true`. Fleets live as long as the process.
 */
const fleets: FleetServer[] = [];

async function obey(url: URL): Promise<unknown> {
  const number = (key: string) => Number(url.searchParams.get(key));
  const fleet = fleets[number('fleet')];
  switch (url.pathname) {
    case '/start': {
      const started = await FleetServer.start(number('connectors'));
      fleets.push(started);
      const { url: workerUrl, sizes } = started;
      return { fleet: fleets.length - 1, url: workerUrl, sizes };
    }
    case '/change':
      return fleet.change(number('share'));
    case '/calm':
      await fleet.calm();
      return null;
    case '/storm':
      await fleet.storm();
      return null;
    case '/reset':
      await fleet.reset();
      return null;
    case '/requests':
      return fleet.takeRequests();
    case '/hang':
      fleet.hangs = url.searchParams.get('on') === 'true';
      return null;
    default:
      throw new Error(`Unknown command ${url.pathname}`);
  }
}

const server = createServer((request, response) => {
  obey(new URL(request.url ?? '/', 'http://localhost')).then(
    result => response.end(JSON.stringify(result)),
    error => response.writeHead(500).end(String(error?.stack ?? error)),
  );
});
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  process.send?.({ answer: true, result: `http://127.0.0.1:${port}` });
});
process.on('disconnect', () => process.exit(0));
