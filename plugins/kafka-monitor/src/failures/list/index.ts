export { FailureList } from './FailureList';
export { FailureTable } from './FailureTable';
export { OpenFailures } from './OpenFailures';
