import { failureFacts } from '../rules/__testUtils__/failureFacts';
import { FailureFacts } from '../rules/FailureFacts';
import { failingDocument, ToldFailure } from './failingDocument';
import { phrasesOf, Wording } from './wording';

const wording = (language: 'en' | 'id' = 'en'): Wording => ({
  phrases: phrasesOf(language),
  timeZone: 'Asia/Jakarta',
  appUrl: 'https://portal.example',
});

const failure = (
  facts: Partial<FailureFacts> = {},
  part: Partial<ToldFailure> = {},
): ToldFailure => ({
  facts: failureFacts(facts),
  reason: 'new',
  baseline: false,
  environmentTitle: 'Production',
  step: null,
  ...part,
});

const documentOf = (
  failures: readonly ToldFailure[],
  { language = 'en' as 'en' | 'id', connectors = 0, teams = 0 } = {},
) =>
  failingDocument(wording(language), {
    team: 'orders',
    teamTitle: 'Team Orders',
    failures,
    elsewhere: { connectors, teams },
  });

/** So many of one cause. */
const many = (count: number, cause: string, from = 0) =>
  Array.from({ length: count }, (_, index) =>
    failure({
      failureId: from + index,
      name: `${cause}-${String(index).padStart(3, '0')}`,
      fingerprint: cause,
      cause: `because of ${cause}`,
    }),
  );

describe('what a team is told of one failure', () => {
  it('is what fails and where, why, since when, what to do, and a link', () => {
    expect(
      documentOf([failure({ failureId: 12 }, { step: 'Give it a password.' })]),
    ).toEqual({
      language: 'en',
      title: 'orders-sink in Production failed',
      summary: [
        'Cause: no login',
        'Since 28 Nov 2026, 19:00 GMT+7',
        'What to do: Give it a password.',
      ],
      sections: [],
      link: {
        title: 'Open the failure',
        url: 'https://portal.example/kafka-monitor/failures/12',
      },
    });
  });

  it('says no more than is known', () => {
    expect(
      documentOf([failure({ cause: null, fingerprint: null })]).summary,
    ).toEqual(['Since 28 Nov 2026, 19:00 GMT+7']);
  });

  it('says between which looks it began where they are far apart', () => {
    const since = {
      after: new Date('2026-11-28T11:00:00Z'),
      by: new Date('2026-11-28T12:00:00Z'),
    };
    expect(documentOf([failure({ since })]).summary).toContain(
      'Began between 28 Nov 2026, 18:00 GMT+7 and 28 Nov 2026, 19:00 GMT+7',
    );
  });

  it('calls it critical, and says why it is told again', () => {
    const { title, summary } = documentOf([
      failure({ critical: true }, { reason: 'critical' }),
    ]);
    expect(title).toBe('Critical: orders-sink in Production failed');
    expect(summary[0]).toBe('It counts as critical now.');
    expect(documentOf([failure({}, { reason: 'worse' })]).summary[0]).toBe(
      'It got worse.',
    );
  });

  it('links to the pages of its platform', () => {
    const raft = failure({ platform: 'kafka-raft', failureId: 3 });
    expect(documentOf([raft]).link.url).toBe(
      'https://portal.example/kafka-monitor/raft/failures/3',
    );
    const { link, sections } = documentOf([raft, raft]);
    expect(link.url).toBe(
      'https://portal.example/kafka-monitor/raft/failures?team=orders',
    );
    expect(sections[0].items[0].url).toBe(
      'https://portal.example/kafka-monitor/raft/failures/3',
    );
  });

  it('says where else its cause is seen', () => {
    expect(
      documentOf([failure()], { connectors: 3, teams: 2 }).summary,
    ).toContain('The same cause is seen in 3 connectors of 2 other teams.');
    expect(
      documentOf([failure()], { connectors: 1, teams: 1 }).summary,
    ).toContain('The same cause is seen in 1 connector of 1 other team.');
  });

  it('keeps to a line each, cut where that gets long', () => {
    const { summary } = documentOf([
      failure({ cause: `no\n  login ${'x'.repeat(2_000)}` }),
    ]);
    expect(summary[0]).toMatch(/^Cause: no login x+…$/);
    expect(summary[0]).toHaveLength(300);
    const smiles = documentOf([failure({ cause: '😀'.repeat(400) })]);
    // Not within a character.
    expect(smiles.summary[0]).toMatch(/^Cause: (?:😀)+…$/u);
  });

  it('speaks Indonesian', () => {
    const { language, title, summary, link } = documentOf(
      [
        failure(
          {
            critical: true,
            since: { after: null, by: new Date('2026-05-01T05:00:00Z') },
          },
          { reason: 'again', step: 'Beri kata sandi.' },
        ),
      ],
      { language: 'id', connectors: 4, teams: 2 },
    );
    expect(language).toBe('id');
    expect(title).toBe('Kritis: orders-sink di Production gagal');
    expect(summary).toEqual([
      'Gagal lagi.',
      'Penyebab: no login',
      'Sejak 1 Mei 2026, 12:00 WIB',
      'Yang dapat dilakukan: Beri kata sandi.',
      'Penyebab yang sama terlihat pada 4 konektor milik 2 tim lain.',
    ]);
    expect(link.title).toBe('Buka kegagalan');
  });
});

