import { MuteScope } from '@kafka-monitor/plugin-kafka-monitor-common';
import { hoursFromNow, mute } from '../__testUtils__/alertFixtures';
import { muteOf, mutesOf } from './muteOf';

const connector = {
  environment: 'production',
  connectCluster: 'main',
  name: 'orders-source',
  team: 'orders',
  cluster: 'shop',
};

const own: MuteScope = {
  kind: 'connector',
  environment: 'production',
  connectCluster: 'main',
  name: 'orders-source',
};

describe('the mute of a connector', () => {
  it.each<MuteScope>([
    own,
    { kind: 'environment', environment: 'production' },
    { kind: 'cluster', cluster: 'shop' },
    { kind: 'team', team: 'orders' },
  ])('can be that of its $kind', scope => {
    expect(muteOf([mute({ scope })], connector)?.scope).toEqual(scope);
  });

  it.each<MuteScope>([
    { ...own, name: 'orders' },
    { ...own, connectCluster: 'second' },
    { ...own, environment: 'staging' },
    { kind: 'environment', environment: 'staging' },
    { kind: 'cluster', cluster: 'ledger' },
    { kind: 'team', team: 'payments' },
  ])('is not that of another $kind', scope => {
    expect(muteOf([mute({ scope })], connector)).toBeUndefined();
  });

  it('is the one that holds longest, of those that hold', () => {
    const short = mute({ id: '1', until: hoursFromNow(1) });
    const long = mute({
      id: '2',
      until: hoursFromNow(5),
      scope: { kind: 'team', team: 'orders' },
    });
    const over = mute({ id: '3', until: hoursFromNow(9), active: false });
    expect(muteOf([short, long, over], connector)?.id).toBe('2');
    expect(
      mutesOf([short, long], { ...connector, kind: 'connector' }).map(
        ({ id }) => id,
      ),
    ).toEqual(['2', '1']);
  });

  it('is no cluster’s where it belongs to none', () => {
    const scope = { kind: 'cluster', cluster: 'shop' } as const;
    expect(
      muteOf([mute({ scope })], { ...connector, cluster: null }),
    ).toBeUndefined();
  });
});

describe('the mutes of a team, cluster or environment', () => {
  it('are its own, not those of what belongs to it', () => {
    const all = [
      mute({ id: '1' }),
      mute({ id: '2', scope: { kind: 'team', team: 'orders' } }),
      mute({ id: '3', scope: { kind: 'cluster', cluster: 'orders' } }),
      mute({ id: '4', scope: { kind: 'environment', environment: 'orders' } }),
    ];
    const ids = (subject: Parameters<typeof mutesOf>[1]) =>
      mutesOf(all, subject).map(({ id }) => id);
    expect(ids({ kind: 'team', team: 'orders' })).toEqual(['2']);
    expect(ids({ kind: 'cluster', cluster: 'orders' })).toEqual(['3']);
    expect(ids({ kind: 'environment', environment: 'orders' })).toEqual(['4']);
    expect(ids({ kind: 'team', team: 'payments' })).toEqual([]);
  });
});
