import { mockServices } from '@backstage/backend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { alertReceiver } from '../__testUtils__/deliveries';
import { EmailAddresses, MAX_PEOPLE } from './EmailAddresses';

function group(name: string, parent?: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, namespace: 'default' },
    spec: { type: 'team', children: [] },
    relations: parent
      ? [{ type: 'childOf', targetRef: `group:default/${parent}` }]
      : [],
  };
}

function user(
  name: string,
  groups: string[],
  profile: object = { email: `${name}@example.com` },
): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: { name, namespace: 'default' },
    spec: { profile: { ...profile } },
    relations: groups.map(of => ({
      type: 'memberOf',
      targetRef: `group:default/${of}`,
    })),
  };
}

function addressesOf(entities: Entity[], people = true) {
  const catalog = catalogServiceMock({ entities });
  const queries = jest.spyOn(catalog, 'queryEntities');
  const byRefs = jest.spyOn(catalog, 'getEntitiesByRefs');
  const logger = mockServices.logger.mock();
  const addresses = new EmailAddresses({
    catalog,
    auth: mockServices.auth({ pluginId: 'kafka-monitor' }),
    logger,
    people,
  });
  return { addresses, queries, byRefs, logger };
}

const payments = 'group:default/payments';
const mailboxes = (found: Array<{ address: string }>) =>
  found.map(({ address }) => address);

