export { MuteButton } from './dialog/MuteButton';
export { MutedMark } from './MutedMark';
export { MuteLines } from './MuteLines';
export { muteOf, mutesOf } from './muteOf';
export type { MutedConnector, MuteSubject } from './muteOf';
export { MutesSection } from './list/MutesSection';
export { useMutes } from './useMutes';
