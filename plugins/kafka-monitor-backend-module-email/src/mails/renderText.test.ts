import { alertDocument } from '../__testUtils__/deliveries';
import { renderText } from './renderText';

describe('renderText', () => {
  it('says all of it', () => {
    expect(renderText(alertDocument())).toBe(
      `Critical: orders-sink failed

orders-sink of production/main has failed since 10:00.

Connectors:
- orders-sink
  FATAL: password authentication failed
  since 10:00
  https://backstage.example.com/kafka-monitor/failures/17
  and 3 more

Open in Kafka Monitor
https://backstage.example.com/kafka-monitor/failures?team=a&open

-- 
Sent automatically by Kafka Monitor.
`,
    );
  });

  it('says no more than there is, in its language', () => {
    const document = alertDocument({
      language: 'id',
      title: 'Tidak ada kegagalan',
      summary: [],
      sections: [{ items: [] }, { items: [{ title: 'a', lines: [] }] }],
      link: { title: 'Buka', url: 'vbscript:alert(1)' },
    });
    expect(renderText(document)).toBe(
      'Tidak ada kegagalan\n\n- a\n\nBuka\n\n-- \nDikirim secara otomatis oleh Kafka Monitor.\n',
    );
  });

  it('keeps every name and cause on its line', () => {
    const document = alertDocument({
      title: 'a\r\nb',
      sections: [
        { items: [{ title: 'c\nd', lines: ['e\u2028\nf'] }], more: 'g\nh' },
      ],
    });
    const text = renderText(document);
    expect(text).toMatch(/^a b\n/);
    expect(text).toContain('\n- c d\n  e f\n  g h\n');
  });
});
