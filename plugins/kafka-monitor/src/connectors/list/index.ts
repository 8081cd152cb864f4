export { ConnectorsOf } from './ConnectorsOf';
export { ConnectorsView } from './ConnectorsView';
