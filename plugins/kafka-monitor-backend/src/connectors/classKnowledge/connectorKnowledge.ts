/**
 * Where a connector reads from or writes to, outside Kafka.
 *
 * @internal
 */
export interface ConnectorEndpoint {
  hosts: { host: string; port: number | null }[];
  database: string | null;
  /** Bucket, index, queue, keyspace: `kind` is the product's own word. */
  resource: { kind: string; name: string } | null;
  /** The reference as it stands in the configuration (`${file:/secrets:url}`), never resolved. */
  secretReference: string | null;
  /** One line without credentials: `orders-db:5432/orders`. */
  display: string;
}

/**
 * What the class and the configuration of a connector say about it. Null
 * wherever they do not say it.
 *
 * @internal
 */
export interface ConnectorKnowledge {
  direction: 'source' | 'sink' | null;
  /** `postgresql`, `s3`, `ibm_mq` ...: lower case, words joined by `_`. */
  dbms: string | null;
  endpoint: ConnectorEndpoint | null;
}
