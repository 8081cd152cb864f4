import { isInEnvironment } from './isInEnvironment';
import { isOnTeam } from './isOnTeam';

/** Every rule about connectors. */
export const connectorRules = { isInEnvironment, isOnTeam };
