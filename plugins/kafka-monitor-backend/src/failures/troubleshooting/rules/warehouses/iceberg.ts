import { RemedyRule } from '../../RemedyRule';

/** Iceberg tables and their catalogs. */
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
    id: 'iceberg-glue-entity',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: 'EntityNotFoundException',
        message: /^(?!schema )[^\n]{0,400}\(Service: (?:AWS)?Glue/i,
        words: ['(service: glue', '(service: awsglue'],
      },
    ],
    cause: {
      en: 'The Glue database (or table) does not exist in this account and region.',
      id: 'Database (atau tabel) Glue tidak ada di akun dan region ini.',
    },
    steps: [
      {
        en: 'Ask "aws glue get-database --name <database> --region <region>" with the identity of the worker.',
        id: 'Jalankan "aws glue get-database --name <database> --region <region>" dengan identitas worker.',
      },
      {
        en: 'Create the database: the connector creates tables, not databases. For another account set iceberg.catalog.glue.id.',
        id: 'Buat database-nya: connector membuat tabel, bukan database. Untuk akun lain, isi iceberg.catalog.glue.id.',
      },
      {
        en: 'Check iceberg.catalog.client.region and the first part of iceberg.tables.',
        id: 'Periksa iceberg.catalog.client.region dan bagian pertama iceberg.tables.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://iceberg.apache.org/docs/latest/aws/',
      'https://iceberg.apache.org/docs/latest/kafka-connect/',
    ],
  },
  {
    id: 'iceberg-invalid-identifier',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message: /Invalid table identifier: /i,
        frame: 'org.apache.iceberg',
        words: ['invalid table identifier: '],
      },
    ],
    cause: {
      en: 'The catalog does not take this name for a table (Glue: only lower-case letters, digits and "_").',
      id: 'Catalog tidak menerima nama tabel ini (Glue: hanya huruf kecil, angka, dan "_").',
    },
    steps: [
      {
        en: 'Rename database or table: no "-", no upper case; the name must be <namespace>.<table>.',
        id: 'Ganti nama database atau tabel: tanpa "-", tanpa huruf besar; namanya harus <namespace>.<table>.',
      },
      {
        en: 'If the table really has that name in Glue: iceberg.catalog.glue.skip-name-validation=true.',
        id: 'Jika tabel memang bernama begitu di Glue: iceberg.catalog.glue.skip-name-validation=true.',
      },
      {
        en: 'With dynamic routing look at the value of the route field.',
        id: 'Dengan dynamic routing, periksa nilai route field.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://iceberg.apache.org/docs/latest/aws/'],
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
        exception: 'org.apache.iceberg.exceptions.CommitFailedException',
        words: ['iceberg.exceptions.commitfailedexception'],
      },
      {
        // It is also said of schemas, partitions and addresses.
        exception: 'org.apache.iceberg.exceptions.ValidationException',
        message:
          /cannot commit|conflict|found new|missing required files|stale|concurrent/i,
        words: ['iceberg.exceptions.validationexception'],
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
];
