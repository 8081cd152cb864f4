export { FailuresPage } from './FailuresPage';
export { OpenFailures } from './list';
