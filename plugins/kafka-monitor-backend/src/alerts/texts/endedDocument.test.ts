import { failureFacts } from '../rules/__testUtils__/failureFacts';
import { FailureFacts } from '../rules/FailureFacts';
import { endedDocument } from './endedDocument';
import { phrasesOf } from './wording';

const START = Date.parse('2026-11-28T12:00:00Z');
const ended = (minutes: number, part: Partial<FailureFacts> = {}) => ({
  facts: failureFacts({
    open: false,
    end: 'recovered',
    closedAt: new Date(START + minutes * 60_000),
    ...part,
  }),
  environmentTitle: 'Production',
});
const documentOf = (
  failures: ReturnType<typeof ended>[],
  open = 0,
  language: 'en' | 'id' = 'en',
) =>
  endedDocument(
    {
      phrases: phrasesOf(language),
      timeZone: 'UTC',
      appUrl: 'https://portal.example',
    },
    { team: 'orders', teamTitle: 'Team Orders', ended: failures, open },
  );

describe('what people are told of the end of failures', () => {
  it('is how one ended, and how long it lasted', () => {
    expect(documentOf([ended(95, { failureId: 4 })])).toEqual({
      language: 'en',
      title: 'orders-sink in Production runs again',
      summary: ['It lasted 1 hour 35 min.'],
      sections: [],
      link: {
        title: 'Open the failure',
        url: 'https://portal.example/kafka-monitor/failures/4',
      },
    });
    expect(documentOf([ended(0.5)]).summary).toEqual([
      'It lasted less than a minute.',
    ]);
  });

  it.each([
    ['stood-down', 'orders-sink in Production was paused or stopped'],
    ['gone', 'orders-sink in Production is gone from Kafka Connect'],
    ['resolved', 'orders-sink in Production was called resolved'],
  ] as const)('does not say of what is %s that it runs', (end, title) => {
    expect(documentOf([ended(5, { end })]).title).toBe(title);
  });

  it('is how many of all that were told are over, each by its name', () => {
    const two = [ended(5), ended(5, { name: 'b', end: 'gone', failureId: 2 })];
    const { title, sections, link } = documentOf(two, 3);
    expect(title).toBe('2 of 5 connectors of Team Orders no longer fail');
    expect(sections[0].items).toEqual([
      {
        title: 'orders-sink in Production runs again',
        url: 'https://portal.example/kafka-monitor/failures/1',
        lines: [],
      },
      {
        title: 'b in Production is gone from Kafka Connect',
        url: 'https://portal.example/kafka-monitor/failures/2',
        lines: [],
      },
    ]);
    expect(link.url).toBe(
      'https://portal.example/kafka-monitor/failures?team=orders',
    );
    // The last of several is not all of them.
    expect(documentOf([ended(5)], 1).title).toBe(
      '1 of 2 connectors of Team Orders no longer fail',
    );
  });

  it('is that all are over, with the first names', () => {
    const all = Array.from({ length: 40 }, (_, index) =>
      ended(5, { name: `c-${index}`, platform: 'kafka-raft' }),
    );
    const { title, sections, link } = documentOf(all);
    expect(title).toBe('All 40 connectors of Team Orders no longer fail');
    expect(sections[0].items).toHaveLength(10);
    expect(sections[0].more).toBe('and 30 more');
    expect(link.url).toBe(
      'https://portal.example/kafka-monitor/raft/failures?team=orders',
    );
  });

  it('speaks Indonesian', () => {
    const { title, summary } = documentOf([ended(95)], 0, 'id');
    expect(title).toBe('orders-sink di Production berjalan kembali');
    expect(summary).toEqual(['Berlangsung 1 jam 35 menit.']);
    expect(documentOf([ended(5), ended(5)], 1, 'id').title).toBe(
      '2 dari 3 konektor milik Team Orders tidak gagal lagi',
    );
  });
});
