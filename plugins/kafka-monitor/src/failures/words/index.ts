export { causeText } from './causeText';
export { FailureKindLabel } from './FailureKindLabel';
export { FailureStatusText } from './FailureStatusText';
