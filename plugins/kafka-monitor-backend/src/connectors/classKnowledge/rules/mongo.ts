import { ClassRule } from '../classRule';

/** MongoDB's own connectors. */
export const MONGO_RULES: readonly ClassRule[] = [
  {
    classes: ['com.mongodb.kafka.connect.MongoSourceConnector'],
    aliases: ['MongoDbAtlasSource'],
    direction: 'source',
    dbms: 'mongodb',
    endpoint: {
      address: ['connection.uri', 'connection.host'],
      defaultPort: 27017,
      database: ['database'],
      resource: [{ kind: 'collection', keys: ['collection'] }],
    },
    topics: { kind: 'mongoNamespaces' },
  },
  {
    classes: ['com.mongodb.kafka.connect.MongoSinkConnector'],
    aliases: ['MongoDbAtlasSink'],
    direction: 'sink',
    dbms: 'mongodb',
    endpoint: {
      address: ['connection.uri', 'connection.host'],
      defaultPort: 27017,
      database: ['database'],
      databaseInPath: true,
      resource: [{ kind: 'collection', keys: ['collection'] }],
    },
  },
];
