export { ClusterLines } from './ClusterLines';
export { environmentChoices } from './environmentChoices';
export { EnvironmentsHeaderAction } from './EnvironmentsHeaderAction';
export { NoEnvironment } from './NoEnvironment';
export {
  useConnectorsFollowFreshness,
  useEnvironments,
} from './useEnvironments';
