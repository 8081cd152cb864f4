import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerOptions } from 'node:https';
import { ConnectHttp } from './connectHttp';
import type { ConnectHttpOptions } from './connectRequest';
import { startWorker } from './__testUtils__/testWorker';

const folder = mkdtempSync(join(tmpdir(), 'connect-tls-'));
const path = (name: string) => join(folder, name);
const pem = (name: string) => readFileSync(path(name), 'utf8');
const openssl = (...args: string[]) =>
  execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });

/** A certificate signed by `ca`, or by itself. */
function certificate(name: string, altName: string, ...how: string[]): void {
  writeFileSync(path(`${name}.ext`), `subjectAltName=${altName}\n`);
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
  ];
  openssl(
    'req',
    ...key,
    '-keyout',
    `${name}.key`,
    '-out',
    `${name}.csr`,
    '-subj',
    `/CN=${name}`,
  );
  openssl(
    'x509',
    '-req',
    '-in',
    `${name}.csr`,
    '-out',
    `${name}.crt`,
    '-extfile',
    `${name}.ext`,
    ...how,
  );
}
const byAuthority = ['-CA', 'ca.crt', '-CAkey', 'ca.key', '-CAcreateserial'];

beforeAll(() => {
  openssl(
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    'ca.key',
    '-out',
    'ca.crt',
    '-days',
    '30',
    '-subj',
    '/CN=Test authority',
  );
  certificate('good', 'IP:127.0.0.1', ...byAuthority, '-days', '10');
  certificate(
    'elsewhere',
    'DNS:connect.example.com',
    ...byAuthority,
    '-days',
    '10',
  );
  certificate('client', 'DNS:monitor', ...byAuthority, '-days', '10');
  certificate('self', 'IP:127.0.0.1', '-signkey', 'self.key', '-days', '10');
  certificate('old', 'IP:127.0.0.1', '-signkey', 'old.key', '-days', '-1');
});
afterAll(() => rmSync(folder, { recursive: true }));

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map(one => one.close()));
});

async function ask(
  name: string,
  options: Omit<ConnectHttpOptions, 'urls'> = {},
  server: ServerOptions = {},
) {
  const worker = await startWorker((_, response) => response.end('{}'), {
    cert: pem(`${name}.crt`),
    key: pem(`${name}.key`),
    ...server,
  });
  const client = new ConnectHttp({ urls: [worker.url], ...options });
  closing.push(client, worker);
  return client.request({ method: 'GET', path: '/' });
}

describe('TLS', () => {
  it('trusts a worker whose authority is configured, as text or as a file', async () => {
    expect((await ask('good', { tls: { ca: pem('ca.crt') } })).status).toBe(
      200,
    );
    expect((await ask('good', { tls: { ca: path('ca.crt') } })).status).toBe(
      200,
    );
    expect((await ask('self', { tls: { ca: pem('self.crt') } })).status).toBe(
      200,
    );
  });

  it.each([
    ['self', undefined, 'a self-signed certificate'],
    ['good', undefined, 'no trusted authority signed'],
    ['elsewhere', 'ca.crt', 'made for another host name'],
    ['old', 'old.crt', 'has expired'],
  ])(
    'refuses the certificate "%s" (trusting %s) and says that it is %s',
    async (name, ca, words) => {
      await expect(
        ask(name, { tls: ca ? { ca: pem(ca) } : {} }),
      ).rejects.toMatchObject({
        kind: 'unreachable',
        message: expect.stringMatching(
          new RegExp(`^https://127\\.0\\.0\\.1:\\d+ shows .*${words}`),
        ),
      });
    },
  );

  it('expects another name in the certificate where it is told to', async () => {
    const tls = { ca: pem('ca.crt'), serverName: 'connect.example.com' };
    expect((await ask('elsewhere', { tls })).status).toBe(200);
  });

  it('shows its own certificate to a worker that asks for one', async () => {
    const server = {
      requestCert: true,
      rejectUnauthorized: true,
      ca: pem('ca.crt'),
    };
    const tls = { ca: pem('ca.crt') };
    const auth = {
      type: 'mtls',
      cert: pem('client.crt'),
      key: path('client.key'),
    } as const;
    expect((await ask('good', { tls, auth }, server)).status).toBe(200);
  });

  it('says that the worker rejected the client certificate', async () => {
    // A server in Node hangs up without the alert that other TLS servers send, and with TLS 1.3 it comes too late.
    const server = spawn(
      'openssl',
      [
        's_server',
        '-accept',
        '127.0.0.1:0',
        '-cert',
        'good.crt',
        '-key',
        'good.key',
        '-CAfile',
        'ca.crt',
        '-Verify',
        '1',
        '-verify_return_error',
        '-www',
        '-tls1_2',
      ],
      { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] },
    );
    try {
      const port = await new Promise<string>(resolve => {
        server.stdout.on('data', data => {
          const said = /ACCEPT 127\.0\.0\.1:(\d+)/.exec(String(data));
          if (said) {
            resolve(said[1]);
          }
        });
      });
      const client = new ConnectHttp({
        urls: [`https://127.0.0.1:${port}`],
        tls: { ca: pem('ca.crt') },
        auth: { type: 'mtls', cert: path('self.crt'), key: path('self.key') },
      });
      closing.push(client);
      await expect(
        client.request({ method: 'GET', path: '/' }),
      ).rejects.toMatchObject({ kind: 'rejected-credentials' });
    } finally {
      server.kill();
    }
  });

  it('hints at the client certificate when a worker hangs up', async () => {
    const server = {
      requestCert: true,
      rejectUnauthorized: true,
      ca: pem('ca.crt'),
    };
    await expect(
      ask('good', { tls: { ca: pem('ca.crt') } }, server),
    ).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('client certificate'),
    });
  });

  it('says so when a worker speaks HTTP where HTTPS is configured', async () => {
    const worker = await startWorker((_, response) => response.end('{}'));
    const client = new ConnectHttp({
      urls: [worker.url.replace('http:', 'https:')],
    });
    closing.push(client, worker);
    await expect(
      client.request({ method: 'GET', path: '/' }),
    ).rejects.toMatchObject({
      kind: 'unreachable',
      message: expect.stringContaining('is it an http:// address'),
    });
  });

  it.each([
    [{ tls: { ca: '/no/such/ca.pem' } }, /The CA file \/no\/such\/ca\.pem/],
    [
      { auth: { type: 'mtls', cert: '/no/cert', key: '/no/key' } as const },
      /The client certificate file/,
    ],
    [
      { tls: { ca: '-----BEGIN CERTIFICATE-----\nnonsense' } },
      /certificates configured/,
    ],
  ])('refuses certificates that cannot be read: %j', (options, message) => {
    expect(
      () => new ConnectHttp({ urls: ['https://worker:8083'], ...options }),
    ).toThrow(message);
  });
});
