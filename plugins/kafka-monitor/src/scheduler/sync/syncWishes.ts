import {
  SchedulerItem,
  SyncStarted,
} from '@kafka-monitor/plugin-kafka-monitor-common';

/** A Connect cluster that a sync was asked for. */
export type SyncWish = SyncStarted['started'][number];

/** How far a wish has come, and how the run that answered it ended. */
export interface WishState extends SyncWish {
  state: 'waiting' | 'running' | 'done';
  item: SchedulerItem | undefined;
}

function stateOf(
  wish: SyncWish,
  item: SchedulerItem | undefined,
): WishState['state'] {
  if (item && item.requestsDone >= wish.request) {
    return 'done';
  }
  return item && item.runningSince !== null ? 'running' : 'waiting';
}

/**
 * How far each wish has come.
 *
 * @param items undefined: not heard of yet
 */
export function wishStates(
  wishes: readonly SyncWish[],
  items: readonly SchedulerItem[] | undefined,
): WishState[] {
  return wishes.map(wish => {
    const item = items?.find(
      each =>
        each.environment === wish.environment &&
        each.connectCluster === wish.connectCluster,
    );
    return { ...wish, item, state: stateOf(wish, item) };
  });
}

/** Newer wishes take the place of older ones about the same Connect cluster. */
export function withWishes(
  before: readonly SyncWish[],
  added: readonly SyncWish[],
): SyncWish[] {
  const isSame = (a: SyncWish, b: SyncWish) =>
    a.environment === b.environment && a.connectCluster === b.connectCluster;
  return [
    ...before.filter(old => !added.some(wish => isSame(old, wish))),
    ...added,
  ];
}
