import { topicPath } from './topicPath';

const nameIn = (path: string) =>
  decodeURIComponent(
    new URL(path, 'http://localhost').pathname.replace('/topics/', ''),
  );

describe('the path of a topic', () => {
  it.each([
    'shop.public.orders',
    'a/b',
    'a%2Fb',
    'a%b',
    'a?b#c&d=e',
    'shop\\.(a|b)+',
    ' ä 訂單 ',
    'stats',
    '__debezium-heartbeat.x',
  ])('gives back the name it was made of: %s', name => {
    expect(nameIn(topicPath(name)!)).toBe(name);
  });

  it('is none of the statistics', () => {
    expect(topicPath('stats')).not.toBe('/topics/stats');
  });

  it('says whether it is a pattern, and of which environment', () => {
    expect(topicPath('a.*', { pattern: true, environment: 'staging' })).toBe(
      '/topics/a.*?pattern=true&environment=staging',
    );
    expect(topicPath('a', { pattern: false })).toBe('/topics/a');
  });

  it.each(['.', '..'])('is none where addresses can not hold it: %s', name => {
    expect(topicPath(name)).toBeUndefined();
  });
});
