import { ConfigReader } from '@backstage/config';
import { JsonObject } from '@backstage/types';
import { readKafkaMonitorRoles } from './roles';

const read = (data: JsonObject) =>
  readKafkaMonitorRoles(new ConfigReader(data));

function environmentsAt(...urls: string[]): JsonObject {
  return {
    production: {
      connectClusters: Object.fromEntries(
        urls.map((url, index) => [`c${index}`, { urls: [url] }]),
      ),
    },
  };
}

describe('the roles of the configuration', () => {
  it('are nobody where nothing is said', () => {
    expect(read({})).toEqual({ admins: [], services: [], guest: undefined });
  });

  it('name admins as Backstage compares refs', () => {
    const roles = {
      admins: ['Group:default/Kafka-Admins', 'user:Budi'],
      services: ['plugin:scaffolder', 'external:ci'],
    };
    expect(read({ kafkaMonitor: { roles } })).toMatchObject({
      admins: ['group:default/kafka-admins', 'user:default/budi'],
      services: ['plugin:scaffolder', 'external:ci'],
    });
  });

  it.each([
    ['admins', 'kafka-admins', 'no ref of a group or user'],
    ['admins', 'system:default/shop', 'no ref of a group or user'],
    ['admins', 'group:default/a b', 'no ref of a group or user'],
    ['services', 'ci', 'no subject of a service'],
    ['services', 'user:default/budi', 'no subject of a service'],
    ['services', 'external:', 'no subject of a service'],
  ])('refuse a mistake in %s with its key: %s', (key, value, problem) => {
    const good = key === 'admins' ? 'group:default/a' : 'external:good';
    const roles = { [key]: [good, value] };
    expect(() => read({ kafkaMonitor: { roles } })).toThrow(
      `Configuration of kafkaMonitor.roles.${key}[1]: '${value}' is ${problem}`,
    );
  });
});

describe('the guest', () => {
  const guestAt = (...urls: string[]) =>
    read({
      auth: { providers: { guest: {} } },
      kafkaMonitor: { environments: environmentsAt(...urls) },
    }).guest;

  it('is nobody where the provider is not configured', () => {
    const kafkaMonitor = { environments: environmentsAt('http://localhost') };
    const auth = { providers: { guest: null, github: {} } };
    expect(read({ auth, kafkaMonitor } as JsonObject).guest).toBeUndefined();
  });

  it('is the user that the provider signs in', () => {
    expect(guestAt('http://localhost:8083')?.userEntityRef).toBe(
      'user:development/guest',
    );
    const guest = { userEntityRef: 'User:default/Visitor' };
    expect(read({ auth: { providers: { guest } } }).guest?.userEntityRef).toBe(
      'user:default/visitor',
    );
  });

  it.each([
    [['http://localhost:8083']],
    [['http://127.0.0.1:8083', 'http://127.8.9.10', 'https://[::1]:8443']],
    [['http://LOCALHOST', 'http://127.1']],
  ])('is an admin where all is on this machine: %j', urls => {
    expect(guestAt(...urls)?.isAdmin).toBe(true);
  });

  it.each([
    [[]],
    [['http://connect:8083']],
    [['http://localhost:8083', 'http://10.0.0.1:8083']],
    [['http://localhost.example.com']],
    [['http://127.0.0.1.example.com']],
    [['http://128.0.0.1']],
    [['http://[::2]']],
    [['nonsense']],
  ])('is no admin where anything is elsewhere: %j', urls => {
    expect(guestAt(...urls)?.isAdmin).toBe(false);
  });

  it('is no admin where a cluster has further URLs, or none that are set', () => {
    const at = (cluster: JsonObject) =>
      read({
        auth: { providers: { guest: {} } },
        kafkaMonitor: {
          environments: {
            ...environmentsAt('http://localhost'),
            staging: { connectClusters: { main: cluster } },
          },
        },
      }).guest?.isAdmin;
    expect(at({ urls: ['http://localhost:1', 'http://connect:2'] })).toBe(
      false,
    );
    expect(at({ urls: 'http://connect:2' })).toBe(false);
    expect(at({})).toBe(false);
    expect(at({ urls: 'http://localhost:2' })).toBe(true);
  });
});
