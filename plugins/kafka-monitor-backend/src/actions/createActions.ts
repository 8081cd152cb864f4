import { addAcknowledgeFailure } from './acknowledgeFailure';
import { ActionOptions } from './ActionOptions';
import { addExplainFailure } from './explainFailure';
import { addFindConnectors } from './findConnectors';
import { addGetConnector } from './getConnector';
import { addMuteAlerts } from './muteAlerts';
import { addPauseConnector } from './pauseConnector';
import { addRestartConnector } from './restartConnector';
import { addResolveFailure } from './resolveFailure';
import { addResumeConnector } from './resumeConnector';

/** Registers all actions; each does what its caller may, and no more. */
export function createActions(options: ActionOptions) {
  addFindConnectors(options);
  addGetConnector(options);
  addExplainFailure(options);
  addRestartConnector(options);
  addPauseConnector(options);
  addResumeConnector(options);
  addAcknowledgeFailure(options);
  addResolveFailure(options);
  addMuteAlerts(options);
}
