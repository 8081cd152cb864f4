import {
  AuthorizeResult,
  createPermission,
} from '@backstage/plugin-permission-common';
import { kafkaMonitorPermissions } from '@kafka-monitor/plugin-kafka-monitor-common';
import { kafkaMonitorPolicy } from './kafkaMonitorPolicy';
import { KafkaMonitorRoles } from './roles';

const roles: KafkaMonitorRoles = {
  admins: ['group:default/kafka-admins', 'user:default/siti'],
  services: [],
};
const budi = {
  userEntityRef: 'user:default/budi',
  ownershipEntityRefs: ['user:default/budi', 'group:default/payments'],
};

type User = Parameters<typeof kafkaMonitorPolicy>[1];

/** What is decided about each permission, without the prefix of all names. */
function decideAll(user: User, given = roles): Record<string, string> {
  return Object.fromEntries(
    kafkaMonitorPermissions.map(permission => {
      const decision = kafkaMonitorPolicy({ permission }, user, given);
      return [
        permission.name.replace('kafka-monitor.', ''),
        decision?.result === AuthorizeResult.CONDITIONAL
          ? JSON.stringify(decision.conditions)
          : String(decision?.result),
      ];
    }),
  );
}

const everything = (result: string) =>
  Object.fromEntries(
    kafkaMonitorPermissions.map(({ name }) => [
      name.replace('kafka-monitor.', ''),
      result,
    ]),
  );

const readOnly = {
  ...everything('DENY'),
  'connector.read': 'ALLOW',
  'team.read': 'ALLOW',
  'cluster.read': 'ALLOW',
  'environment.read': 'ALLOW',
  'message.read': 'ALLOW',
};

describe('the policy', () => {
  it('lets admins do everything, by a group or by their own ref', () => {
    for (const ownershipEntityRefs of [
      ['group:default/kafka-admins'],
      ['Group:default/Kafka-Admins'],
    ]) {
      const admin = { userEntityRef: 'user:default/x', ownershipEntityRefs };
      expect(decideAll(admin)).toEqual(everything('ALLOW'));
    }
    const siti = {
      userEntityRef: 'User:default/Siti',
      ownershipEntityRefs: [],
    };
    expect(decideAll(siti)).toEqual(everything('ALLOW'));
    const typed = { ...roles, admins: ['Group:Default/Payments'] };
    expect(decideAll(budi, typed)).toEqual(everything('ALLOW'));
  });

  it('lets everybody else read, and operate where he himself leads', () => {
    const led = JSON.stringify({
      rule: 'IS_LED_BY',
      resourceType: 'kafka-connector',
      params: { users: ['user:default/budi'] },
    });
    const ledTeam = {
      rule: 'IS_LED_BY',
      resourceType: 'kafka-team',
      params: { users: ['user:default/budi'] },
    };
    expect(decideAll(budi)).toEqual({
      ...readOnly,
      'connector.restart': led,
      'connector.pause': led,
      'connector.resume': led,
      'connector.stop': led,
      'connector.assign': led,
      'connector.mute': led,
      'failure.acknowledge': led,
      'failure.resolve': led,
      'team.update-channels': JSON.stringify(ledTeam),
      'team.mute': JSON.stringify(ledTeam),
      'team.assign': JSON.stringify({
        anyOf: [
          ledTeam,
          {
            rule: 'IS_TEAM',
            resourceType: 'kafka-team',
            params: { teams: ['lainnya'] },
          },
        ],
      }),
    });
  });

  it('names his ref as leads are stored', () => {
    const typed = { ...budi, userEntityRef: 'User:default/Budi' };
    expect(decideAll(typed)).toEqual(decideAll(budi));
  });

  it('lets nobody in who is not signed in', () => {
    expect(decideAll(undefined)).toEqual(everything('DENY'));
  });

  it('has no word about the permissions of others', () => {
    const permission = createPermission({
      name: 'catalog.entity.read',
      attributes: { action: 'read' },
    });
    expect(kafkaMonitorPolicy({ permission }, budi, roles)).toBeUndefined();
  });

  it('knows what a permission is better than the request', () => {
    const permission = createPermission({
      name: 'kafka-monitor.team.create',
      attributes: { action: 'read' },
    });
    expect(kafkaMonitorPolicy({ permission }, budi, roles)).toEqual({
      result: 'DENY',
    });
  });

  it('lets a guest do everything on this machine, else only read, whatever he is in', () => {
    const guest = {
      userEntityRef: 'user:default/guest',
      ownershipEntityRefs: ['group:default/kafka-admins'],
    };
    const withGuest = (isAdmin: boolean) => ({
      ...roles,
      admins: [...roles.admins, 'user:default/guest'],
      guest: { userEntityRef: 'user:default/guest', isAdmin },
    });
    expect(decideAll(guest, withGuest(true))).toEqual(everything('ALLOW'));
    expect(decideAll(guest, withGuest(false))).toEqual(readOnly);
    // Others are as they were.
    expect(decideAll(budi, withGuest(true))).toEqual(decideAll(budi));
  });
});
