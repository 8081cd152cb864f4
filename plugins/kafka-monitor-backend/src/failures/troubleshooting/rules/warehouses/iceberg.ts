import { RemedyRule } from '../../RemedyRule';

/** Iceberg catalogs, and Delta Lake on Databricks. */
export const ICEBERG_RULES: readonly RemedyRule[] = [
  {
    id: 'iceberg-table-missing',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: [
          'org.apache.iceberg.exceptions.NoSuchTableException',
          'org.apache.iceberg.exceptions.NoSuchNamespaceException',
          'NoSuchTableException',
        ],
        message: /does not exist|not found/i,
        words: ['does not exist', 'not found'],
      },
    ],
    cause: {
      en: 'The Iceberg table (or its namespace) is not in the catalog the connector asks.',
      id: 'Tabel Iceberg (atau namespace-nya) tidak ada di catalog yang diakses connector.',
    },
    steps: [
      {
        en: 'Check iceberg.tables (<namespace>.<table>), and for dynamic routing what the route field holds.',
        id: 'Periksa iceberg.tables (<namespace>.<table>), dan untuk dynamic routing, isi route field-nya.',
      },
      {
        en: 'Create it, or set iceberg.tables.auto-create-enabled=true; the namespace must exist for most catalogs.',
        id: 'Buat tabelnya, atau isi iceberg.tables.auto-create-enabled=true; untuk sebagian besar catalog, namespace harus sudah ada.',
      },
      {
        en: 'See that iceberg.catalog.uri and iceberg.catalog.warehouse are those of the engine you look with.',
        id: 'Pastikan iceberg.catalog.uri dan iceberg.catalog.warehouse sama dengan yang dipakai engine Anda.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://iceberg.apache.org/docs/latest/kafka-connect/'],
  },
  {
    id: 'iceberg-catalog-denied',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: [
          'org.apache.iceberg.exceptions.NotAuthorizedException',
          'org.apache.iceberg.exceptions.ForbiddenException',
        ],
        words: ['notauthorizedexception', 'forbiddenexception'],
      },
    ],
    cause: {
      en: 'The Iceberg catalog refuses the connector: wrong credentials (NotAuthorized), or a right that is missing (Forbidden).',
      id: 'Catalog Iceberg menolak connector: kredensial salah (NotAuthorized), atau ada hak yang kurang (Forbidden).',
    },
    steps: [
      {
        en: 'NotAuthorized: check iceberg.catalog.credential, iceberg.catalog.token, iceberg.catalog.scope and iceberg.catalog.oauth2-server-uri.',
        id: 'NotAuthorized: periksa iceberg.catalog.credential, iceberg.catalog.token, iceberg.catalog.scope, dan iceberg.catalog.oauth2-server-uri.',
      },
      {
        en: 'Forbidden: grant the principal rights on namespace and table in the catalog (Polaris, Unity, Lake Formation, Glue).',
        id: 'Forbidden: beri principal hak atas namespace dan tabel di catalog (Polaris, Unity, Lake Formation, Glue).',
      },
      {
        en: 'Glue with auto-create also needs glue:CreateDatabase and glue:CreateTable.',
        id: 'Glue dengan auto-create juga memerlukan glue:CreateDatabase dan glue:CreateTable.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://iceberg.apache.org/docs/latest/kafka-connect/',
      'https://github.com/apache/iceberg/pull/16072',
    ],
  },
  {
    id: 'iceberg-commit-conflict',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: [
          'org.apache.iceberg.exceptions.CommitFailedException',
          'org.apache.iceberg.exceptions.ValidationException',
        ],
        words: [
          'iceberg.exceptions.commitfailedexception',
          'iceberg.exceptions.validationexception',
        ],
      },
    ],
    cause: {
      en: 'The commit to the Iceberg table lost against another writer, or no longer fits the table.',
      id: 'Commit ke tabel Iceberg kalah dari penulis lain, atau tidak lagi cocok dengan tabel.',
    },
    steps: [
      {
        en: 'Look for other writers at that time: compaction, expire snapshots, a second connector with the same control topic and group.',
        id: 'Cari penulis lain pada waktu itu: compaction, expire snapshots, connector kedua dengan control topic dan group yang sama.',
      },
      {
        en: 'Restart the task; raise commit.retry.num-retries of the table and iceberg.control.commit.interval-ms.',
        id: 'Restart task; naikkan commit.retry.num-retries pada tabel dan iceberg.control.commit.interval-ms.',
      },
      {
        en: 'Give every connector its own iceberg.control.topic, or at least its own group.',
        id: 'Beri setiap connector iceberg.control.topic sendiri, atau setidaknya group sendiri.',
      },
      {
        en: 'Then count rows against offsets: data files of a failed commit may be missing from the table.',
        id: 'Setelah itu cocokkan jumlah baris dengan offset: data file dari commit yang gagal bisa tidak tercatat di tabel.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/iceberg/pull/16237',
      'https://iceberg.apache.org/docs/latest/kafka-connect/',
    ],
  },
  {
    id: 'iceberg-commit-unknown',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: 'CommitStateUnknownException',
        words: ['commitstateunknownexception'],
      },
    ],
    cause: {
      en: 'The catalog did not say whether the commit was done: it may have been, or not.',
      id: 'Catalog tidak memberi tahu apakah commit berhasil: bisa sudah, bisa belum.',
    },
    steps: [
      {
        en: 'Before anything else look at the snapshots: SELECT * FROM <table>.snapshots ORDER BY committed_at DESC, and the kafka.connect.offsets in their summary.',
        id: 'Sebelum hal lain, lihat snapshot: SELECT * FROM <table>.snapshots ORDER BY committed_at DESC, dan kafka.connect.offsets di summary-nya.',
      },
      {
        en: 'If the commit is there, a blind retry could add its files twice; if not, a restart writes them again.',
        id: 'Jika commit sudah ada, percobaan ulang tanpa pemeriksaan bisa menambah file dua kali; jika belum, restart akan menulisnya ulang.',
      },
      {
        en: 'Find why the catalog did not answer (timeout, gateway 5xx), then restart the task. Do not remove orphan files before.',
        id: 'Cari tahu mengapa catalog tidak menjawab (timeout, gateway 5xx), lalu restart task. Jangan hapus orphan file sebelumnya.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/apache/iceberg/pull/16237'],
  },
  {
    id: 'databricks-refused',
    area: 'warehouses',
    confidence: 'likely',
    match: [
      {
        message:
          /\[(?:Simba|Databricks)\]\[\w{1,40}JDBC\w{0,20}\][^\n]{0,400}(?:HTTP Response code: 40[13]|Invalid access token)/i,
        words: [
          'http response code: 401',
          'http response code: 403',
          'invalid access token',
        ],
      },
    ],
    cause: {
      en: 'Databricks does not accept the access token, or the token may not use this SQL warehouse.',
      id: 'Databricks tidak menerima access token, atau token tidak boleh memakai SQL warehouse ini.',
    },
    steps: [
      {
        en: 'Make a new token (they end; 403 is also the answer to an ended one) and put it into delta.lake.token.',
        id: 'Buat token baru (token punya masa berlaku; 403 juga jawaban untuk token yang berakhir) dan simpan di delta.lake.token.',
      },
      {
        en: 'Check the HTTP path, CAN USE on the warehouse, and the IP access list of the workspace.',
        id: 'Periksa HTTP path, hak CAN USE pada warehouse, dan IP access list workspace.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://docs.databricks.com/en/dev-tools/auth/pat.html'],
  },
  {
    id: 'delta-concurrent',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /\bDELTA_CONCURRENT_\w{1,40}|\bConcurrent(?:Append|DeleteRead|DeleteDelete|Write|Transaction)Exception\b|MetadataChangedException: /i,
        words: [
          'delta_concurrent_',
          'concurrentappendexception',
          'concurrentdeletereadexception',
          'concurrentdeletedeleteexception',
          'concurrentwriteexception',
          'concurrenttransactionexception',
          'metadatachangedexception',
        ],
      },
    ],
    cause: {
      en: 'Another job changed the Delta table at the same moment.',
      id: 'Job lain mengubah tabel Delta pada saat yang sama.',
    },
    steps: [
      {
        en: 'Restart the task: it reads the table anew and commits again.',
        id: 'Restart task: task membaca ulang tabel dan melakukan commit lagi.',
      },
      {
        en: 'If it comes back move OPTIMIZE, MERGE or a second connector to other times or partitions.',
        id: 'Jika berulang, pindahkan OPTIMIZE, MERGE, atau connector kedua ke waktu atau partisi lain.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.databricks.com/en/optimizations/isolation-level.html',
    ],
  },
];
