export { ConnectClient } from './ConnectClient';
export {
  ConnectError,
  type ConnectErrorDetails,
  type ConnectErrorKind,
  isConnectError,
} from './connectErrors';
export { ConnectHttp } from './connectHttp';
export type { ConnectHttpOptions, ConnectRequestInfo } from './connectRequest';
export { connectorNameRefused } from './connectorName';
export type {
  ConnectAuth,
  ConnectTimeouts,
  ConnectTls,
} from './connectTransport';
export type {
  ConfigKey,
  ConnectBody,
  ConnectCall,
  ConnectHealth,
  ConnectorOffset,
  ConnectPlugin,
  ConnectRoot,
  NewConnector,
  RestartOptions,
} from './connectTypes';
export {
  infoFrom,
  readInfo,
  readSnapshot,
  type ReadSnapshotOptions,
  readStatus,
  type SnapshotSlice,
  statusFrom,
  type ConnectorType,
  type ObservedInfo,
  type ObservedStatus,
  type ObservedTask,
  type Reading,
} from './readSnapshot';
export {
  maskConfig,
  maskKnown,
  type MaskConfigOptions,
  type MaskedConfig,
  maskText,
} from './maskSecrets';
export { SecretKeyCatalog, type SecretKeys } from './SecretKeyCatalog';
