export { PlatformLinks } from './PlatformLinks';
export {
  PlatformProvider,
  usePlatform,
  usePlatformOfAddress,
  usePlatformPages,
} from './usePlatform';
export { raftIsConfigured } from './raftIsConfigured';
export type { PlatformPages } from './usePlatform';
