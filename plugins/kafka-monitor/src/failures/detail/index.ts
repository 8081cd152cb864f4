export { FailureAddress } from './FailureAddress';
