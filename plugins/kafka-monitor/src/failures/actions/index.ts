export { FailureActions } from './FailureActions';
