import {
  coreServices,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
  TestBackend,
} from '@backstage/backend-test-utils';
import permissionBackend from '@backstage/plugin-permission-backend';
import { AddressInfo } from 'node:net';
import policyModule from '.';

/** Whom the users of the test are part of. */
const groups: Record<string, string[]> = {
  'user:default/siti.rahayu': ['group:default/kafka-admins'],
  'user:default/budi.santoso': ['group:default/payments'],
};

const permission = (name: string, action: string, resourceType?: string) =>
  resourceType
    ? { type: 'resource', name, attributes: { action }, resourceType }
    : { type: 'basic', name, attributes: { action } };
const restart = permission(
  'kafka-monitor.connector.restart',
  'update',
  'kafka-connector',
);

describe('the policy of the app', () => {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startTestBackend({
      features: [
        permissionBackend,
        policyModule,
        mockServices.rootConfig.factory({
          data: {
            permission: { enabled: true },
            kafkaMonitor: { roles: { admins: ['group:default/kafka-admins'] } },
          },
        }),
        createServiceFactory({
          service: coreServices.userInfo,
          deps: {},
          factory: () => ({
            getUserInfo: async credentials => {
              const { userEntityRef } = credentials.principal as {
                userEntityRef: string;
              };
              return {
                userEntityRef,
                ownershipEntityRefs: groups[userEntityRef] ?? [],
              };
            },
          }),
        }),
      ],
    });
  });

  afterAll(async () => {
    await backend.stop();
  });

  async function decide(user: string, asked: object) {
    const { port } = backend.server.address() as AddressInfo;
    // As a plugin asks for the user who calls it.
    const token = mockCredentials.user.token(user, {
      actor: { subject: 'plugin:kafka-monitor' },
    });
    const response = await fetch(
      `http://localhost:${port}/api/permission/authorize`,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${token}`,
        },
        body: JSON.stringify({ items: [{ id: '1', permission: asked }] }),
      },
    );
    return (await response.json()).items[0];
  }

  it('takes the roles from the configuration', async () => {
    const deleting = permission('kafka-monitor.team.delete', 'delete');
    expect(await decide('user:default/siti.rahayu', restart)).toMatchObject({
      result: 'ALLOW',
    });
    expect(await decide('user:default/siti.rahayu', deleting)).toMatchObject({
      result: 'ALLOW',
    });
    expect(await decide('user:default/budi.santoso', deleting)).toMatchObject({
      result: 'DENY',
    });
  });

  it('leaves to the leads what they lead', async () => {
    expect(await decide('user:default/budi.santoso', restart)).toMatchObject({
      result: 'CONDITIONAL',
      pluginId: 'kafka-monitor',
      conditions: {
        rule: 'IS_LED_BY',
        params: { users: ['user:default/budi.santoso'] },
      },
    });
  });

  it('allows what is of others', async () => {
    const catalog = permission('catalog.location.read', 'read');
    expect(await decide('user:default/budi.santoso', catalog)).toMatchObject({
      result: 'ALLOW',
    });
  });
});

it('does not start with a mistake in the roles', async () => {
  const starting = startTestBackend({
    features: [
      permissionBackend,
      policyModule,
      mockServices.rootConfig.factory({
        data: {
          permission: { enabled: true },
          kafkaMonitor: { roles: { admins: ['kafka-admins'] } },
        },
      }),
    ],
  });
  await expect(starting).rejects.toThrow(/kafkaMonitor\.roles\.admins\[0\]/);
});
