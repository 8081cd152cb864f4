export { ConnectorsView } from './ConnectorsView';
