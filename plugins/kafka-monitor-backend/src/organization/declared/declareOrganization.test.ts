import { relative } from 'node:path';
import {
  createMockDirectory,
  mockServices,
} from '@backstage/backend-test-utils';
import { ConfigReader } from '@backstage/config';
import { Knex } from 'knex';
import { createTestDatabases } from '../../database/__testUtils__/testDatabases';
import { NOW } from '../../database/fixtures';
import { declareOrganization } from './declareOrganization';
import { readOrganizationSettings } from './readOrganizationSettings';

const databases = createTestDatabases();

describe.each(databases.each)('a start with a file on %s', databaseId => {
  const directory = createMockDirectory();
  const logger = mockServices.logger.mock();
  let knex: Knex;

  beforeEach(async () => {
    jest.clearAllMocks();
    knex = await databases.init(databaseId);
  });
  afterEach(() => knex.destroy());

  const start = (file?: string) =>
    declareOrganization({
      knex,
      logger,
      settings: {
        organization: readOrganizationSettings(
          new ConfigReader({ kafkaMonitor: { organization: { file } } }),
        ),
      },
    });
  const declaredIn = async (name: string) =>
    (await knex('teams').where({ name }).first())?.declared_in;

  it('takes its path as absolute, or as relative to where it runs', async () => {
    directory.setContent({ 'teams.yaml': 'teams: [{ name: a, title: A }]' });
    const absolute = directory.resolve('teams.yaml');
    expect(await start(absolute)).toBe(1);
    expect(await declaredIn('a')).toBe(absolute);
    const here = relative(process.cwd(), absolute);
    expect(await start(here)).toBe(1);
    expect(await declaredIn('a')).toBe(here);
    expect(await start(here)).toBe(0);
    // Without it, people have them back.
    expect(await start(undefined)).toBe(1);
    expect(await declaredIn('a')).toBeNull();
  });

  it('is refused when the file is not there, with the key that names it', async () => {
    await expect(start('nowhere/teams.yaml')).rejects.toThrow(
      /kafkaMonitor\.organization\.file.*nowhere\/teams\.yaml.*ENOENT/,
    );
    await expect(start(directory.path)).rejects.toThrow(
      /kafkaMonitor\.organization\.file/,
    );
    expect(() =>
      readOrganizationSettings(
        new ConfigReader({ kafkaMonitor: { organization: { file: 7 } } }),
      ),
    ).toThrow(/kafkaMonitor\.organization\.file/);
  });

  it('is refused for a mistake, with file and line, and writes nothing', async () => {
    directory.setContent({
      'teams.yaml':
        'teams:\n- { name: a, title: A }\n- { name: b, title: B, email: x }',
    });
    const file = directory.resolve('teams.yaml');
    await expect(start(file)).rejects.toThrow(
      `${file}:3: teams[1].email: must be an e-mail address`,
    );
    expect(await declaredIn('a')).toBeUndefined();
  });

  it('warns of a declared team that a person has deleted', async () => {
    directory.setContent({ 'teams.yaml': 'teams: [{ name: a, title: A }]' });
    await knex('teams').insert({
      name: 'a',
      title: 'A',
      group_ref: 'group:default/a',
      created_at: NOW,
      updated_at: NOW,
      deleted_at: NOW,
    });
    await start(directory.resolve('teams.yaml'));
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/teams\.yaml .*stay so: a$/),
    );
  });
});
