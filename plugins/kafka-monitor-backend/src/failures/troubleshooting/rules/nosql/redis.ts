import { RemedyRule } from '../../RemedyRule';

/** What Redis answers, by the first word of its errors. */
export const REDIS_RULES: readonly RemedyRule[] = [
  {
    id: 'redis-auth',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /NOAUTH (?:Authentication required|HELLO must be called)|WRONGPASS invalid username-password pair|ERR invalid password|ERR Client sent AUTH, but no password is set|AUTH <password> called without any password configured/i,
        words: [
          'noauth authentication required',
          'noauth hello must be called',
          'wrongpass invalid username-password',
          'err invalid password',
          'client sent auth, but no password',
          'called without any password configured',
        ],
      },
    ],
    cause: {
      en: 'Redis wants a password (NOAUTH), or does not accept the one it got (WRONGPASS).',
      id: 'Redis meminta password (NOAUTH), atau tidak menerima password yang dikirim (WRONGPASS).',
    },
    steps: [
      {
        en: 'Try it: "redis-cli -h <host> --user <user> --askpass ping".',
        id: 'Coba: "redis-cli -h <host> --user <user> --askpass ping".',
      },
      {
        en: 'Set redis.username and redis.password (or the URI) from the secret. With an ACL the user is needed too; without, leave it empty.',
        id: 'Isi redis.username dan redis.password (atau URI) dari secret. Dengan ACL user juga diperlukan; tanpa ACL biarkan kosong.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://redis.io/docs/latest/commands/auth/',
      'https://github.com/redis-field-engineering/redis-kafka-connect',
    ],
  },
  {
    id: 'redis-out-of-memory',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message: /OOM command not allowed when used memory/i,
        words: ['oom command not allowed'],
      },
    ],
    cause: {
      en: 'Redis is full (maxmemory), and its policy does not let it drop anything.',
      id: 'Redis penuh (maxmemory), dan policy-nya tidak mengizinkan penghapusan data.',
    },
    steps: [
      {
        en: 'See "redis-cli info memory" and "redis-cli config get maxmemory-policy".',
        id: 'Lihat "redis-cli info memory" dan "redis-cli config get maxmemory-policy".',
      },
      {
        en: 'Raise maxmemory, trim streams (XTRIM), or give keys a TTL. An evicting policy such as allkeys-lru deletes data: choose it only for a cache.',
        id: 'Naikkan maxmemory, pangkas stream (XTRIM), atau beri TTL pada key. Policy eviction seperti allkeys-lru menghapus data: pilih hanya untuk cache.',
      },
      {
        en: 'Restart the task when there is room.',
        id: 'Restart task ketika sudah ada ruang.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://redis.io/docs/latest/develop/reference/eviction/',
      'https://github.com/debezium/debezium/pull/3185',
    ],
  },
  {
    id: 'redis-wrong-type',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /WRONGTYPE Operation against a key holding the wrong kind of value/i,
        words: ['wrongtype operation against a key'],
      },
    ],
    cause: {
      en: 'A key of that name exists in Redis with another type than the sink writes.',
      id: 'Key dengan nama itu sudah ada di Redis dengan tipe berbeda dari yang ditulis sink.',
    },
    steps: [
      {
        en: 'See "redis-cli type <key>", and which application writes it.',
        id: 'Lihat "redis-cli type <key>", dan aplikasi mana yang menulisnya.',
      },
      {
        en: 'Give the sink its own key space (redis.keyspace) or the right redis.command (redis.type).',
        id: 'Beri sink key space sendiri (redis.keyspace) atau redis.command (redis.type) yang tepat.',
      },
      {
        en: 'Rename the old key before you delete it: RENAME keeps the data, DEL does not.',
        id: 'Ganti nama key lama sebelum menghapusnya: RENAME menyimpan data, DEL tidak.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/redis-field-engineering/redis-kafka-connect'],
  },
  {
    id: 'redis-cluster',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /\bMOVED \d{1,5} [\w.:-]{3,}|READONLY You can't write against a read only|CROSSSLOT Keys in request don't hash to the same slot|CLUSTERDOWN (?:The cluster is down|Hash slot not served)/i,
        words: [
          'moved ',
          "readonly you can't write against",
          'crossslot keys in request',
          'clusterdown the cluster',
          'clusterdown hash slot',
        ],
      },
    ],
    cause: {
      en: 'The connector talks to the wrong member of the Redis deployment: a replica, or one node of a cluster as if it were alone.',
      id: 'Connector terhubung ke anggota Redis yang salah: sebuah replica, atau satu node cluster seolah berdiri sendiri.',
    },
    steps: [
      {
        en: 'MOVED or CROSSSLOT: turn on cluster mode (redis.cluster.enabled=true, or redis.client.mode=Cluster).',
        id: 'MOVED atau CROSSSLOT: aktifkan mode cluster (redis.cluster.enabled=true, atau redis.client.mode=Cluster).',
      },
      {
        en: 'READONLY: use the primary endpoint, not that of a replica; after a failover restart the task so that it connects anew.',
        id: 'READONLY: gunakan endpoint primary, bukan replica; setelah failover, restart task agar terhubung ulang.',
      },
      {
        en: 'CLUSTERDOWN: repair the cluster first ("redis-cli cluster info").',
        id: 'CLUSTERDOWN: perbaiki cluster lebih dulu ("redis-cli cluster info").',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/',
    ],
  },
  {
    id: 'redis-not-allowed',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /NOPERM (?:this user has no permissions|No permissions)|ERR unknown command '?`?(?:JSON|TS|FT)\./i,
        words: [
          'noperm this user has no',
          'noperm no permissions',
          'err unknown command',
        ],
      },
    ],
    cause: {
      en: 'The user may not run this Redis command, or the server lacks the module that brings it.',
      id: 'User tidak boleh menjalankan perintah Redis ini, atau server tidak punya modulnya.',
    },
    steps: [
      {
        en: 'NOPERM: "ACL GETUSER <user>"; add command and key pattern with ACL SETUSER.',
        id: 'NOPERM: "ACL GETUSER <user>"; tambahkan perintah dan pola key dengan ACL SETUSER.',
      },
      {
        en: 'Unknown command JSON.* or TS.*: use Redis Stack (or Redis 8), or another redis.command.',
        id: 'Perintah JSON.* atau TS.* tidak dikenal: gunakan Redis Stack (atau Redis 8), atau redis.command lain.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://redis.io/docs/latest/operate/oss_and_stack/management/security/acl/',
    ],
  },
  {
    id: 'redis-busy',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /ERR max number of clients reached|LOADING Redis is loading the dataset in memory|MISCONF Redis is configured to save RDB snapshots/i,
        words: [
          'err max number of clients reached',
          'loading redis is loading the dataset',
          'misconf redis is configured to save',
        ],
      },
      {
        exception: 'io.lettuce.core.RedisCommandTimeoutException',
        words: ['rediscommandtimeoutexception'],
      },
    ],
    cause: {
      en: 'Redis cannot serve at present: still loading, out of connections, unable to save to disk, or too slow.',
      id: 'Redis sedang tidak bisa melayani: masih loading, kehabisan koneksi, gagal menyimpan ke disk, atau terlalu lambat.',
    },
    steps: [
      {
        en: 'See "redis-cli info clients", "info persistence" and "slowlog get".',
        id: 'Lihat "redis-cli info clients", "info persistence", dan "slowlog get".',
      },
      {
        en: 'MISCONF: free the disk of Redis. Max clients: close idle ones or raise maxclients; lower tasks.max.',
        id: 'MISCONF: kosongkan disk Redis. Max clients: tutup koneksi idle atau naikkan maxclients; turunkan tasks.max.',
      },
      {
        en: 'Restart the task when Redis answers.',
        id: 'Restart task ketika Redis sudah menjawab.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://redis.io/docs/latest/develop/reference/clients/',
      'https://github.com/redis-field-engineering/redis-kafka-connect',
    ],
  },
];
