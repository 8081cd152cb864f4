import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { AlertDelivery } from '@kafka-monitor/plugin-kafka-monitor-node';
import { MailServer, MailServerBehaviour } from '../__testUtils__/MailServer';
import {
  alertDelivery,
  alertDocument,
  alertMessage,
} from '../__testUtils__/deliveries';
import { readMail } from '../__testUtils__/readMail';
import { EmailSettings } from '../settings/EmailSettings';
import { EmailChannel } from './EmailChannel';
import { Transporter, createTransporter } from './createTransporter';

const PASSWORD = 'hunter2-Rahasia';
const TO = 'payments@example.com';

describe('EmailChannel', () => {
  let server: MailServer | undefined;
  let transporter: Transporter | undefined;
  const add = jest.fn();

  afterEach(async () => {
    add.mockReset();
    transporter?.close();
    await server?.stop();
    server = undefined;
  });

  function channelOf(
    port: number,
    given: Partial<EmailSettings> = {},
    password?: string,
  ) {
    const settings: EmailSettings = {
      transport: {
        transport: 'smtp',
        hostname: '127.0.0.1',
        port,
        secure: false,
        requireTls: false,
        credentials:
          password === undefined ? undefined : { username: 'kafka', password },
      },
      sender: { name: 'Kafka Monitor', address: 'kafka@example.com' },
      replyTo: undefined,
      people: true,
      timeoutMs: 5_000,
      ...given,
    };
    transporter = createTransporter(settings);
    const metrics = metricsServiceMock.mock({
      createCounter: () => ({ add }),
    });
    return new EmailChannel({
      settings,
      transporter,
      metrics,
      addresses: { of: async () => [] },
    });
  }

  async function start(
    behaviour: MailServerBehaviour = {},
    ...given: [Partial<EmailSettings>?, string?]
  ) {
    server = await MailServer.start(behaviour);
    const channel = channelOf(server.port, ...given);
    return {
      channel,
      mails: server.mails,
      send: (delivery: Partial<AlertDelivery> = {}) =>
        channel.send(alertDelivery({ address: TO, ...delivery })),
    };
  }

  const outcomes = () => add.mock.calls.map(([n, { outcome }]) => [n, outcome]);

  it('sends a mail that people and programs can read', async () => {
    const { send, mails } = await start(
      {},
      {
        replyTo: { name: '', address: 'jaga@example.com' },
      },
    );
    const outcome = await send();
    expect(outcome).toEqual({
      status: 'accepted',
      answer: '250 Mail 1 is kept',
      reference: expect.stringMatching(/^<.+@example\.com>$/),
    });
    expect(mails).toMatchObject([{ from: 'kafka@example.com', to: [TO] }]);
    const { headers, parts } = readMail(mails[0].raw);
    expect(headers).toMatchObject({
      from: 'Kafka Monitor <kafka@example.com>',
      to: TO,
      'reply-to': 'jaga@example.com',
      subject: 'Critical: orders-sink failed',
      'message-id': (outcome as { reference: string }).reference,
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
      'content-language': 'en',
    });
    expect(headers['content-type']).toMatch(/^multipart\/alternative/);
    expect(Object.keys(parts)).toEqual(['text/plain', 'text/html']);
    expect(parts['text/plain']).toContain('  since 10:00\n');
    expect(parts['text/html']).toContain('>Open in Kafka Monitor</a>');
    expect(outcomes()).toEqual([[1, 'accepted']]);
  });

  it('has the same name when it goes out again, and recovery answers it', async () => {
    const { send, mails } = await start();
    const first = (await send()) as { reference: string };
    await send({ attempts: 1 });
    await send({
      message: alertMessage({ id: '42', purpose: 'recovery' }),
      earlier: { reference: first.reference, document: alertDocument() },
    });
    const [one, two, three] = mails.map(({ raw }) => readMail(raw).headers);
    expect(two['message-id']).toBe(one['message-id']);
    expect(three['message-id']).not.toBe(one['message-id']);
    expect(three['in-reply-to']).toBe(one['message-id']);
    expect(three.references).toBe(one['message-id']);
    expect(one).not.toHaveProperty('in-reply-to');
  });

  it('carries any letter, in the subject, the names and the text', async () => {
    const title = `Kritis: «pesanan-café» gagal 😀 ${'lagi '.repeat(
      20,
    )}`.trim();
    const document = alertDocument({
      language: 'id',
      title,
      sections: [{ items: [{ title: '接続 Ω', lines: ['ошибка 👩‍🚒'] }] }],
    });
    const { send, mails } = await start(
      {},
      { sender: { name: 'Pemantau «Kafka» 😀', address: 'kafka@example.com' } },
    );
    await send({ message: alertMessage({ document }) });
    const { headers, parts } = readMail(mails[0].raw);
    expect(headers.subject).toBe(title);
    expect(headers.from).toBe('Pemantau «Kafka» 😀 <kafka@example.com>');
    for (const part of Object.values(parts)) {
      expect(part).toContain(title);
      expect(part).toContain('接続 Ω');
      expect(part).toContain('ошибка 👩‍🚒');
    }
    // Headers themselves have to be ASCII.
    const end = mails[0].raw.indexOf('\r\n\r\n');
    expect(mails[0].raw.slice(0, end)).not.toMatch(/\P{ASCII}/u);
  });

  it('lets nobody add a header, a part or a receiver', async () => {
    const evil =
      'x\r\nBcc: evil@example.com\r\nX-Evil: yes\r\n\r\n.\r\nMAIL FROM:<a@b>';
    const document = alertDocument({
      title: evil,
      summary: [evil],
      sections: [{ heading: evil, items: [{ title: evil, lines: [evil] }] }],
      link: { title: evil, url: `https://example.com/${evil}` },
    });
    const { send, mails } = await start();
    expect(
      await send({
        message: alertMessage({ id: evil, document }),
        earlier: { reference: evil, document },
      }),
    ).toMatchObject({ status: 'accepted' });
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ from: 'kafka@example.com', to: [TO] });
    const { headers, parts } = readMail(mails[0].raw);
    expect(headers.subject).toMatch(/^x Bcc: evil@example\.com X-Evil: yes/);
    expect(Object.keys(headers)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/bcc|x-evil|reply/)]),
    );
    expect(Object.keys(parts)).toEqual(['text/plain', 'text/html']);
  });

  it.each([
    'a@example.com, b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    'A <a@example.com>',
    '',
  ])('sends nothing to %j, which is not one mailbox', async address => {
    const { send } = await start();
    expect(await send({ address })).toEqual({
      status: 'refused',
      reason: 'Not an e-mail address',
    });
    expect(server!.connections).toBe(0);
  });

  it.each([
    [450, 'Greylisted, come back', 'later'],
    [452, 'Mailbox is full', 'later'],
    [550, 'No such mailbox', 'refused'],
    [553, 'Not here', 'refused'],
  ])(
    'tells what a mailbox answers: %i %s is %s',
    async (code, text, status) => {
      const { send, mails } = await start({
        recipients: { [TO]: { code, text } },
      });
      expect(await send()).toEqual({
        status,
        reason: `${code} ${text}`,
        ...(status === 'later' ? { scope: 'message' } : {}),
      });
      expect(outcomes()).toEqual([[1, status]]);
      // The others get theirs.
      expect(await send({ address: 'b@example.com' })).toMatchObject({
        status: 'accepted',
      });
      expect(mails.map(({ to }) => to)).toEqual([['b@example.com']]);
    },
  );

  it.each([
    [451, 'Look again', 'later'],
    [554, 'Looks like spam', 'refused'],
  ])(
    'tells what is said to a mail: %i %s is %s',
    async (code, text, status) => {
      const { send } = await start({ data: { code, text } });
      expect(await send()).toMatchObject({ status, reason: `${code} ${text}` });
    },
  );

  it.each([
    ['is busy, at once', { connect: { code: 421, text: 'Too busy' } }],
    ['takes nobody', { connect: { code: 554, text: 'Too busy' } }],
    ['is busy, in the middle', { data: { code: 421, text: 'Too busy' } }],
    [
      'is busy, with a mailbox',
      {
        recipients: { [TO]: { code: 421, text: 'Too busy' } },
      },
    ],
    ['does not know us', { sender: { code: 550, text: 'Too busy' } }],
  ])('has all mails wait for a server that %s', async (_, behaviour) => {
    const { send } = await start(behaviour);
    expect(await send()).toMatchObject({
      status: 'later',
      scope: 'channel',
      reason: expect.stringContaining('Too busy'),
    });
    // And finds back when it does.
    server!.behaviour = {};
    expect(await send()).toMatchObject({ status: 'accepted' });
  });

  it('has all mails wait for a server that is not there', async () => {
    const gone = await MailServer.start();
    const { port } = gone;
    await gone.stop();
    const channel = channelOf(port);
    expect(await channel.send(alertDelivery())).toEqual({
      status: 'later',
      scope: 'channel',
      reason: expect.stringContaining('ECONNREFUSED'),
    });
    expect(outcomes()).toEqual([[1, 'later']]);
  });

  it('waits no longer than it may for an answer', async () => {
    const { send } = await start({ hangs: true }, { timeoutMs: 300 });
    const began = Date.now();
    expect(await send()).toMatchObject({
      status: 'later',
      scope: 'channel',
      reason: expect.stringMatching(/0\.3 seconds|Timeout/),
    });
    expect(Date.now() - began).toBeLessThan(2_000);
    server!.behaviour = {};
    expect(await send()).toMatchObject({ status: 'accepted' });
  });

  it('breaks off when the backend stops', async () => {
    const { send, mails } = await start({ hangs: true });
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 100);
    expect(await send({ signal: stop.signal })).toEqual({
      status: 'later',
      reason: 'Broken off before the mail server had answered',
    });
    server!.behaviour = {};
    expect(await send({ signal: stop.signal })).toMatchObject({
      status: 'later',
    });
    expect(mails).toEqual([]);
  });

  it('signs in, and shares its connections', async () => {
    const credentials = { username: 'kafka', password: PASSWORD };
    const { send, mails } = await start({ credentials }, {}, PASSWORD);
    for (let index = 0; index < 10; index++) {
      expect(await send({ address: `a${index}@example.com` })).toMatchObject({
        status: 'accepted',
      });
    }
    expect(mails).toHaveLength(10);
    expect(server!.connections).toBe(1);
  });

  it('finds a new connection when the old one was closed', async () => {
    const { send, mails } = await start();
    await send();
    server!.disconnect();
    expect(await send()).toMatchObject({ status: 'accepted' });
    expect(mails).toHaveLength(2);
  });

  it('has all mails wait for the right password, and never tells it', async () => {
    const { send } = await start(
      {
        credentials: { username: 'kafka', password: 'another' },
        // Some servers repeat what they were given.
        loginText: ({ username, password }) =>
          `${username} may not come in with ${password}, ${Buffer.from(
            `\u0000${username}\u0000${password}`,
          ).toString('base64')}`,
      },
      {},
      PASSWORD,
    );
    const said = jest.spyOn(console, 'log');
    const outcome = await send();
    expect(outcome).toEqual({
      status: 'later',
      scope: 'channel',
      reason:
        'The mail server does not accept the username and password: ' +
        '535 kafka may not come in with ***, ***',
    });
    expect(said).not.toHaveBeenCalled();
    said.mockRestore();
  });

  it('has all mails wait where credentials are missing', async () => {
    const credentials = { username: 'kafka', password: 'another' };
    const { send } = await start({ credentials });
    expect(await send()).toMatchObject({
      status: 'later',
      scope: 'channel',
      reason: expect.stringMatching(/username and password: 530/),
    });
  });

  it('sends nothing without TLS where TLS is required', async () => {
    server = await MailServer.start();
    const channel = channelOf(server.port, {
      transport: {
        transport: 'smtp',
        hostname: '127.0.0.1',
        port: server.port,
        secure: false,
        requireTls: true,
        credentials: { username: 'kafka', password: PASSWORD },
      },
    });
    expect(await channel.send(alertDelivery())).toMatchObject({
      status: 'later',
      scope: 'channel',
    });
    expect(server.mails).toEqual([]);
  });

  it('fails what waits when it is closed', async () => {
    const { send } = await start();
    transporter!.close();
    expect(await send()).toMatchObject({ status: 'later' });
  });

  it('says that the transport for trying things out sends nothing', async () => {
    const channel = channelOf(1, { transport: { transport: 'stream' } });
    expect(await channel.send(alertDelivery())).toMatchObject({
      status: 'accepted',
      answer: 'Thrown away: the transport `stream` sends nothing',
    });
  });

  it('tells when the program that sends is not there', async () => {
    const channel = channelOf(1, {
      transport: { transport: 'sendmail', path: '/none', newline: 'unix' },
    });
    expect(await channel.send(alertDelivery())).toMatchObject({
      status: 'later',
      scope: 'channel',
      reason: expect.stringContaining('ENOENT'),
    });
  });
});
