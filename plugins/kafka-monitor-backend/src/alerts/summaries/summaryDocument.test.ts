import { phrasesOf } from '../texts/wording';
import { summaryDocument } from './summaryDocument';
import { isQuietDay, OpenFailure, SummaryNumbers } from './SummaryNumbers';

const NOW = new Date('2026-11-28T12:00:00Z');
const numbers = (part: Partial<SummaryNumbers> = {}): SummaryNumbers => ({
  since: new Date('2026-11-27T12:00:00Z'),
  connectors: 12,
  running: 10,
  failing: 1,
  stoodDown: 1,
  lastSeen: 0,
  opened: 0,
  resolved: 0,
  meanTimeToRecovery: null,
  configChanges: 0,
  open: 0,
  flapping: 0,
  openFailures: [],
  ...part,
});
const open = (part: Partial<OpenFailure> = {}): OpenFailure => ({
  failureId: 5,
  platform: 'kafka-connect',
  environment: 'production',
  name: 'orders-sink',
  kind: 'failed',
  cause: 'no login',
  since: new Date('2026-11-28T09:30:00Z'),
  critical: false,
  flapping: false,
  ...part,
});
const TEAM = { name: 'orders', title: 'Team Orders' };
const documentOf = (
  of: SummaryNumbers,
  language: 'en' | 'id' = 'en',
  team: typeof TEAM | null = TEAM,
) =>
  summaryDocument(
    {
      phrases: phrasesOf(language),
      timeZone: 'Asia/Jakarta',
      appUrl: 'https://portal.example',
    },
    {
      team: team ?? undefined,
      day: '2026-05-03',
      now: NOW,
      numbers: of,
      titleOf: name => name.toUpperCase(),
    },
  );
const FULL = numbers({
  lastSeen: 3,
  opened: 4,
  resolved: 3,
  meanTimeToRecovery: 25 * 60_000,
  configChanges: 2,
  open: 22,
  flapping: 1,
  openFailures: [
    open({ flapping: true }),
    open({ failureId: 6, cause: null, platform: 'kafka-raft' }),
  ],
});

describe('a daily summary', () => {
  it('says how a team’s connectors did, and what is still open', () => {
    expect(documentOf(FULL)).toEqual({
      language: 'en',
      title: 'Team Orders, 3 May 2026: 22 still failing',
      summary: [
        'Connectors: 12. Running 10, failing 1, paused or stopped 1.',
        '3 of them are on a Kafka Connect that does not answer now: what they do is not known.',
        'Failures since the last summary: 4 opened, 3 resolved.',
        'Mean time to recovery: 25 minutes.',
        'Failing again and again: 1.',
        'Configurations changed: 2.',
      ],
      sections: [
        {
          heading: 'Still open: 22',
          items: [
            {
              title: 'orders-sink in PRODUCTION failed',
              url: 'https://portal.example/kafka-monitor/failures/5',
              lines: [
                'For 2 hours 30 min',
                'Cause: no login',
                'It keeps failing and recovering.',
              ],
            },
            {
              title: 'orders-sink in PRODUCTION failed',
              url: 'https://portal.example/kafka-monitor/raft/failures/6',
              lines: ['For 2 hours 30 min'],
            },
          ],
          more: 'and 20 more',
        },
      ],
      link: {
        title: 'Open the team',
        url: expect.stringMatching(
          /^https:\/\/portal\.example\/kafka-monitor\/.*orders$/,
        ),
      },
    });
  });

  it('is short where there is nothing to say', () => {
    const { title, summary, sections } = documentOf(numbers());
    expect(title).toBe('Team Orders, 3 May 2026: nothing is failing');
    expect(summary).toEqual([
      'Connectors: 12. Running 10, failing 1, paused or stopped 1.',
      'Nothing failed, and nothing changed.',
    ]);
    expect(sections).toEqual([]);
  });

  it('is of all, for those over all', () => {
    expect(documentOf(numbers(), 'en', null)).toMatchObject({
      title: 'All connectors, 3 May 2026: nothing is failing',
      link: {
        title: 'Open Kafka Monitor',
        url: 'https://portal.example/kafka-monitor',
      },
    });
  });

  it('speaks Indonesian', () => {
    const { title, summary, sections, link } = documentOf(FULL, 'id');
    expect(title).toBe('Team Orders, 3 Mei 2026: 22 masih gagal');
    expect(summary).toEqual([
      'Konektor: 12. Berjalan 10, gagal 1, dijeda atau dihentikan 1.',
      '3 di antaranya berada di Kafka Connect yang sekarang tidak menjawab: keadaannya tidak diketahui.',
      'Kegagalan sejak ringkasan terakhir: 4 baru, 3 selesai.',
      'Rata-rata waktu pemulihan: 25 menit.',
      'Berulang kali gagal: 1.',
      'Konfigurasi yang berubah: 2.',
    ]);
    expect(sections[0]).toMatchObject({
      heading: 'Masih terbuka: 22',
      items: [
        {
          title: 'orders-sink di PRODUCTION gagal',
          lines: [
            'Selama 2 jam 30 menit',
            'Penyebab: no login',
            'Berulang kali gagal lalu pulih.',
          ],
        },
        {},
      ],
      more: 'dan 20 lagi',
    });
    expect(link.title).toBe('Buka tim');
  });
});

describe('a day', () => {
  it('is quiet only where nothing is, was, or is unknown', () => {
    expect(isQuietDay(numbers())).toBe(true);
    for (const key of [
      'opened',
      'resolved',
      'open',
      'lastSeen',
      'configChanges',
    ] as const) {
      expect(isQuietDay(numbers({ [key]: 1 }))).toBe(false);
    }
  });
});
