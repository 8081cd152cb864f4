import { RemedyRule } from '../../RemedyRule';

/** Stores that can not be reached, or not fast enough. */
export const NOSQL_REACHABILITY_RULES: readonly RemedyRule[] = [
  {
    id: 'redis-not-reachable',
    area: 'nosql',
    confidence: 'generic',
    match: [
      {
        exception: 'RedisConnectionException',
        message: /^unable to (?:connect|establish)/i,
        words: ['redisconnectionexception'],
      },
      {
        exception: 'JedisConnectionException',
        message:
          /^(?:failed to (?:create socket|connect)|could not get a resource from the pool)/i,
        words: ['jedisconnectionexception'],
      },
    ],
    cause: {
      en: 'No connection to Redis could be opened.',
      id: 'Tidak ada koneksi ke Redis yang bisa dibuka.',
    },
    steps: [
      {
        en: 'From the worker: "redis-cli -h <host> -p <port> ping"; with TLS add "--tls". A cluster or a managed service often takes TLS only.',
        id: 'Dari worker: "redis-cli -h <host> -p <port> ping"; dengan TLS tambahkan "--tls". Cluster atau layanan terkelola sering hanya menerima TLS.',
      },
      {
        en: 'Compare hosts, port, TLS and the mode (standalone, cluster, sentinel) in the configuration with the server.',
        id: 'Bandingkan host, port, TLS, dan mode (standalone, cluster, sentinel) di konfigurasi dengan server.',
      },
      {
        en: 'Check security group or firewall between worker and Redis, then restart the task.',
        id: 'Periksa security group atau firewall antara worker dan Redis, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/jcustenborder/kafka-connect-redis/issues/48'],
  },
  {
    id: 'couchbase-bootstrap',
    area: 'nosql',
    confidence: 'likely',
    match: [
      {
        exception: 'com.couchbase.client.dcp.error.BootstrapException',
        words: ['bootstrapexception'],
      },
    ],
    cause: {
      en: 'The connector can not open the cluster or the bucket of Couchbase: not reachable, or no such bucket for this user.',
      id: 'Connector tidak bisa membuka cluster atau bucket Couchbase: tidak terjangkau, atau bucket itu tidak ada bagi user ini.',
    },
    steps: [
      {
        en: 'From the worker reach the nodes on 8091 and 11210 (with TLS 18091 and 11207), by the names that the cluster announces; else set couchbase.network=external.',
        id: 'Dari worker, jangkau node di 8091 dan 11210 (dengan TLS 18091 dan 11207), memakai nama yang diumumkan cluster; jika tidak, set couchbase.network=external.',
      },
      {
        en: 'Check the name of the bucket and that the user has the role "Data DCP Reader" on it.',
        id: 'Periksa nama bucket dan bahwa user punya role "Data DCP Reader" padanya.',
      },
      {
        en: 'Restart the task. If it comes and goes, raise couchbase.bootstrap.timeout and look at the load of the cluster.',
        id: 'Restart task. Bila hilang-timbul, naikkan couchbase.bootstrap.timeout dan lihat beban cluster.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/couchbase/kafka-connect-couchbase/issues/41'],
  },
  {
    id: 'sink-queue-full',
    area: 'nosql',
    confidence: 'likely',
    match: [
      {
        exception: 'IllegalStateException',
        message: /^queue full$/i,
        words: ['queue full'],
      },
    ],
    cause: {
      en: 'Records come faster than the target takes them: the buffer inside the connector is full.',
      id: 'Record datang lebih cepat daripada yang diterima target: buffer di dalam connector penuh.',
    },
    steps: [
      {
        en: 'Look at the target: load, slow writes, missing index on the key.',
        id: 'Lihat target: beban, penulisan lambat, index pada key yang tidak ada.',
      },
      {
        en: "Raise the connector's buffer (buffer.capacity), or hand it fewer records at once: consumer.override.max.poll.records.",
        id: 'Perbesar buffer connector (buffer.capacity), atau beri lebih sedikit record sekaligus: consumer.override.max.poll.records.',
      },
      {
        en: 'Restart the task: it goes on from the last committed offset.',
        id: 'Restart task: ia melanjutkan dari offset terakhir yang di-commit.',
      },
    ],
    restart: 'yes',
    sources: ['https://github.com/RADAR-base/MongoDb-Sink-Connector/issues/17'],
  },
];
