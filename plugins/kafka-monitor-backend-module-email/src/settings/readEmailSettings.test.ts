import { mockServices } from '@backstage/backend-test-utils';
import { readEmailSettings } from './readEmailSettings';

const smtp = { transport: 'smtp', hostname: 'mail.example.com', port: 587 };
const sender = 'Kafka Monitor <kafka@example.com>';

const read = (data: object) =>
  readEmailSettings(mockServices.rootConfig({ data: data as any }));
const ours = (email: object) => read({ kafkaMonitor: { email } });
const backstages = (email: object, own: object = {}) =>
  read({
    notifications: { processors: { email } },
    kafkaMonitor: { email: own },
  });

describe('readEmailSettings', () => {
  it('is nothing when nobody has configured e-mail', () => {
    expect(read({})).toBeUndefined();
    expect(ours({ people: false })).toBeUndefined();
  });

  it('needs no more than a transport and a sender', () => {
    expect(ours({ transport: smtp, sender })).toEqual({
      transport: {
        ...smtp,
        secure: false,
        requireTls: false,
        credentials: undefined,
      },
      sender: { name: 'Kafka Monitor', address: 'kafka@example.com' },
      replyTo: undefined,
      people: true,
      timeoutMs: 30_000,
    });
  });

  it('reads everything it is told', () => {
    expect(
      ours({
        transport: {
          ...smtp,
          secure: true,
          requireTls: true,
          username: 'kafka',
          password: 'hunter2',
        },
        sender: 'kafka@example.com',
        replyTo: 'Orang jaga <jaga@example.com>',
        people: false,
        timeout: { minutes: 1 },
      }),
    ).toEqual({
      transport: {
        ...smtp,
        secure: true,
        requireTls: true,
        credentials: { username: 'kafka', password: 'hunter2' },
      },
      sender: { name: '', address: 'kafka@example.com' },
      replyTo: { name: 'Orang jaga', address: 'jaga@example.com' },
      people: false,
      timeoutMs: 60_000,
    });
  });

  it('takes what it is not told from Backstage', () => {
    const theirs = { transportConfig: smtp, sender, replyTo: 'a@example.com' };
    expect(backstages(theirs)).toMatchObject({
      transport: { hostname: 'mail.example.com' },
      sender: { address: 'kafka@example.com' },
      replyTo: { address: 'a@example.com' },
    });
    expect(
      backstages(theirs, { sender: 'own@example.com', timeout: '5s' }),
    ).toMatchObject({
      transport: { hostname: 'mail.example.com' },
      sender: { address: 'own@example.com' },
      timeoutMs: 5_000,
    });
    expect(
      backstages(theirs, { transport: { transport: 'sendmail' } }),
    ).toMatchObject({
      transport: { transport: 'sendmail', newline: 'unix' },
      sender: { address: 'kafka@example.com' },
    });
  });

  it.each([
    ['kafkaMonitor.email.transport: ', { sender }],
    ['kafkaMonitor.email.sender: is missing', { transport: smtp }],
    ["'kafkaMonitor.email.transport.hostname'", t({ hostname: undefined })],
    ["'kafkaMonitor.email.transport.port'", t({ port: 'many' })],
    ['kafkaMonitor.email.transport.port: ', t({ port: 70_000 })],
    ['kafkaMonitor.email.transport.username: ', t({ password: 'hunter2' })],
    ['kafkaMonitor.email.transport.password: ', t({ username: 'kafka' })],
    ["'kafkaMonitor.email.transport.secure'", t({ secure: 'maybe' })],
    ['kafkaMonitor.email.transport.transport: ', t({ transport: 'pigeon' })],
    [
      'kafkaMonitor.email.transport.newline: ',
      t({ transport: 'sendmail', newline: 'mac' }),
    ],
    ['kafkaMonitor.email.sender: ', { transport: smtp, sender: 'nobody' }],
    [
      'kafkaMonitor.email.sender: ',
      { transport: smtp, sender: 'a@example.com, b@example.com' },
    ],
    [
      'kafkaMonitor.email.replyTo: ',
      { transport: smtp, sender, replyTo: 'nowhere' },
    ],
    ["'kafkaMonitor.email.people'", { transport: smtp, sender, people: 'few' }],
    [
      'kafkaMonitor.email.timeout: ',
      { transport: smtp, sender, timeout: 'soon' },
    ],
    [
      'kafkaMonitor.email.timeout: ',
      { transport: smtp, sender, timeout: '1h' },
    ],
  ])('names the key: %s', (key, email) => {
    expect(() => ours(email)).toThrow(key);
  });

  it.each(['ses', 'azure'])(
    'says what can be used instead of %s, which Backstage can',
    transport => {
      expect(() =>
        backstages({ transportConfig: { transport }, sender }),
      ).toThrow(
        `Configuration of notifications.processors.email.transportConfig.transport: '${transport}' can not be used, only smtp, sendmail, stream`,
      );
    },
  );

  it('never tells the password', () => {
    const password = 'hunter2';
    const settings = { ...smtp, port: 0, username: 'kafka', password };
    expect(() => ours({ transport: settings, sender })).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining(password),
      }),
    );
  });
});

/** A transport of which something is not as it should be. */
function t(wrong: object) {
  return { transport: { ...smtp, ...wrong }, sender };
}
