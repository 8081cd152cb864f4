import { endpointUrl } from './endpointUrl';

const PATH = '/connectors/:environment/:connectCluster/:name';
const where = { environment: 'production', connectCluster: 'main' };

describe('endpointUrl', () => {
  it('fills in what the path names', () => {
    expect(endpointUrl(PATH, { ...where, name: 'orders' })).toBe(
      '/connectors/production/main/orders',
    );
    expect(endpointUrl('/tasks/:task', { task: 0 })).toBe('/tasks/0');
  });

  it.each([
    ['a/b', 'a%2Fb'],
    ['a b?c#d', 'a%20b%3Fc%23d'],
    ['100%', '100%25'],
    ['%2e%2e', '%252e%252e'],
    ['é', '%C3%A9'],
    [':name', '%3Aname'],
    ['half \ud800', 'half%20%EF%BF%BD'],
  ])('keeps the name %j within its segment', (name, segment) => {
    expect(endpointUrl(PATH, { ...where, name })).toBe(
      `/connectors/production/main/${segment}`,
    );
  });

  it.each([[where], [{ ...where, name: '' }], [{ ...where, name: null }]])(
    'makes no other path of one that lacks something: %j',
    params => {
      expect(() => endpointUrl(PATH, params)).toThrow(`${PATH} needs 'name'`);
    },
  );

  it('takes its values from what was given, not from what every object has', () => {
    expect(() => endpointUrl('/:constructor', {})).toThrow(/needs/);
  });

  it('repeats the parameter of a list', () => {
    expect(endpointUrl('/connectors', {}, { health: ['failed', 'ok'] })).toBe(
      '/connectors?health=failed&health=ok',
    );
  });

  it('leaves out what says nothing, and keeps 0 and false', () => {
    expect(
      endpointUrl(
        '/connectors',
        {},
        { search: '', team: undefined, ref: [], offset: 0, critical: false },
      ),
    ).toBe('/connectors?offset=0&critical=false');
    expect(endpointUrl('/connectors', {}, { search: '' })).toBe('/connectors');
  });

  it('encodes what a query holds', () => {
    const search = 'a&b=c d+é';
    const url = endpointUrl('/connectors', {}, { search });
    expect(new URL(url, 'http://x').searchParams.get('search')).toBe(search);
    expect(url.split('&')).toHaveLength(1);
  });
});
