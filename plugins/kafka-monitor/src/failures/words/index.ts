export { causeText } from './causeText';
export { FailureKindLabel } from './FailureKindLabel';
export {
  FailureStatusDetail,
  FailureStatusText,
  FailureStatusWord,
} from './FailureStatusText';
