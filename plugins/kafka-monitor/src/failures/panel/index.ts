export { FailurePanel } from './FailurePanel';
