/**
 * Imports go one way: answers of Kafka Connect are read (connect), compared
 * and applied (sync), and told on (changes, signals); routes read rows. Each
 * room names the rooms it may use; all others are closed to it.
 */
const mayUse = {
  connect: [],
  database: [],
  changes: ['database'],
  openapi: [],
  permissions: ['database'],
  environments: ['connect', 'database', 'changes', 'openapi', 'permissions'],
  scheduler: ['database', 'environments', 'openapi', 'permissions'],
  connectors: ['database', 'environments', 'openapi', 'permissions'],
  topics: ['connectors/classKnowledge', 'database'],
  sync: [
    'changes',
    'connect',
    'connectors/classKnowledge',
    'database',
    'environments',
    'topics',
  ],
  signals: ['changes', 'database'],
};

const zones = Object.entries(mayUse).map(([room, rooms]) => ({
  target: `./src/${room}`,
  from: './src',
  except: [room, ...rooms, 'config.ts', 'testing'].map(each => `./${each}`),
  message: `${room}/ may only use: ${rooms.join(', ') || 'nothing else'}`,
}));

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    'import/no-restricted-paths': ['error', { basePath: __dirname, zones }],
  },
});
