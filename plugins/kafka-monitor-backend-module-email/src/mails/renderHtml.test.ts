import { alertDocument } from '../__testUtils__/deliveries';
import { toneColor } from './mailStyles';
import { renderHtml } from './renderHtml';

const EVIL = `<img src=x onerror="alert('x')">&`;
const ESCAPED = '&lt;img src=x onerror=&quot;alert(&#39;x&#39;)&quot;&gt;&amp;';

/** What a person reads. */
function textOf(source: string): string {
  return source
    .replace(/<head>[^]*<\/head>|<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('renderHtml', () => {
  it('says all of it, in order', () => {
    expect(textOf(renderHtml(alertDocument(), 'bad'))).toBe(
      [
        '&nbsp;',
        'Critical: orders-sink failed',
        'orders-sink of production/main has failed since 10:00.',
        'Connectors',
        'orders-sink',
        'FATAL: password authentication failed',
        'since 10:00',
        'and 3 more',
        'Open in Kafka Monitor',
        'Sent automatically by Kafka Monitor.',
      ].join(' '),
    );
  });

  it('leads to the pages', () => {
    const links = [
      ...renderHtml(alertDocument(), 'bad').matchAll(/href="([^"]*)"/g),
    ].map(([, link]) => link);
    expect(links).toEqual([
      'https://backstage.example.com/kafka-monitor/failures/17',
      'https://backstage.example.com/kafka-monitor/failures?team=a&amp;open',
    ]);
  });

  it('escapes every text and leads nowhere else than to web pages', () => {
    const source = renderHtml(
      alertDocument({
        title: EVIL,
        summary: [EVIL],
        sections: [
          {
            heading: EVIL,
            items: [
              { title: EVIL, url: 'vbscript:alert(1)', lines: [EVIL] },
              { title: EVIL, url: `https://example.com/${EVIL}`, lines: [] },
            ],
            more: EVIL,
          },
        ],
        link: { title: EVIL, url: 'data:text/html,x' },
      }),
      'bad',
    );
    expect(source).not.toMatch(/<img|vbscript:|data:/);
    expect(source.split(ESCAPED)).toHaveLength(1 + 9);
    const links = [...source.matchAll(/href="([^"]*)"/g)];
    expect(links).toHaveLength(1);
    expect(links[0][1]).toMatch(/^https:\/\/example\.com\/%3Cimg/);
  });

  it('is laid out by tables and loads nothing', () => {
    const source = renderHtml(alertDocument(), 'bad');
    expect(source).toContain('max-width:600px');
    expect(source).not.toMatch(/<(img|script|link|iframe|object|form)\b/i);
    expect(source).not.toMatch(/url\(|@import|\bsrc=/i);
    for (const tag of source.match(/<(p|h1|h2|a)\b[^>]*>/g)!) {
      expect(tag).toContain('style="');
    }
    const opened = source.match(/<table\b/g)!.length;
    expect(source.match(/<\/table>/g)).toHaveLength(opened);
    expect(source.match(/<table\b[^>]*role="presentation"/g)).toHaveLength(
      opened,
    );
  });

  it('can be read in dark mode', () => {
    const source = renderHtml(alertDocument(), 'bad');
    expect(source).toContain('<meta name="color-scheme" content="light dark"');
    expect(source).toContain('@media (prefers-color-scheme: dark)');
    // Programs that turn colours turn these two into each other, unread.
    expect(source).not.toMatch(/#(fff|000)(fff|000)?\b/i);
  });

  it('says which language it is in and how it is meant', () => {
    const source = renderHtml(alertDocument({ language: 'id' }), 'good');
    expect(source).toContain('<html lang="id">');
    expect(source).toContain('Dikirim secara otomatis');
    expect(source).toContain(toneColor.good);
    expect(source).not.toContain(toneColor.bad);
  });

  it('stays far below what a mail program cuts, with 100 connectors', () => {
    const items = Array.from({ length: 100 }, (_, index) => ({
      title: `connector-${index}`,
      url: `https://backstage.example.com/kafka-monitor/failures/${index}`,
      lines: ['FATAL: password authentication failed for user "kafka"'],
    }));
    const source = renderHtml(alertDocument({ sections: [{ items }] }), 'bad');
    expect(Buffer.byteLength(source)).toBeLessThan(90_000);
  });
});
