import type { RequestListener } from 'node:http';
import { ConnectHttp } from './connectHttp';
import type { ConnectHttpOptions } from './connectRequest';
import {
  closedPort,
  startTcp,
  startWorker,
  type TestWorker,
} from './__testUtils__/testWorker';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(one => one.close()));
});

const ok: RequestListener = (_, response) => response.end('{}');

async function worker(answer: RequestListener = ok): Promise<TestWorker> {
  const started = await startWorker(answer);
  closing.push(started);
  return started;
}
async function resetting(): Promise<TestWorker> {
  const started = await startTcp(socket =>
    socket.once('data', () => socket.resetAndDestroy()),
  );
  closing.push(started);
  return started;
}
function http(
  urls: string[],
  timeouts: ConnectHttpOptions['timeouts'] = {},
): ConnectHttp {
  const made = new ConnectHttp({ urls, timeouts });
  closing.push(made);
  return made;
}
const dead = async () => `http://127.0.0.1:${await closedPort()}`;
const get = { method: 'GET', path: '/' } as const;
const put = { method: 'PUT', path: '/connectors/a/pause' } as const;

describe('fail-over between the workers of a Connect cluster', () => {
  it('stays on the first worker as long as it answers', async () => {
    const [one, two] = [await worker(), await worker()];
    const client = http([one.url, two.url]);
    for (let i = 0; i < 3; i++) {
      expect((await client.request(get)).url).toBe(one.url);
    }
    expect(two.requests).toEqual([]);
  });

  it('asks workers last that are to be avoided, and not never', async () => {
    const [one, two] = [await worker(), await worker()];
    const client = http([one.url, two.url]);
    const avoiding = { ...put, avoid: [one.url] };
    expect((await client.request(avoiding)).url).toBe(two.url);
    expect(one.requests).toEqual([]);
    const gone = await dead();
    const other = http([one.url, gone]);
    expect((await other.request(avoiding)).url).toBe(one.url);
  });

  it('moves a read on when a worker is gone, and stays where it went', async () => {
    const [gone, two] = [await dead(), await worker()];
    const client = http([gone, two.url]);
    expect((await client.request(get)).url).toBe(two.url);
    expect(client.activeUrl).toBe(two.url);
    await client.request(get);
    expect(two.requests).toHaveLength(2);
  });

  it.each([502, 503, 504])(
    'moves a read on when a gateway answers %i',
    async code => {
      const one = await worker((_, response) => response.writeHead(code).end());
      const two = await worker();
      expect((await http([one.url, two.url]).request(get)).url).toBe(two.url);
    },
  );

  it('moves a read on when the connection is reset', async () => {
    const [one, two] = [await resetting(), await worker()];
    expect((await http([one.url, two.url]).request(get)).url).toBe(two.url);
  });

  it('asks another worker next time when one does not answer in time', async () => {
    const [hanging, two] = [await worker(() => {}), await worker()];
    const client = http([hanging.url, two.url], { totalMs: 200 });
    await expect(client.request(get)).rejects.toMatchObject({
      kind: 'timed-out',
      url: hanging.url,
    });
    expect(client.activeUrl).toBe(two.url);
  });

  it.each([401, 403, 404, 409, 429, 500])(
    'asks nobody else when a worker answers %i',
    async code => {
      const one = await worker((_, response) => response.writeHead(code).end());
      const two = await worker();
      const client = http([one.url, two.url]);
      await expect(client.request(get)).rejects.toMatchObject({ status: code });
      expect(two.requests).toEqual([]);
      expect(client.activeUrl).toBe(one.url);
    },
  );

  it('moves a write on when the connection could not be made', async () => {
    const [gone, two] = [await dead(), await worker()];
    await http([gone, two.url]).request(put);
    expect(two.requests).toEqual(['PUT /connectors/a/pause']);
  });

  it('never repeats a write that may have had its effect', async () => {
    const two = await worker();
    for (const one of [
      await resetting(),
      await worker((_, response) => response.writeHead(503).end()),
      await worker(() => {}),
    ]) {
      await expect(
        http([one.url, two.url], { totalMs: 300 }).request(put),
      ).rejects.toMatchObject({ url: one.url });
    }
    expect(two.requests).toEqual([]);
  });

  it('asks only the worker it is told to ask', async () => {
    const [gone, two] = [await dead(), await worker()];
    const client = http([two.url, gone]);
    await expect(client.request({ ...get, url: gone })).rejects.toMatchObject({
      kind: 'unreachable',
      url: gone,
    });
    expect(two.requests).toEqual([]);
    expect(client.activeUrl).toBe(two.url);
  });

  it('tries every worker once and then says what the last one did', async () => {
    const urls = [await dead(), await dead(), await dead()];
    await expect(http(urls).request(get)).rejects.toMatchObject({
      kind: 'unreachable',
      url: urls[2],
    });
  });

  it('comes back to the first worker when the second one fails', async () => {
    let failing = 0;
    const answer =
      (index: number): RequestListener =>
      (_, response) =>
        response.writeHead(failing === index ? 503 : 200).end('{}');
    const [one, two] = [await worker(answer(1)), await worker(answer(2))];
    const client = http([one.url, two.url]);
    const asked = [];
    for (failing of [0, 1, 0, 2, 0]) {
      asked.push((await client.request(get)).url === one.url ? 1 : 2);
    }
    expect(asked).toEqual([1, 2, 2, 1, 1]);
  });
});

describe('leaks', () => {
  it('leaves no socket and no listener behind after 1,000 half-open and aborted requests', async () => {
    const hanging = await worker(() => {});
    const client = http([hanging.url]);
    const sync = new AbortController();
    const listeners = jest.spyOn(sync.signal, 'addEventListener');
    const removed = jest.spyOn(sync.signal, 'removeEventListener');
    for (let round = 0; round < 125; round++) {
      await Promise.all(
        Array.from({ length: 8 }, async (_, i) => {
          const own = new AbortController();
          const signal = i % 2 ? own.signal : sync.signal;
          const pending = client.request({ ...get, signal, timeoutMs: 8 });
          if (i % 4 === 1) {
            own.abort();
          }
          await expect(pending).rejects.toThrow();
        }),
      );
    }
    expect(listeners).toHaveBeenCalledTimes(500);
    expect(removed).toHaveBeenCalledTimes(500);
    await client.close();
    for (let i = 0; i < 200 && hanging.open() > 0; i++) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    expect(hanging.open()).toBe(0);
    const sockets = process
      .getActiveResourcesInfo()
      .filter(kind => kind === 'TCPSocketWrap' || kind === 'TCPSOCKETWRAP');
    expect(sockets.length).toBeLessThanOrEqual(16);
  });
});
