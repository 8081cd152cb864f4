import { RemedyRule } from '../RemedyRule';

/** Connectors, converters and transforms that are not installed. */
export const PLUGINS_RULES: readonly RemedyRule[] = [
  {
    id: 'connector-class-not-installed',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        message:
          /failed to find any class that implements (?:Sink|Source)?Connector and which name matches/i,
        words: ['failed to find any class that implements'],
      },
      {
        exception: 'ConfigException',
        message:
          /Invalid value \S{1,300} for configuration (?:connector|task)\.class: Class \S{1,300} could not be found/i,
        words: ['could not be found'],
      },
    ],
    cause: {
      en: "The connector's class is not installed on this worker, or `connector.class` is misspelt.",
      id: 'Class connector tidak terpasang di worker ini, atau `connector.class` salah eja.',
    },
    steps: [
      {
        en: 'Ask EVERY worker: `curl <worker>:8083/connector-plugins`; they must all list it in the same version.',
        id: 'Tanyakan SETIAP worker: `curl <worker>:8083/connector-plugins`; semua harus mencantumkannya dengan versi sama.',
      },
      {
        en: 'Install the plugin in a folder of its own under `plugin.path` on all workers (readable by their user), and restart the workers.',
        id: 'Pasang plugin di folder tersendiri di bawah `plugin.path` pada semua worker (terbaca user-nya), lalu restart worker.',
      },
      {
        en: 'With `plugin.discovery=service_load` old plugins need `connect-plugin-path.sh sync-manifests`.',
        id: 'Dengan `plugin.discovery=service_load` plugin lama memerlukan `connect-plugin-path.sh sync-manifests`.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/runtime/isolation/Plugins.java',
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'converter-class-not-installed',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        message:
          /failed to find any class that implements (?:Header)?Converter/i,
        words: ['failed to find any class that implements'],
      },
      {
        message:
          /for configuration (?:key|value|header)\.converter: class \S{1,250} could not be found/i,
        words: ['could not be found'],
      },
    ],
    cause: {
      en: 'The converter named in the configuration is not installed on the worker (plain Apache Kafka has no Avro, Protobuf or JSON Schema converter).',
      id: 'Converter di konfigurasi tidak terpasang di worker (Apache Kafka polos tidak memiliki converter Avro, Protobuf, atau JSON Schema).',
    },
    steps: [
      {
        en: 'Install it on EVERY worker, in a folder of its own under `plugin.path` with all its jars, and restart the workers.',
        id: 'Pasang di SETIAP worker, di folder tersendiri di bawah `plugin.path` lengkap dengan jar-nya, lalu restart worker.',
      },
      {
        en: 'Check spelling and package of the class, then restart the failed part.',
        id: 'Periksa ejaan dan package class, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/connect.html',
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'transform-class-not-installed',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        message:
          /for configuration (?:transforms|predicates)\.[\w.-]{1,100}\.type: (?:class \S{1,250} could not be found|not a (?:transformation|predicate)|error getting config definition)/i,
        words: [
          'for configuration transforms.',
          'for configuration predicates.',
        ],
      },
    ],
    cause: {
      en: 'The class of a transform or predicate is not installed on the worker, misspelt, or its `type` is missing.',
      id: 'Class sebuah transform atau predicate tidak terpasang di worker, salah eja, atau `type`-nya tidak diisi.',
    },
    steps: [
      {
        en: "Correct `transforms.<name>.type`; Kafka's own need `$Key` or `$Value` at the end (`InsertField$Value`).",
        id: 'Perbaiki `transforms.<nama>.type`; milik Kafka memerlukan `$Key` atau `$Value` di akhir (`InsertField$Value`).',
      },
      {
        en: 'A name in `transforms` without settings gives this too: remove it.',
        id: 'Nama di `transforms` tanpa setelan juga menyebabkan ini: hapus.',
      },
      {
        en: 'Install foreign ones on EVERY worker under `plugin.path`, and restart the workers.',
        id: 'Pasang milik pihak lain di SETIAP worker di bawah `plugin.path`, lalu restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect_transforms'],
  },
  {
    id: 'plugin-alias-ambiguous',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        message: /more than one connector matches alias/i,
        words: ['more than one connector matches'],
      },
    ],
    cause: {
      en: 'The short name in `connector.class` fits several installed connectors.',
      id: 'Nama pendek di `connector.class` cocok dengan beberapa connector yang terpasang.',
    },
    steps: [
      {
        en: 'Write the full class name with its package, as listed in the trace.',
        id: 'Tulis nama class lengkap dengan package, seperti tercantum di trace.',
      },
      {
        en: 'Save and restart the failed part.',
        id: 'Simpan dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/runtime/isolation/Plugins.java',
    ],
  },
  {
    id: 'jdbc-driver-class-missing',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        exception: ['ClassNotFoundException', 'NoClassDefFoundError'],
        message:
          /^(?:[\w.\/$]{1,150}jdbc[\w.\/$]{0,80}(?:Driver|DataSource)|org[.\/](?:postgresql|h2)[.\/]Driver|com[.\/]ibm[.\/]db2[.\/]jcc[.\/]DB2Driver)$/i,
        words: ['driver', 'datasource'],
      },
    ],
    cause: {
      en: "The JDBC driver's jar is not beside the connector.",
      id: 'Jar JDBC driver tidak ada di samping connector.',
    },
    steps: [
      {
        en: "Put the driver's jar into the SAME folder as the connector's jars under `plugin.path`, on EVERY worker (Oracle, Db2, MySQL and others are not shipped with it).",
        id: 'Taruh jar driver di folder yang SAMA dengan jar connector di bawah `plugin.path`, di SETIAP worker (Oracle, Db2, MySQL, dan lain-lain tidak disertakan).',
      },
      {
        en: 'Restart the workers: plugins are read at start.',
        id: 'Restart worker: plugin dibaca saat mulai.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/jdbc-drivers.html',
    ],
  },
  {
    id: 'java-class-missing',
    area: 'plugins',
    confidence: 'likely',
    match: [
      {
        exception: 'ClassNotFoundException',
        message: /^[\w.\/$]{3,250}$/i,
        words: ['classnotfoundexception'],
      },
      {
        exception: 'NoClassDefFoundError',
        message: /^(?!could not initialize)/i,
        words: ['noclassdeffounderror'],
      },
    ],
    cause: {
      en: 'A class that the connector, converter or transform needs is not on this worker.',
      id: 'Class yang dibutuhkan connector, converter, atau transform tidak ada di worker ini.',
    },
    steps: [
      {
        en: 'See to which library the class belongs, and put its jar into the SAME plugin folder; do not lay jars from several plugins together.',
        id: 'Lihat class itu milik pustaka mana, dan taruh jar-nya di folder plugin yang SAMA; jangan mencampur jar beberapa plugin.',
      },
      {
        en: "Compare the plugin folders of all workers: one may be incomplete. Best install the vendor's whole archive again.",
        id: 'Bandingkan folder plugin semua worker: mungkin ada yang tidak lengkap. Paling baik pasang ulang arsip lengkap dari vendor.',
      },
      { en: 'Restart the workers.', id: 'Restart worker.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
];
