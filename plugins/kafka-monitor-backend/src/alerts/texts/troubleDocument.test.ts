import { Trouble, TroubleKind } from '../rules/troubles';
import { troubleDocument, troubleEndDocument } from './troubleDocument';
import { undeliveredDocument } from './undeliveredDocument';
import { phrasesOf, Wording } from './wording';

const wording = (language: 'en' | 'id' = 'en'): Wording => ({
  phrases: phrasesOf(language),
  timeZone: 'Europe/Berlin',
  appUrl: 'https://portal.example',
});
const trouble = (kind: TroubleKind, detail: string | null = null): Trouble => ({
  subject: 's',
  kind,
  connectClusterId: 1,
  environment: 'production',
  label: 'production/main',
  since: new Date('2026-11-28T12:00:00Z'),
  detail,
});
const KINDS: TroubleKind[] = [
  'unreachable',
  'cut-off',
  'silent-worker',
  'held',
  'disabled',
  'stopped',
];

describe('what people are told of a Connect cluster', () => {
  it('is what is the matter, what that means, and since when there', () => {
    expect(
      troubleDocument(wording(), trouble('unreachable', 'no\nanswer')),
    ).toEqual({
      language: 'en',
      title: 'Kafka Connect production/main can not be reached',
      summary: [
        'What its connectors do is not known. Alerts of connectors under it wait for 15 minutes.',
        'no answer',
        'Since 28 Nov 2026, 13:00 CET',
      ],
      sections: [],
      link: {
        title: 'Open the scheduler',
        url: 'https://portal.example/kafka-monitor/scheduler',
      },
    });
  });

  it('has words of its own for each trouble, and for its end', () => {
    for (const language of ['en', 'id'] as const) {
      const titles = KINDS.flatMap(kind => [
        troubleDocument(wording(language), trouble(kind)).title,
        troubleEndDocument(wording(language), trouble(kind)).title,
      ]);
      expect(new Set(titles).size).toBe(2 * KINDS.length);
    }
    expect(
      troubleEndDocument(wording('id'), trouble('unreachable')),
    ).toMatchObject({
      language: 'id',
      title: 'Kafka Connect production/main dapat dihubungi kembali',
      summary: [],
    });
  });
});

describe('what those of the fallback are told', () => {
  const document = troubleDocument(wording('id'), trouble('held'));

  it('is who was not told of what, and why', () => {
    const told = undeliveredDocument(
      wording(),
      { id: '7', document },
      'Team Orders',
      '403: blocked',
    );
    expect(told).toMatchObject({
      language: 'en',
      title: `Not delivered: ${document.title}`,
      summary: [
        'Team Orders could not be told of this: 403: blocked',
        ...document.summary,
      ],
      link: {
        url: 'https://portal.example/kafka-monitor/scheduler?tab=messages&message=7',
      },
    });
  });

  it('is that a team has no address', () => {
    const { summary } = undeliveredDocument(
      wording('id'),
      { id: '7', document },
      'Team Orders',
      undefined,
    );
    expect(summary[0]).toBe(
      'Team Orders tidak punya alamat tujuan pesan. Tambahkan di halamannya.',
    );
  });
});
