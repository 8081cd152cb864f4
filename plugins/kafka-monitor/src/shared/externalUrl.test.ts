import { addressText, externalUrl } from './externalUrl';

describe('an address outside of the app', () => {
  it('is linked where its protocol is allowed', () => {
    expect(externalUrl('https://a.example/x?y=1', ['https:'])).toBe(
      'https://a.example/x?y=1',
    );
    expect(externalUrl('http://logs:5601/', ['https:', 'http:'])).toBe(
      'http://logs:5601/',
    );
  });

  it.each([
    'http://a.example/',
    // eslint-disable-next-line no-script-url
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<b>x</b>',
    '//a.example/',
    '/kafka-monitor',
    'not an address',
    '',
  ])('is not linked otherwise: %j', text => {
    expect(externalUrl(text, ['https:'])).toBeUndefined();
  });

  it('is nothing where there is none', () => {
    expect(externalUrl(null, ['https:'])).toBeUndefined();
  });

  it('is read without its protocol', () => {
    expect(addressText('https://docs.example.org/jdbc/')).toBe(
      'docs.example.org/jdbc',
    );
  });
});
