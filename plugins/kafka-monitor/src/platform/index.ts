export {
  PlatformProvider,
  usePlatform,
  usePlatformOfAddress,
} from './usePlatform';
export type { PlatformPages } from './usePlatform';
