export { useSubPath } from './useSubPath';
export { useUrlState } from './useUrlState';
