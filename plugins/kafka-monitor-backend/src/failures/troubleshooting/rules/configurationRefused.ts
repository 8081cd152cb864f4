import { RemedyRule } from '../RemedyRule';

/** Settings that a worker refuses or can not resolve. */
export const CONFIGURATION_REFUSED_RULES: readonly RemedyRule[] = [
  {
    id: 'config-override-not-allowed',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message:
          /client config overrides not allowed|policy does not allow '[^'\n]{1,120}' to be overridden/i,
        words: ['client config overrides not allowed', 'policy does not allow'],
      },
    ],
    cause: {
      en: 'The worker does not let connectors override this client setting (`producer.override.`, `consumer.override.`, `admin.override.`).',
      id: 'Worker tidak mengizinkan connector mengganti setelan klien ini (`producer.override.`, `consumer.override.`, `admin.override.`).',
    },
    steps: [
      {
        en: 'Set `connector.client.config.override.policy=All` (or `Principal` for log-ins only) on every worker and restart them.',
        id: 'Isi `connector.client.config.override.policy=All` (atau `Principal` hanya untuk login) di setiap worker lalu restart.',
      },
      {
        en: 'Or take the override out of the connector and set it for all on the worker (`producer.`, `consumer.`).',
        id: 'Atau hapus override dari connector dan isi untuk semua di worker (`producer.`, `consumer.`).',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#connectconfigs_connector.client.config.override.policy',
    ],
  },
  {
    id: 'config-secret-file-unreadable',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message:
          /could not read properties from file|could not read file [^\n]{1,300} for property|could not list directory/i,
        words: [
          'could not read properties from file',
          'could not read file',
          'could not list directory',
        ],
      },
    ],
    cause: {
      en: 'The worker can not read the secret file that the configuration refers to (`${file:...}` or `${directory:...}`).',
      id: 'Worker tidak dapat membaca file rahasia yang diacu konfigurasi (`${file:...}` atau `${directory:...}`).',
    },
    steps: [
      {
        en: 'Check the path on EVERY worker: is the secret mounted there, and readable by the user of Kafka Connect?',
        id: 'Periksa path di SETIAP worker: apakah secret terpasang di sana, dan terbaca oleh user Kafka Connect?',
      },
      {
        en: 'Check `config.providers.<name>.param.allowed.paths`, if it is set.',
        id: 'Periksa `config.providers.<nama>.param.allowed.paths` bila diisi.',
      },
      {
        en: 'Restart the connector afterwards: references are read when it starts.',
        id: 'Restart connector setelah itu: acuan dibaca saat mulai.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#config_providers'],
  },
  {
    id: 'config-provider-missing',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message:
          /could not load config provider class|failed to find any class that implements ConfigProvider/i,
        words: [
          'could not load config provider class',
          'implements configprovider',
        ],
      },
      {
        exception: ['InvalidTopicException', 'ConfigException'],
        message: /\$\{[\w-]{1,60}:[^}\n]{1,300}\}/,
        words: ['invalidtopicexception', 'configexception'],
      },
    ],
    cause: {
      en: 'A config provider is not set up on the worker: its class is missing, or a `${...}` of the configuration was not replaced by its value.',
      id: 'Config provider belum disiapkan di worker: class-nya tidak ada, atau `${...}` di konfigurasi tidak diganti dengan nilainya.',
    },
    steps: [
      {
        en: "Install its jars on every worker's `plugin.path` (or classpath), with all dependencies, and restart the workers.",
        id: 'Pasang jar-nya di `plugin.path` (atau classpath) setiap worker, lengkap dengan dependensi, lalu restart worker.',
      },
      {
        en: "Check `config.providers` and `config.providers.<name>.class` in the worker's configuration.",
        id: 'Periksa `config.providers` dan `config.providers.<nama>.class` di konfigurasi worker.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#config_providers'],
  },
  {
    id: 'config-alias-duplicated',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message: /duplicate alias provided/i,
        words: ['duplicate alias provided'],
      },
    ],
    cause: {
      en: 'A name stands twice in `transforms`, `predicates` or `topic.creation.groups`.',
      id: 'Sebuah nama tercantum dua kali di `transforms`, `predicates`, atau `topic.creation.groups`.',
    },
    steps: [
      {
        en: 'Give each entry a name of its own and save.',
        id: 'Beri tiap entri nama sendiri dan simpan.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect_transforms'],
  },
  {
    id: 'config-predicate-undefined',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message:
          /no config '[^'\n]{1,200}' defining a predicate to be negated/i,
        words: ['defining a predicate to be negated'],
      },
    ],
    cause: {
      en: 'A transform has `negate` but no `predicate`.',
      id: 'Sebuah transform memiliki `negate` tetapi tanpa `predicate`.',
    },
    steps: [
      {
        en: 'Set `transforms.<name>.predicate` to a name listed in `predicates`, or remove `negate`.',
        id: 'Isi `transforms.<nama>.predicate` dengan nama di `predicates`, atau hapus `negate`.',
      },
      {
        en: 'Save and restart the failed part.',
        id: 'Simpan dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect_transforms'],
  },
  {
    id: 'config-too-many-tasks',
    area: 'configuration',
    confidence: 'exact',
    match: [
      { exception: 'TooManyTasksException', words: ['toomanytasksexception'] },
      {
        message: /has generated \d+ tasks, which is greater than \d+/i,
        words: ['tasks, which is greater than'],
      },
    ],
    cause: {
      en: 'The connector makes more tasks than `tasks.max` allows; Kafka Connect 3.8 and later refuses that.',
      id: 'Connector membuat task lebih banyak dari `tasks.max`; Kafka Connect 3.8 ke atas menolaknya.',
    },
    steps: [
      {
        en: 'Raise `tasks.max` to the number in the trace (mind the load on the source), or update the connector: it is its bug.',
        id: 'Naikkan `tasks.max` ke angka di trace (perhatikan beban sumber), atau perbarui connector: ini bug-nya.',
      },
      {
        en: '`tasks.max.enforce=false` allows it for now; the option is deprecated.',
        id: '`tasks.max.enforce=false` mengizinkan untuk sementara; opsi ini deprecated.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://cwiki.apache.org/confluence/display/KAFKA/KIP-1004%3A+Enforce+tasks.max+property+in+Kafka+Connect',
    ],
  },
  {
    id: 'config-url-malformed',
    area: 'configuration',
    confidence: 'likely',
    match: [
      {
        exception: ['MalformedURLException', 'URISyntaxException'],
        words: ['malformedurlexception', 'urisyntaxexception'],
      },
    ],
    cause: {
      en: 'A URL in the configuration is not well formed.',
      id: 'Sebuah URL di konfigurasi tidak berbentuk benar.',
    },
    steps: [
      {
        en: 'Find it by the text in the trace; it must start with `http://` or `https://`, without blanks, special characters in user or password encoded.',
        id: 'Temukan dari teks di trace; harus diawali `http://` atau `https://`, tanpa spasi, karakter khusus di user atau password di-encode.',
      },
      {
        en: 'An unresolved `${...}` reference looks like this too. Save and restart the failed part.',
        id: 'Acuan `${...}` yang tidak terisi juga tampak begini. Simpan dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/URL.html',
    ],
  },
  {
    id: 'config-exactly-once-unsupported',
    area: 'configuration',
    confidence: 'exact',
    match: [
      {
        message:
          /does not support exactly-once semantics with the provided configuration|does not have exactly-once source support enabled|standalone mode does not support exactly-once/i,
        words: ['exactly-once'],
      },
    ],
    cause: {
      en: '`exactly.once.support=required` is set, but this connector, its configuration or the worker can not do it.',
      id: '`exactly.once.support=required` diisi, tetapi connector, konfigurasinya, atau worker tidak mampu.',
    },
    steps: [
      {
        en: 'On every worker set `exactly.once.source.support=enabled` (first `preparing`), in distributed mode.',
        id: 'Di setiap worker isi `exactly.once.source.support=enabled` (sebelumnya `preparing`), pada mode distributed.',
      },
      {
        en: 'Or set `exactly.once.support=requested` on the connector: records may then come twice after a failure.',
        id: 'Atau isi `exactly.once.support=requested` pada connector: record dapat berulang setelah kegagalan.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect_exactlyonce'],
  },
];
