import { RemedyRule } from '../RemedyRule';

/** Reaching Kafka: bootstrap, metadata, versions. */
export const KAFKA_CLIENT_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-bootstrap-unresolvable',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message: /no resolvable bootstrap urls given/i,
        words: ['no resolvable bootstrap urls'],
      },
    ],
    cause: {
      en: 'The worker can not resolve any of the host names in `bootstrap.servers`.',
      id: 'Worker tidak dapat menemukan alamat satu pun nama host di `bootstrap.servers`.',
    },
    steps: [
      {
        en: "Find which client it is: the connector's own Kafka (`schema.history.internal.kafka.bootstrap.servers`, `confluent.topic.bootstrap.servers`, MirrorMaker's `source.cluster.`) or the worker's.",
        id: 'Cari klien mana: Kafka milik connector (`schema.history.internal.kafka.bootstrap.servers`, `confluent.topic.bootstrap.servers`, `source.cluster.` MirrorMaker) atau milik worker.',
      },
      {
        en: 'Run `getent hosts <name>` on the worker for each name.',
        id: 'Jalankan `getent hosts <nama>` di worker untuk tiap nama.',
      },
      {
        en: 'Correct the names or the DNS, then restart the failed part.',
        id: 'Perbaiki nama atau DNS, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/ClientUtils.java',
    ],
  },
  {
    id: 'kafka-bootstrap-malformed',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message: /invalid (?:url|port) in bootstrap\.servers/i,
        words: [
          'invalid url in bootstrap.servers',
          'invalid port in bootstrap.servers',
        ],
      },
    ],
    cause: {
      en: 'An entry of `bootstrap.servers` is not of the form `host:port`.',
      id: 'Salah satu isi `bootstrap.servers` tidak berbentuk `host:port`.',
    },
    steps: [
      {
        en: 'Write it as `host1:9092,host2:9092`, without `http://` and without blanks; an unresolved `${...}` reference looks like this too.',
        id: 'Tulis sebagai `host1:9092,host2:9092`, tanpa `http://` dan tanpa spasi; acuan `${...}` yang tidak terisi juga tampak seperti ini.',
      },
      {
        en: 'Save the configuration and restart the failed part.',
        id: 'Simpan konfigurasi dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/clients/ClientUtils.java',
    ],
  },
  {
    id: 'kafka-brokers-unreachable',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        message:
          /timed out waiting for a node assignment|timed out waiting to send the call|failed to connect to and describe kafka cluster/i,
        words: [
          'waiting for a node assignment',
          'waiting to send the call',
          'connect to and describe kafka cluster',
        ],
      },
      {
        message:
          /failed to update metadata after \d+ ?ms|timeout expired while fetching topic metadata/i,
        words: [
          'failed to update metadata after',
          'while fetching topic metadata',
        ],
      },
    ],
    cause: {
      en: 'A Kafka client found no broker to talk to in time: brokers down or unreachable, wrong advertised listeners, or security settings that do not match the listener.',
      id: 'Klien Kafka tidak menemukan broker tepat waktu: broker mati atau tak terjangkau, advertised listener salah, atau setelan keamanan tidak cocok dengan listener.',
    },
    steps: [
      {
        en: 'On the worker run `kafka-broker-api-versions.sh --bootstrap-server <bootstrap> --command-config <client.properties>`.',
        id: 'Di worker jalankan `kafka-broker-api-versions.sh --bootstrap-server <bootstrap> --command-config <client.properties>`.',
      },
      {
        en: 'If bootstrap answers but this fails, the `advertised.listeners` of the brokers can not be reached from the worker.',
        id: 'Bila bootstrap menjawab tetapi ini gagal, `advertised.listeners` broker tidak terjangkau dari worker.',
      },
      {
        en: "Compare `security.protocol` and SASL settings of THIS client (connector's own, `producer.`, `consumer.`, `admin.`) with the listener.",
        id: 'Bandingkan `security.protocol` dan setelan SASL klien INI (milik connector, `producer.`, `consumer.`, `admin.`) dengan listener.',
      },
      {
        en: 'Restart the failed part when the check passes.',
        id: 'Restart bagian yang gagal setelah pemeriksaan berhasil.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.confluent.io/blog/kafka-listeners-explained/',
      'https://kafka.apache.org/documentation/#security',
    ],
  },
  {
    id: 'kafka-port-speaks-another-protocol',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        exception: 'InvalidReceiveException',
        message: /invalid receive \(size =/i,
        words: ['invalid receive'],
      },
      {
        message: /failing SASL authentication due to invalid receive size/i,
        words: ['due to invalid receive size'],
      },
    ],
    cause: {
      en: 'What answers at that port is not the Kafka protocol that the client speaks: a TLS listener called without TLS, or an HTTP service.',
      id: 'Yang menjawab di port itu bukan protokol Kafka yang dipakai klien: listener TLS dipanggil tanpa TLS, atau layanan HTTP.',
    },
    steps: [
      {
        en: 'Check `security.protocol` against the listener behind that port: `openssl s_client -connect <host>:<port>` shows a certificate when it is TLS.',
        id: 'Cocokkan `security.protocol` dengan listener di port itu: `openssl s_client -connect <host>:<port>` menampilkan sertifikat bila TLS.',
      },
      {
        en: 'Correct the port, or use `SSL` / `SASL_SSL` for this client, then restart the failed part.',
        id: 'Perbaiki port, atau pakai `SSL` / `SASL_SSL` untuk klien ini, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security'],
  },
  {
    id: 'kafka-plaintext-client-on-tls-port',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        exception: 'OutOfMemoryError',
        message: /java heap space/i,
        frame: 'org.apache.kafka.common.memory.MemoryPool',
        words: ['java heap space'],
      },
    ],
    cause: {
      en: 'A Kafka client read the answer of a TLS listener as a huge message length: it connects without TLS to a TLS port (a heap that is truly too small is the rarer reason).',
      id: 'Klien Kafka membaca jawaban listener TLS sebagai panjang pesan yang sangat besar: ia terhubung tanpa TLS ke port TLS (heap yang memang kurang lebih jarang).',
    },
    steps: [
      {
        en: "Set `security.protocol=SSL` or `SASL_SSL` for THIS client: `consumer.override.`, `producer.override.` or the worker's `consumer.`, `producer.`, `admin.` keys; they do not inherit from the top-level ones.",
        id: 'Isi `security.protocol=SSL` atau `SASL_SSL` untuk klien INI: `consumer.override.`, `producer.override.`, atau kunci `consumer.`, `producer.`, `admin.` worker; kunci itu tidak mewarisi kunci tingkat atas.',
      },
      {
        en: 'If TLS is right, look at the heap use of the worker and at the fetch sizes.',
        id: 'Bila TLS sudah benar, lihat pemakaian heap worker dan ukuran fetch.',
      },
      {
        en: 'Restart the worker: after an OutOfMemoryError its state can not be trusted.',
        id: 'Restart worker: setelah OutOfMemoryError keadaannya tidak dapat dipercaya.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://issues.apache.org/jira/browse/KAFKA-4090'],
  },
  {
    id: 'kafka-msk-iam-client',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        message: /failed to create SaslClient with mechanism AWS_MSK_IAM/i,
        words: ['saslclient with mechanism aws_msk_iam'],
      },
    ],
    cause: {
      en: 'This Kafka client can not log in with AWS IAM: the library aws-msk-iam-auth is missing where it runs, there twice, or its call-back class is not set.',
      id: 'Client Kafka ini tidak bisa login dengan AWS IAM: library aws-msk-iam-auth tidak ada di tempatnya, ada dua kali, atau class callback-nya tidak diatur.',
    },
    steps: [
      {
        en: 'Set all three for this client (worker, `producer.`, `consumer.`, `admin.` or override): sasl.mechanism=AWS_MSK_IAM, sasl.jaas.config with IAMLoginModule, sasl.client.callback.handler.class=software.amazon.msk.auth.iam.IAMClientCallbackHandler.',
        id: 'Atur ketiganya untuk client ini (worker, `producer.`, `consumer.`, `admin.` atau override): sasl.mechanism=AWS_MSK_IAM, sasl.jaas.config dengan IAMLoginModule, sasl.client.callback.handler.class=software.amazon.msk.auth.iam.IAMClientCallbackHandler.',
      },
      {
        en: 'The jar belongs on the class path of the worker, once; take it out of plugin folders. On MSK Connect it is there already: do not bring another one.',
        id: 'Jar-nya harus ada di class path worker, satu kali; keluarkan dari folder plugin. Di MSK Connect sudah tersedia: jangan menambah yang lain.',
      },
      {
        en: 'Restart the worker, then the failed part.',
        id: 'Restart worker, lalu bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/aws/aws-msk-iam-auth/issues/142'],
  },
];
