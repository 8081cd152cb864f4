export { SyncProgress } from './SyncProgress';
export { wishStates } from './syncWishes';
export { useSyncNow } from './useSyncNow';
