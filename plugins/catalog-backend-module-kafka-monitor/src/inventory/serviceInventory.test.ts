import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { cluster, connector, team } from '../__testUtils__/inventory';
import { readInventory } from './readInventory';
import { serviceInventory } from './serviceInventory';

const DELETED = '2026-11-28T08:00:00.000Z';

/** The service over these rows; `asked` holds the queries. */
function setUp(rows: { teams: number; deleted?: number; clusters?: number }) {
  const names = (count: number) =>
    Array.from({ length: count }, (_, index) => `n${index}`);
  const teams = names(rows.teams).map(name => team(name));
  const deleted = names(rows.deleted ?? 0).map(name =>
    team(`old-${name}`, { deletedAt: DELETED }),
  );
  const clusters = names(rows.clusters ?? 0).map(name => cluster(name));
  const asked: object[] = [];
  const page = <T>(items: T[], { limit = 50, offset = 0 }) => ({
    items: items.slice(offset, offset + limit),
    totalItems: items.length,
  });
  const service = {
    listTeams: jest.fn(async query => {
      asked.push({ teams: query });
      return page(query.deleted ? deleted : teams, query);
    }),
    listClusters: jest.fn(async query => {
      asked.push({ clusters: query });
      return page(clusters, query);
    }),
    eachInInventory: jest.fn(async function* each() {
      yield connector('a');
      yield connector('b');
    }),
  };
  const source = serviceInventory({ service, auth: mockServices.auth() });
  return { asked, service, source, teams };
}

const { signal } = new AbortController();

describe('the inventory of the service', () => {
  it('is read in pages of 200, deleted teams included', async () => {
    const { asked, source } = setUp({ teams: 401, deleted: 1, clusters: 200 });
    expect(await source.teams(signal)).toHaveLength(402);
    expect(await source.clusters(signal)).toHaveLength(200);
    const page = (offset: number) => ({ sort: 'name', limit: 200, offset });
    expect(asked).toEqual([
      { teams: { deleted: false, ...page(0) } },
      { teams: { deleted: false, ...page(200) } },
      { teams: { deleted: false, ...page(400) } },
      { teams: { deleted: true, ...page(0) } },
      { clusters: page(0) },
    ]);
  });

  it('is read with the credentials of the catalog itself', async () => {
    const { service, source } = setUp({ teams: 1 });
    await source.teams(signal);
    for await (const item of source.connectors(signal)) {
      expect(item.name).toMatch(/^[ab]$/);
    }
    const options = {
      credentials: mockCredentials.service('plugin:test'),
      signal,
    };
    expect(service.listTeams.mock.calls[0]).toEqual([
      expect.anything(),
      options,
    ]);
    expect(service.eachInInventory.mock.calls).toEqual([[options]]);
  });

  it.each([
    // The 201st moved up to the first page when one of that was deleted.
    ['is deleted', [200, 299], 201],
    // The 200th moved down to the second page when one was created.
    ['is created', [200, 301], 199],
    ['is deleted and one created', [200, 300], 201],
  ])(
    'is refused when a team %s between two pages',
    async (_, [limit, totalItems], start) => {
      const { service, source, teams } = setUp({ teams: 300 });
      service.listTeams
        .mockResolvedValueOnce({
          items: teams.slice(0, limit),
          totalItems: 300,
        })
        .mockResolvedValueOnce({ items: teams.slice(start), totalItems });
      await expect(source.teams(signal)).rejects.toThrow(
        'the list of teams changed while it was read',
      );
    },
  );

  it('has a team once that is deleted while the lists are read', async () => {
    const { service, source } = setUp({ teams: 2 });
    const gone = team('n1', { deletedAt: DELETED });
    service.listTeams
      .mockResolvedValueOnce({
        items: [team('n0'), team('n1')],
        totalItems: 2,
      })
      .mockResolvedValueOnce({ items: [gone], totalItems: 1 });
    expect(await source.teams(signal)).toEqual([team('n0'), gone]);
  });

  it('leaves connectors alone unless something needs them', async () => {
    const { service, source } = setUp({ teams: 2 });
    const without = { connectors: false };
    const read = await readInventory(source, without, signal);
    expect(read.connectors).toBeUndefined();
    expect(service.eachInInventory).not.toHaveBeenCalled();

    const all = await readInventory(source, { connectors: true }, signal);
    expect(all.connectors).toHaveLength(2);

    // The Group of a deleted team may still be named.
    const old = setUp({ teams: 2, deleted: 1 });
    const named = await readInventory(old.source, without, signal);
    expect(named.connectors).toHaveLength(2);
  });
});
