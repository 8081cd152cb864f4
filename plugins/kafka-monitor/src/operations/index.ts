export { BulkLink } from './bulk/BulkLink';
export { BulkProgress } from './bulk/BulkProgress';
export { ConnectorActions } from './ConnectorActions';
export { offerOf } from './offers';
export { Offsets } from './Offsets';
export { RestartFollowUp } from './RestartFollowUp';
export { SelectionBar } from './bulk/SelectionBar';
export { TaskRestartButton } from './TaskRestartButton';
