export { ConnectorsPage } from './ConnectorsPage';
export { ConnectorsOf } from './list';
