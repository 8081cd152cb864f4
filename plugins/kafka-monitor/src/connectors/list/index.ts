export { ConnectorList } from './ConnectorList';
