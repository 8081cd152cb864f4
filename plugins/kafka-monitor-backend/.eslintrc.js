/**
 * Imports go one way: answers of Kafka Connect are read (connect), compared
 * and applied (sync), and told on (changes, signals); routes read rows. Each
 * room names the rooms it may use; all others are closed to it.
 */
const mayUse = {
  connect: [],
  database: [],
  changes: ['database'],
  openapi: ['permissions'],
  permissions: ['database'],
  environments: ['connect', 'database', 'changes', 'openapi', 'permissions'],
  scheduler: ['database', 'environments', 'openapi', 'permissions'],
  connectors: ['database', 'environments', 'openapi', 'permissions'],
  'connectors/assignment': [
    'changes',
    'connect',
    'connectors',
    'database',
    'environments',
    'openapi',
    'permissions',
    'topics',
  ],
  'connectors/operations': [
    'connect',
    'connectors',
    'database',
    'environments',
    'openapi',
    'permissions',
  ],
  'connectors/bulk': [
    'connect',
    'connectors',
    'database',
    'environments',
    'openapi',
    'permissions',
  ],
  'failures/rootCause': [],
  'failures/troubleshooting': ['database', 'failures/rootCause'],
  failures: [
    'changes',
    'connect',
    'connectors',
    'database',
    'environments',
    'openapi',
    'permissions',
  ],
  organization: [
    'changes',
    'connectors',
    'database',
    'environments',
    'openapi',
    'permissions',
  ],
  clusters: [
    'changes',
    'connectors',
    'database',
    'environments',
    'failures',
    'openapi',
    'organization',
    'permissions',
  ],
  teams: [
    'changes',
    'connectors',
    'database',
    'environments',
    'failures',
    'openapi',
    'organization',
    'permissions',
  ],
  overview: [
    'connectors',
    'database',
    'environments',
    'failures',
    'openapi',
    'permissions',
  ],
  events: ['changes', 'database'],
  alerts: [
    'changes',
    'connectors',
    'database',
    'environments',
    'failures',
    'openapi',
    'organization',
    'permissions',
    'scheduler',
  ],
  'topics/topicsOfConnector': [
    'connectors/classKnowledge',
    'topics/topicsOfConnector.ts',
  ],
  topics: [
    'connectors',
    'database',
    'environments',
    'openapi',
    'permissions',
    'topics/topicsOfConnector',
  ],
  sync: [
    'changes',
    'connect',
    'connectors/assignment',
    'connectors/classKnowledge',
    'connectors/connectorProblem.ts',
    'database',
    'environments',
    'failures',
    'topics',
  ],
  health: [
    'alerts',
    'connect',
    'connectors',
    'database',
    'environments',
    'failures',
    'openapi',
    'permissions',
    'scheduler',
    'sync/createContexts.ts',
  ],
  signals: ['changes', 'database'],
  actions: [
    'alerts/mutes',
    'connectors',
    'database',
    'failures',
    'openapi',
    'permissions',
  ],
};

/** A room whose inner rooms have rules of their own. */
const targets = {
  connectors: [
    './src/connectors/*.ts',
    './src/connectors/classKnowledge',
    './src/connectors/__testUtils__',
  ],
  failures: ['./src/failures/*.ts'],
};

const zones = Object.entries(mayUse).map(([room, rooms]) => ({
  target: targets[room] ?? `./src/${room}`,
  from: './src',
  except: [room, ...rooms, 'config.ts', '__testUtils__'].map(
    each => `./${each}`,
  ),
  message: `${room}/ may only use: ${rooms.join(', ') || 'nothing else'}`,
}));

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  // Without it TypeScript files are not found, and nothing is ever forbidden.
  settings: {
    'import/resolver': { node: { extensions: ['.ts', '.js', '.json'] } },
  },
  rules: {
    'import/no-restricted-paths': ['error', { basePath: __dirname, zones }],
  },
});
