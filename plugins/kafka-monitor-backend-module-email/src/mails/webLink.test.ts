import { webLink } from './webLink';

describe('webLink', () => {
  it.each([
    ['https://backstage.example.com/a?b=c&d', undefined],
    ['http://localhost:3000/kafka-monitor', undefined],
    ['https://example.com/a"><b> c', 'https://example.com/a%22%3E%3Cb%3E%20c'],
  ])('takes %s', (url, link) => expect(webLink(url)).toBe(link ?? url));

  it.each([
    undefined,
    '',
    '/kafka-monitor',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'mailto:a@example.com',
  ])('does not take %j', url => expect(webLink(url)).toBeUndefined());
});
