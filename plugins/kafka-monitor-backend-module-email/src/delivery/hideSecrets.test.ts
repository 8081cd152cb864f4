import { hideSecrets } from './hideSecrets';

const smtp = {
  transport: 'smtp' as const,
  hostname: 'mail.example.com',
  port: 587,
  secure: false,
  requireTls: false,
};
const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('hideSecrets', () => {
  it('takes the password out, however it was sent', () => {
    const credentials = { username: 'kafka', password: 'p+a.s$s' };
    const hide = hideSecrets({ ...smtp, credentials });
    expect(
      hide(
        `p+a.s$s, ${base64('p+a.s$s')}, AUTH PLAIN ${base64(
          '\u0000kafka\u0000p+a.s$s',
        )}`,
      ),
    ).toBe('***, ***, AUTH PLAIN ***');
  });

  it.each([
    { transport: 'stream' as const },
    { ...smtp, credentials: undefined },
    { ...smtp, credentials: { username: 'kafka', password: '' } },
  ])('leaves a text as it is where there is none: %j', transport => {
    expect(hideSecrets(transport)('550 no')).toBe('550 no');
  });
});
