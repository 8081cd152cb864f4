import { outcomeOfError } from './outcomeOfError';

const outcomeOf = (error: Partial<Parameters<typeof outcomeOfError>[0]>) =>
  outcomeOfError({ message: 'broken', ...error }, text => text);
const by = (
  code: string,
  command: string,
  responseCode?: number,
): Parameters<typeof outcomeOf>[0] =>
  ({
    code,
    command,
    responseCode,
    response: responseCode && `${responseCode} so it is`,
  } as Parameters<typeof outcomeOf>[0]);

describe('outcomeOfError', () => {
  it.each([
    ['an unknown mailbox', by('EENVELOPE', 'RCPT TO', 550)],
    ['content that is not taken', by('EMESSAGE', 'DATA', 554)],
    ['a mail too large, said before', by('EENVELOPE', 'MAIL FROM', 552)],
    ['a mail too large, known before', by('EMESSAGE', 'MAIL FROM')],
    ['an address that can not be sent to', by('EENVELOPE', 'API')],
  ])('refuses for good: %s', (_, error) => {
    expect(outcomeOf(error)).toEqual({
      status: 'refused',
      reason: error.response ?? 'broken',
    });
  });

  it.each([
    ['greylisting', by('EENVELOPE', 'RCPT TO', 450)],
    ['a full mailbox', by('EENVELOPE', 'RCPT TO', 452)],
    ['content to be looked at', by('EMESSAGE', 'DATA', 451)],
  ])('tries this mail again: %s', (_, error) => {
    expect(outcomeOf(error)).toEqual({
      status: 'later',
      reason: error.response,
      scope: 'message',
    });
  });

  it.each([
    ['a server that has no time', by('EENVELOPE', 'RCPT TO', 421)],
    ['a server that takes nobody', by('EPROTOCOL', 'CONN', 554)],
    ['a server that is not there', by('ESOCKET', 'CONN')],
    ['a host that is not known', by('EDNS', 'CONN')],
    ['a server that does not answer', by('ETIMEDOUT', 'CONN')],
    ['a certificate that is not trusted', by('ETLS', 'STARTTLS')],
    ['a full disk', by('EENVELOPE', 'MAIL FROM', 452)],
    ['a sender that is not allowed', by('EENVELOPE', 'MAIL FROM', 550)],
    ['credentials that are wrong', by('EAUTH', 'AUTH PLAIN', 535)],
    ['credentials that can not be checked', by('EAUTH', 'AUTH PLAIN', 454)],
    ['credentials that are missing', by('EENVELOPE', 'MAIL FROM', 530)],
    ['a program that is not there', by('ENOENT', 'sendmail')],
    ['anything else', {}],
  ])('tries all of it again: %s', (_, error) => {
    expect(outcomeOf(error)).toMatchObject({
      status: 'later',
      scope: 'channel',
      reason: expect.stringMatching(/: (\d+ so it is|broken)$/),
    });
  });

  it('gives an answer of many lines on one, cut', () => {
    const response = `550-no\r\n550 ${'x'.repeat(1_000)}`;
    expect(
      outcomeOf({ ...by('EENVELOPE', 'RCPT TO', 550), response }),
    ).toMatchObject({ reason: expect.stringMatching(/^550-no 550 x{488}…$/) });
  });
});
