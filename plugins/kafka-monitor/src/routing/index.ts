export { Redirect } from './Redirect';
export { useGoTo } from './useGoTo';
export { useSubPath } from './useSubPath';
export { useUrlState } from './useUrlState';
