import type { RequestListener } from 'node:http';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { ConnectHttp } from './connectHttp';
import { startWorker, type TestWorker } from './__testUtils__/testWorker';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(one => one.close()));
});

const MB = 1024 * 1024;
const request = { method: 'GET', path: '/connectors' } as const;
const json = JSON.stringify({ a: 'x'.repeat(100_000) });

async function serve(
  answer: RequestListener,
  maxBodyBytes?: number,
): Promise<{ client: ConnectHttp; worker: TestWorker }> {
  const worker = await startWorker(answer);
  const client = new ConnectHttp({ urls: [worker.url], maxBodyBytes });
  closing.push(client, worker);
  return { client, worker };
}

const packed =
  (encoding: string, body: Buffer): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'content-encoding': encoding }).end(body);
  };

describe('response bodies', () => {
  it.each([
    ['gzip', gzipSync(json)],
    ['GZIP', gzipSync(json)],
    ['deflate', deflateSync(json)],
    ['br', brotliCompressSync(json)],
    ['identity', Buffer.from(json)],
  ])('unpacks %s', async (encoding, body) => {
    const { client } = await serve(packed(encoding, body));
    const answer = await client.request(request);
    expect(answer.bytes.toString()).toBe(json);
  });

  it('gives the same hash to the same content, however it comes', async () => {
    const hashes = await Promise.all(
      [
        packed('gzip', gzipSync(json)),
        packed('identity', Buffer.from(json)),
        ((_, response) => {
          response.write(json.slice(0, 50_000));
          setTimeout(() => response.end(json.slice(50_000)), 20);
        }) as RequestListener,
      ].map(async answer => {
        const { client } = await serve(answer);
        return (await client.request(request)).hash;
      }),
    );
    expect(new Set(hashes).size).toBe(1);
  });

  it('refuses a packing it does not know', async () => {
    const { client } = await serve(packed('zstd', Buffer.from('x')));
    await expect(client.request(request)).rejects.toMatchObject({
      kind: 'bad-response',
    });
  });

  it.each([
    ['damaged', Buffer.from('this is not gzip at all')],
    ['cut', gzipSync(json).subarray(0, 80)],
  ])('refuses a %s packed body', async (_, body) => {
    const { client } = await serve(packed('gzip', body));
    await expect(client.request(request)).rejects.toMatchObject({
      kind: 'bad-response',
      message: expect.stringContaining('damaged or cut'),
    });
  });

  it('reads a body of exactly the cap and refuses one byte more', async () => {
    const body: RequestListener = (_, response) =>
      response.end('x'.repeat(1_000));
    const exact = await serve(body, 1_000);
    expect((await exact.client.request(request)).bytes).toHaveLength(1_000);
    const over = await serve(body, 999);
    await expect(over.client.request(request)).rejects.toMatchObject({
      kind: 'too-large',
    });
  });

  it('stops reading a body that never ends, long before the worker is done', async () => {
    let sent = 0;
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const { client, worker } = await serve((_, response) => {
      const more = () => {
        while (!response.destroyed && response.write(chunk)) {
          sent += chunk.length;
        }
        sent += chunk.length;
      };
      response.on('drain', more);
      more();
    }, 8 * MB);
    await expect(client.request(request)).rejects.toMatchObject({
      kind: 'too-large',
    });
    for (let i = 0; i < 100 && worker.open() > 0; i++) {
      await new Promise(resolve => setTimeout(resolve, 10));
    }
    expect(worker.open()).toBe(0);
    expect(sent).toBeLessThan(32 * MB);
  });

  it.each([
    ['gzip', gzipSync(Buffer.alloc(300 * MB))],
    ['br', brotliCompressSync(Buffer.alloc(300 * MB), { params: { 1: 1 } })],
  ])('does not unfold a %s bomb beyond the cap', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(MB);
    const { client } = await serve(packed(encoding, bomb), 8 * MB);
    const before = process.memoryUsage().rss;
    await expect(client.request(request)).rejects.toMatchObject({
      kind: 'too-large',
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(120 * MB);
  });

  it('reads no more of an endless error page than it needs', async () => {
    const chunk = Buffer.alloc(64 * 1024, 'x');
    const { client } = await serve((_, response) => {
      response.writeHead(500);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    await expect(client.request(request)).rejects.toMatchObject({
      kind: 'server-error',
      status: 500,
    });
  });
});
