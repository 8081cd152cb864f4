export { FailureList } from './FailureList';
export { FailureTable } from './FailureTable';