describe('EmailAddresses', () => {
  it('are those of the team and of the people of its Group', async () => {
    const { addresses } = addressesOf([
      group('payments'),
      user('budi', ['payments'], {
        email: 'budi@example.com',
        displayName: 'Budi Santoso 😀',
      }),
      user('maria', ['payments']),
      user('stranger', ['orders']),
    ]);
    const receiver = alertReceiver({
      email: 'payments@example.com',
      entityRefs: [payments],
    });
    expect(await addresses.of(receiver)).toEqual([
      { address: 'payments@example.com', label: 'payments@example.com' },
      {
        address: 'budi@example.com',
        label: 'Budi Santoso 😀 <budi@example.com>',
      },
      { address: 'maria@example.com', label: 'maria@example.com' },
    ]);
  });

  it('are the address of the team alone where people are not wanted', async () => {
    const { addresses, queries, byRefs } = addressesOf(
      [group('payments'), user('budi', ['payments'])],
      false,
    );
    const found = await addresses.of(
      alertReceiver({
        email: 'payments@example.com',
        entityRefs: [payments, 'user:default/budi'],
      }),
    );
    expect(mailboxes(found)).toEqual(['payments@example.com']);
    expect(queries).not.toHaveBeenCalled();
    expect(byRefs).not.toHaveBeenCalled();
  });

  it('are none for somebody without any, and the catalog is not asked', async () => {
    const { addresses, queries } = addressesOf([]);
    expect(await addresses.of(alertReceiver())).toEqual([]);
    expect(queries).not.toHaveBeenCalled();
  });

  it('include leads who are no members, and each mailbox once', async () => {
    const { addresses } = addressesOf([
      group('payments'),
      user('lead', []),
      user('budi', ['payments'], { email: 'Budi@Example.com' }),
      user('budi-too', ['payments'], { email: 'budi@example.com' }),
      user('bot', ['payments'], { email: 'PAYMENTS@example.com' }),
    ]);
    const found = await addresses.of(
      alertReceiver({
        email: 'payments@example.com',
        entityRefs: [payments, 'user:default/lead', 'user:default/budi'],
      }),
    );
    expect(mailboxes(found)).toEqual([
      'payments@example.com',
      'lead@example.com',
      'Budi@Example.com',
    ]);
  });

  it('include members of Groups below, also where they go in a circle', async () => {
    const { addresses, queries } = addressesOf([
      group('payments', 'below-below'),
      group('below', 'payments'),
      group('beside', 'payments'),
      group('below-below', 'below'),
      user('a', ['below']),
      user('b', ['below-below']),
      user('c', ['beside']),
    ]);
    const found = await addresses.of(alertReceiver({ entityRefs: [payments] }));
    expect(mailboxes(found)).toEqual([
      'a@example.com',
      'b@example.com',
      'c@example.com',
    ]);
    // One a level, and one for the people.
    expect(queries).toHaveBeenCalledTimes(4);
  });

  it('are none of Groups that the catalog does not have', async () => {
    const { addresses } = addressesOf([]);
    expect(
      await addresses.of(
        alertReceiver({ entityRefs: [payments, 'user:default/gone'] }),
      ),
    ).toEqual([]);
  });

  it('leave out people without an address, and say so of wrong ones once', async () => {
    const { addresses, logger } = addressesOf([
      group('payments'),
      user('none', ['payments'], {}),
      user('blank', ['payments'], { email: ' ' }),
      user('evil', ['payments'], { email: 'a@example.com\r\nBcc: b@c' }),
      user('fine', ['payments'], {
        email: ' fine@example.com ',
        displayName: 'Fine\r\nBcc: x@example.com',
      }),
    ]);
    const receiver = alertReceiver({ entityRefs: [payments] });
    await addresses.of(receiver);
    expect(await addresses.of(receiver)).toEqual([
      {
        address: 'fine@example.com',
        label: 'Fine Bcc: x@example.com <fine@example.com>',
      },
    ]);
    expect(logger.warn.mock.calls).toEqual([
      ['user:default/evil has no usable e-mail address'],
    ]);
  });

  it('are so many at most, in few requests, and that is said once', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      user(`user-${String(index).padStart(4, '0')}`, ['payments']),
    );
    const { addresses, queries, logger } = addressesOf([
      group('payments'),
      ...many,
    ]);
    const receiver = alertReceiver({
      email: 'payments@example.com',
      entityRefs: [payments],
    });
    const found = await addresses.of(receiver);
    expect(found).toHaveLength(1 + MAX_PEOPLE);
    expect(found[1].address).toBe('user-0000@example.com');
    expect(queries).toHaveBeenCalledTimes(2);
    await addresses.of(receiver);
    expect(logger.warn.mock.calls).toEqual([
      ['Only 100 people of team payments get e-mail: it has more'],
    ]);
  });

  it('reads on where most have no address', async () => {
    const many = Array.from({ length: 700 }, (_, index) =>
      user(`user-${index}`, ['payments'], {}),
    );
    const { addresses, logger } = addressesOf([
      group('payments'),
      ...many,
      user('zoe', ['payments']),
    ]);
    const found = await addresses.of(alertReceiver({ entityRefs: [payments] }));
    expect(mailboxes(found)).toEqual(['zoe@example.com']);
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('asks for many Groups in requests that fit into a URL', async () => {
    const groups = Array.from({ length: 120 }, (_, index) => `team-${index}`);
    const { addresses, queries } = addressesOf([
      ...groups.map(name => group(name)),
      user('budi', ['team-119']),
    ]);
    const found = await addresses.of(
      alertReceiver({
        entityRefs: groups.map(name => `group:default/${name}`),
      }),
    );
    expect(mailboxes(found)).toEqual(['budi@example.com']);
    expect(queries).toHaveBeenCalledTimes(6);
  });

  it('is an error, not nobody, when the catalog can not be asked', async () => {
    const { addresses, queries, byRefs } = addressesOf([]);
    queries.mockRejectedValue(new Error('no catalog today'));
    byRefs.mockRejectedValue(new Error('no catalog today either'));
    const of = (ref: string) =>
      addresses.of(
        alertReceiver({ email: 'team@example.com', entityRefs: [ref] }),
      );
    await expect(of(payments)).rejects.toThrow('no catalog today');
    await expect(of('user:default/budi')).rejects.toThrow('today either');
  });
});
