import { NOW, secondsAgo } from '../../database/fixtures';
import { ActiveMute, muteOf } from './activeMutes';

const connector = {
  environment: 'production',
  connectCluster: 'main',
  name: 'orders',
  team: 'orders',
  cluster: 'shop',
};
const soon = secondsAgo(-60);
const later = secondsAgo(-3600);

const mute = (
  id: string,
  scope: ActiveMute['scope'],
  until = soon,
): ActiveMute => ({ id, scope, until });

const ofConnector = (part: object = {}) =>
  mute('c', {
    kind: 'connector',
    environment: 'production',
    connectCluster: 'main',
    name: 'orders',
    ...part,
  });

describe('the mute of a connector', () => {
  it.each([
    mute('e', { kind: 'environment', environment: 'production' }),
    mute('k', { kind: 'cluster', cluster: 'shop' }),
    mute('t', { kind: 'team', team: 'orders' }),
    ofConnector(),
  ])('is one of %j', each => {
    expect(muteOf([each], connector, NOW)).toBe(each);
  });

  it.each([
    mute('e', { kind: 'environment', environment: 'staging' }),
    mute('k', { kind: 'cluster', cluster: 'orders' }),
    mute('t', { kind: 'team', team: 'shop' }),
    ofConnector({ environment: 'staging' }),
    ofConnector({ connectCluster: 'second' }),
    ofConnector({ name: 'orders-2' }),
  ])('is none of %j', each => {
    expect(muteOf([each], connector, NOW)).toBeUndefined();
  });

  it('is none for a connector in no business cluster', () => {
    const shop = mute('k', { kind: 'cluster', cluster: 'shop' });
    const apart = { ...connector, cluster: null };
    expect(muteOf([shop], apart, NOW)).toBeUndefined();
  });

  it('is the one that holds longest, and none that is over', () => {
    const team = { kind: 'team', team: 'orders' } as const;
    const mutes = [
      mute('short', team),
      mute('long', team, later),
      mute('too', team, soon),
    ];
    expect(muteOf(mutes, connector, NOW)?.id).toBe('long');
    expect(muteOf(mutes, connector, soon)?.id).toBe('long');
    expect(muteOf(mutes, connector, later)).toBeUndefined();
  });
});
