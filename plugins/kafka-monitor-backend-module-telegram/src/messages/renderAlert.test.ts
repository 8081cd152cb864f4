import { parseBotHtml } from '../__testUtils__/parseBotHtml';
import { alertDocument } from '../__testUtils__/documents';
import { renderAlert, renderEnded } from './renderAlert';

describe('renderAlert', () => {
  it('says the title, the sentences, the items and the link', () => {
    expect(renderAlert(alertDocument())).toBe(
      [
        '<b>orders-sink failed</b>',
        '',
        'Connector orders-sink of team orders failed.',
        '',
        '<b>Connection refused</b>',
        '• <a href="https://backstage.example.com/kafka-connect/orders-sink?a=1&amp;b=2">orders-sink</a>',
        '   Since 09:15',
        '   Restart it once the database is back.',
        'and 2 more',
        '',
        '<a href="https://backstage.example.com/kafka-connect/failures">Show the failures</a>',
      ].join('\n'),
    );
  });

  it('escapes all that others wrote', () => {
    const wild = '</b><a href="x">&amp; "q" <script>';
    const html = renderAlert(
      alertDocument({
        title: wild,
        summary: [wild],
        sections: [
          {
            heading: wild,
            items: [
              {
                title: wild,
                url: 'https://a.example.com/?q="><b>',
                lines: [wild],
              },
            ],
            more: wild,
          },
        ],
        link: { title: wild, url: 'https://a.example.com/' },
      }),
    );
    const { text, marks } = parseBotHtml(html);
    expect(text.split(wild)).toHaveLength(8);
    expect(marks.map(({ tag }) => tag)).toEqual(['b', 'b', 'a', 'a']);
    expect(marks[2].url).toBe('https://a.example.com/?q=%22%3E%3Cb%3E');
  });

  it('keeps what is one line on one line', () => {
    const html = renderAlert(
      alertDocument({ title: 'a\nb\u0000c', summary: [], sections: [] }),
    );
    expect(html.split('\n')[0]).toBe('<b>a b c</b>');
  });

  it('does not link to what no browser opens', () => {
    const items = ['mailto:a@example.com', '/kafka-connect', undefined].map(
      url => ({ title: 'a', url, lines: [] }),
    );
    const html = renderAlert(alertDocument({ sections: [{ items }] }));
    expect(html.match(/• a\n/g)).toHaveLength(3);
  });

  it('shows the address where the link has no title', () => {
    const url = 'https://a.example.com/';
    const html = renderAlert(alertDocument({ link: { title: ' ', url } }));
    expect(html.endsWith(`<a href="${url}">${url}</a>`)).toBe(true);
  });

  it('cuts what is too long, and still ends with the link', () => {
    const { text, marks } = parseBotHtml(
      renderAlert(alertDocument({ summary: ['long '.repeat(2_000)] })),
    );
    expect(text).toHaveLength(4096);
    expect(text).toMatch(/long l?o?n?g?…\n\nShow the failures$/);
    expect(marks[marks.length - 1]).toEqual({
      tag: 'a',
      text: 'Show the failures',
      url: 'https://backstage.example.com/kafka-connect/failures',
    });
  });

  it('cuts a title that is too long', () => {
    const html = renderAlert(alertDocument({ title: '&'.repeat(9_000) }));
    const { text, marks } = parseBotHtml(html);
    expect(text).toHaveLength(4096);
    expect(marks.map(({ tag }) => tag)).toEqual(['b', 'a']);
  });

  it('leaves a message alone that just fits', () => {
    const base = parseBotHtml(renderAlert(alertDocument({ summary: [''] })));
    const fits = 'x'.repeat(4095 - base.text.length);
    const { text } = parseBotHtml(
      renderAlert(alertDocument({ summary: [fits] })),
    );
    expect(text).toContain(`${fits}\n\nConnection refused`);
    expect(text).toContain('and 2 more\n\nShow');
  });

  it('has no more marks than Telegram shows, the last link among them', () => {
    const items = Array.from({ length: 300 }, (_, index) => ({
      title: `c${index}`,
      url: `https://a.example.com/${index}`,
      lines: [],
    }));
    const { text, marks } = parseBotHtml(
      renderAlert(alertDocument({ sections: [{ items }] })),
    );
    expect(marks).toHaveLength(100);
    expect(marks[99].text).toBe('Show the failures');
    expect(text).toContain('• c299');
  });

  it('has no more of links than Telegram takes', () => {
    const items = Array.from({ length: 90 }, (_, index) => ({
      title: `c${index}`,
      url: `https://a.example.com/${'é'.repeat(200)}`,
      lines: [],
    }));
    const html = renderAlert(alertDocument({ sections: [{ items }] }));
    expect(Buffer.byteLength(html)).toBeLessThan(9_500);
    expect(html).toContain('Show the failures</a>');
  });
});

describe('renderEnded', () => {
  it('says what is so now, and strikes the title out', () => {
    const lines = renderEnded(alertDocument(), 'orders-sink is back').split(
      '\n',
    );
    expect(lines.slice(0, 5)).toEqual([
      '<b>orders-sink is back</b>',
      '',
      '<s>orders-sink failed</s>',
      '',
      'Connector orders-sink of team orders failed.',
    ]);
    expect(lines.slice(5)).toEqual(
      renderAlert(alertDocument()).split('\n').slice(3),
    );
  });

  it('fits where what was said just did', () => {
    const html = renderEnded(
      alertDocument({ summary: ['😀'.repeat(2_100)] }),
      'x'.repeat(300),
    );
    const { text } = parseBotHtml(html);
    expect(text.length).toBeLessThanOrEqual(4096);
    expect(text).not.toMatch(/\p{Surrogate}/u);
    expect(text.endsWith('Show the failures')).toBe(true);
  });
});
