import { Knex } from 'knex';
import { seedConnectCluster, seedConnectors } from '../database/fixtures';
import { createTestDatabases } from '../database/__testUtils__/testDatabases';
import { csvCell } from './connectorCsv';
import { eachConnector } from './eachConnector';
import { testReading } from './__testUtils__/testReading';

jest.setTimeout(60_000);

describe('a cell of the export', () => {
  it.each([
    ['plain', 'plain'],
    [null, ''],
    [-3, '-3'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['\tindented', "'\tindented"],
  ])('of %j is %j', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });
});

const databases = createTestDatabases();

describe.each(databases.each)('all connectors on %s', id => {
  let knex: Knex;

  beforeEach(async () => {
    knex = await databases.init(id);
  });

  async function names(filter: object, chunkSize: number) {
    const chunks: string[][] = [];
    const reading = await testReading(knex);
    for await (const items of eachConnector(reading, filter, chunkSize)) {
      chunks.push(items.map(item => `${item.environment}/${item.name}`));
    }
    return chunks;
  }

  it('come in chunks, by environment and name, each once', async () => {
    const staging = await seedConnectCluster(knex, { environment: 'staging' });
    const production = await seedConnectCluster(knex);
    await seedConnectors(
      knex,
      staging,
      ['b', 'B', 'a_', 'a-'].map(name => ({ name })),
    );
    await seedConnectors(
      knex,
      production,
      ['3', '1', '2', '4'].map(name => ({ name })),
    );
    expect(await names({}, 3)).toEqual([
      ['production/1', 'production/2', 'production/3'],
      ['production/4'],
      ['staging/B', 'staging/a-', 'staging/a_'],
      ['staging/b'],
    ]);
    expect(await names({ environment: ['staging'], search: 'B' }, 3)).toEqual([
      ['staging/B', 'staging/b'],
    ]);
  });

  it('neither repeat nor lose one that stays while others come and go', async () => {
    const cluster = await seedConnectCluster(knex);
    await seedConnectors(
      knex,
      cluster,
      ['a', 'c', 'e', 'g'].map(name => ({ name })),
    );
    const seen: string[] = [];
    const reading = await testReading(knex);
    for await (const items of eachConnector(reading, {}, 2)) {
      seen.push(...items.map(item => item.name));
      if (seen.length === 2) {
        await knex('connectors').where({ name: 'a' }).delete();
        await seedConnectors(knex, cluster, [{ name: 'b' }]);
      }
    }
    expect(seen).toEqual(['a', 'c', 'e', 'g']);
  });
});
