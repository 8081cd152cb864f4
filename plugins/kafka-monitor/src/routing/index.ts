export { useGoTo } from './useGoTo';
export { useSubPath } from './useSubPath';
export { useUrlState } from './useUrlState';
