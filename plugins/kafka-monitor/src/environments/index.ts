export { ClusterLines } from './ClusterLines';
export { EnvironmentsHeaderAction } from './EnvironmentsHeaderAction';
export { NoEnvironment } from './NoEnvironment';
export {
  useConnectorsFollowFreshness,
  useEnvironments,
} from './useEnvironments';
