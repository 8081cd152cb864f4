export type { TextSpan } from './textSpan';
export { TraceView } from './TraceView';
