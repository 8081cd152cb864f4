export { ConnectorAddress } from './ConnectorAddress';
