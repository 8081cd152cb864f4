export { parseTrace } from './parseTrace';
export { rootCauseOf } from './rootCauseOf';
export type { RootCause, Trace, TraceLink } from './Trace';
