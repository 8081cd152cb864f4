import { isInCluster } from './isInCluster';
import { isInEnvironment } from './isInEnvironment';
import { isLedBy } from './isLedBy';
import { isOnPlatform } from './isOnPlatform';
import { isOnTeam } from './isOnTeam';
import { isTeam } from './isTeam';
import { isTeamLedBy } from './isTeamLedBy';
import { isUnassigned } from './isUnassigned';

/** Every rule about connectors. */
export const connectorRules = {
  isInCluster,
  isInEnvironment,
  isLedBy,
  isOnPlatform,
  isOnTeam,
  isUnassigned,
};

/** Every rule about teams. */
export const teamRules = { isLedBy: isTeamLedBy, isTeam };
