import { parseDeclarations } from './parseDeclarations';

const FILE = 'conf/organization.yaml';

/** The lines that tell what is wrong, without the file's name. */
function mistakesOf(text: string): string[] {
  try {
    parseDeclarations(text, FILE);
  } catch (error) {
    const [head, ...lines] = String((error as Error).message).split('\n');
    expect(head).toContain('kafkaMonitor.organization.file');
    expect((error as Error).name).toBe('InputError');
    return lines.map(line => {
      expect(line.startsWith(`${FILE}:`)).toBe(true);
      return line.slice(FILE.length + 1);
    });
  }
  return [];
}

const WHOLE = `
teams:
  - name: payments
    title: ' Payments '
    description: Takes money
    leads: [budi.santoso, 'User:default/Maria', budi.santoso]
    group: { mode: link, ref: payments }
    email: payments@example.com
    telegram: { chatId: '-1001', threadId: 7 }
    language: id
    quietHours: { from: '22:00', to: '06:00' }
    summaryAt: '08:30'
    timeZone: Asia/Jakarta
  - name: lainnya
    title: Others
clusters:
  - name: pay-in
    platform: kafka-raft
    title: Pay-in
    owner: payments
    teams: [lainnya]
    links:
      - { title: Runbook, url: https://wiki.example.com/pay }
`;

describe('a file of teams and business clusters', () => {
  it('holds no text that a database can not store', () => {
    expect(
      mistakesOf('teams:\n  - { name: a, title: A, description: "a\\0b" }\n'),
    ).toEqual(['2: teams[0].description: must not hold a NUL character']);
  });

  it('is read as the pages would take it', () => {
    const { file, teams, clusters } = parseDeclarations(WHOLE, FILE);
    expect(file).toBe(FILE);
    expect(teams).toEqual([
      {
        name: 'payments',
        title: 'Payments',
        description: 'Takes money',
        leads: ['user:default/budi.santoso', 'user:default/maria'],
        group: { mode: 'link', ref: 'group:default/payments' },
        email: 'payments@example.com',
        telegram: { chatId: '-1001', threadId: 7 },
        language: 'id',
        quietHours: { from: '22:00', to: '06:00' },
        summaryAt: '08:30',
        timeZone: 'Asia/Jakarta',
      },
      {
        name: 'lainnya',
        title: 'Others',
        description: null,
        leads: [],
        group: { mode: 'create' },
        email: null,
        telegram: null,
        language: null,
        quietHours: null,
        summaryAt: null,
        timeZone: null,
      },
    ]);
    expect(clusters).toEqual([
      {
        name: 'pay-in',
        platform: 'kafka-raft',
        title: 'Pay-in',
        description: null,
        owner: 'payments',
        teams: ['lainnya'],
        links: [{ title: 'Runbook', url: 'https://wiki.example.com/pay' }],
      },
    ]);
  });

  it.each(['', '# nothing yet\n', 'teams:\nclusters: []\n'])(
    'may declare nothing: %j',
    text => {
      const { teams, clusters } = parseDeclarations(text, FILE);
      expect([teams, clusters]).toEqual([[], []]);
    },
  );

  it('may say once what several have in common', () => {
    const { teams } = parseDeclarations(
      'teams:\n  - &one { name: a, title: A, language: id }\n  - { <<: *one, name: b }\n',
      FILE,
    );
    expect(teams[1]).toMatchObject({ name: 'b', title: 'A', language: 'id' });
  });

  it('is refused with every mistake, each with line and key', () => {
    const text = [
      'team: []',
      'teams:',
      '  - name: payments',
      '    titel: Payments',
      '    email: nobody',
      '    telegram:',
      '      chatId: -1001',
      '  - name: Orders',
      '    title: ""',
      '    language: de',
      '    group:',
      '      mode: borrow',
      '    leads:',
      '      - maria',
      '      - group:default/x',
      '    quietHours: { from: "22:00", to: "25:00" }',
      '    summaryAt: 7',
      '    timeZone: Asia/Nowhere',
      '  - just a text',
      'clusters:',
      '  - name: pay-in',
      '    platform: kraft',
      '    title: 12',
      '    owner: payments',
      '    links: { title: a }',
    ].join('\n');
    expect(mistakesOf(text)).toEqual([
      '1: team: is no key that is known here',
      '3: teams[0].title: is missing',
      '4: teams[0].titel: is no key that is known here',
      '5: teams[0].email: must be an e-mail address',
      '7: teams[0].telegram.chatId: must be a text: put it in quotes',
      expect.stringMatching(/^8: teams\[1\]\.name: must consist of/),
      '9: teams[1].title: must not be empty',
      '10: teams[1].language: must be one of en, id',
      '12: teams[1].group.mode: must be one of create, link',
      expect.stringMatching(/^15: teams\[1\]\.leads\[1\]: must be the ref/),
      '16: teams[1].quietHours.to: must be a time of day such as 07:00',
      '17: teams[1].summaryAt: must be a text: put it in quotes',
      '18: teams[1].timeZone: must be a time zone such as Asia/Jakarta',
      '19: teams[2]: must be a mapping of keys to values',
      '22: clusters[0].platform: must be one of kafka-connect, kafka-raft',
      '23: clusters[0].title: must be a text: put it in quotes',
      '25: clusters[0].links: must be a list',
    ]);
  });

  it('has each name once, whatever else is wrong', () => {
    const text = [
      'teams:',
      '  - { name: a, title: A }',
      '  - { name: b, title: B }',
      '  - { name: a, title: A again }',
      'clusters:',
      '  - { name: a, title: A, owner: a, platform: kafka-connect }',
      '  - { name: a, title: A, owner: a, platform: kafka-raft, more: 1 }',
    ].join('\n');
    expect(mistakesOf(text)).toEqual([
      "4: teams[2].name: 'a' is declared already, in line 2",
      '7: clusters[1].more: is no key that is known here',
      "7: clusters[1].name: 'a' is declared already, in line 6",
    ]);
  });

  it('gives no leads to the default team', () => {
    expect(
      mistakesOf('teams:\n- name: lainnya\n  title: Rest\n  leads: [budi]\n'),
    ).toEqual(["4: teams[0].leads: 'lainnya' can not have leads"]);
  });

  it.each([
    ['a bracket that stays open', 'teams:\n  - { name: a\n', /^2:|^3:/],
    ['a key that is there twice', 'teams: []\nteams: []\n', /^2: .*unique/i],
    ['two documents', 'teams: []\n---\nteams: []\n', /^[23]: .*document/i],
    ['an unknown alias', 'teams: *nobody\n', /^1: .*nobody/],
    ['a list', '- name: a\n', /^1: must be a mapping/],
    ['a text', 'just words\n', /^1: must be a mapping/],
  ])('is refused as %s, with the line', (_, text, message) => {
    const mistakes = mistakesOf(text);
    expect(mistakes).toHaveLength(1);
    expect(mistakes[0]).toMatch(message);
  });

  it('does not blow up', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef']) {
      lines.push(`${to}: &${to} [${Array(10).fill(`*${from}`).join(', ')}]`);
    }
    expect(mistakesOf(lines.join('\n')).join()).toMatch(/alias/i);
  });
});