describe('what a team is told of many failures', () => {
  it('is how many there are, by cause, with the first names and a link', () => {
    const { title, summary, sections, link } = documentOf([
      ...many(2, 'disk'),
      ...many(300, 'network', 100),
    ]);
    expect(title).toBe('302 connectors of Team Orders fail in Production');
    expect(summary).toEqual([]);
    expect(sections.map(({ heading, more }) => [heading, more])).toEqual([
      ['300 connectors: because of network', 'and 295 more'],
      ['2 connectors: because of disk', undefined],
    ]);
    expect(sections[0].items.map(each => each.title)).toEqual(
      [0, 1, 2, 3, 4].map(index => `network-00${index} in Production failed`),
    );
    expect(link).toEqual({
      title: 'Open the failures',
      url: 'https://portal.example/kafka-monitor/failures?team=orders',
    });
  });

  it('names the critical first, and says how many they are', () => {
    const all = [
      ...many(6, 'network'),
      failure({
        failureId: 99,
        name: 'vital',
        critical: true,
        fingerprint: 'network',
      }),
    ];
    const { title, summary, sections } = documentOf(all);
    expect(title).toBe(
      'Critical: 7 connectors of Team Orders fail in Production',
    );
    expect(summary).toEqual(['1 of them is critical.']);
    expect(sections[0].items[0].title).toBe(
      'Critical: vital in Production failed',
    );
  });

  it('leaves out causes beyond the first eight, and says how many that are', () => {
    const causes = Array.from({ length: 11 }, (_, index) =>
      many(index === 10 ? 3 : 2, `cause-${index}`, index * 10),
    );
    const { sections } = documentOf(causes.flat());
    expect(sections).toHaveLength(9);
    expect(sections[0].heading).toBe('3 connectors: because of cause-10');
    expect(sections[8]).toEqual({ items: [], more: 'and 6 more' });
  });

  it('tells failures without a cause apart by their kind', () => {
    const nothing = { fingerprint: null, cause: null };
    const { sections } = documentOf([
      failure({ ...nothing, name: 'a', kind: 'unassigned' }),
      failure({ ...nothing, name: 'b', kind: 'no-tasks' }),
      failure({ ...nothing, name: 'c', kind: 'no-tasks' }),
    ]);
    expect(sections.map(({ heading }) => heading)).toEqual([
      '2 connectors: without a cause that it tells',
      '1 connector: without a cause that it tells',
    ]);
    expect(sections[0].items[0].title).toBe('b in Production has no tasks');
  });

  it('says what can be done about a cause once, at its end', () => {
    const { sections } = documentOf(
      many(3, 'network').map(each => ({ ...each, step: 'Call them.' })),
    );
    expect(sections[0].items.map(({ lines }) => lines)).toEqual([
      [],
      [],
      ['What to do: Call them.'],
    ]);
  });

  it('names every environment, and why one is told again', () => {
    const { title, sections } = documentOf([
      failure({ name: 'a' }),
      failure({ name: 'b' }, { environmentTitle: 'Staging', reason: 'cause' }),
    ]);
    expect(title).toBe(
      '2 connectors of Team Orders fail in Production, Staging',
    );
    expect(sections[0].items[1].lines).toEqual([
      'It has another root cause now.',
    ]);
  });

  it('is a first look where all was found so', () => {
    const found = many(2, 'disk').map(each => ({ ...each, baseline: true }));
    const { title, summary } = documentOf(found);
    expect(title).toBe(
      'First look: 2 connectors of Team Orders were failing already',
    );
    expect(summary[0]).toMatch(/^Kafka Monitor has begun to watch/);
    // One that is new among them is no first look.
    expect(documentOf([...found, failure()]).title).toBe(
      '3 connectors of Team Orders fail in Production',
    );
    expect(documentOf([found[0]]).summary[0]).toMatch(/^Kafka Monitor has/);
  });

  it('speaks Indonesian', () => {
    const { title, sections, link } = documentOf(many(7, 'disk'), {
      language: 'id',
    });
    expect(title).toBe('7 konektor milik Team Orders gagal di Production');
    expect(sections[0]).toMatchObject({
      heading: '7 konektor: because of disk',
      more: 'dan 2 lagi',
    });
    expect(link.title).toBe('Buka daftar kegagalan');
  });
});
