import { RemedyRule } from '../../RemedyRule';

/** ClickHouse: access, tables and rows. */
export const CLICKHOUSE_RULES: readonly RemedyRule[] = [
  {
    id: 'clickhouse-auth',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Code: 516\. DB::Exception|Code: 516\b[^\n]{0,200}Authentication failed|\(AUTHENTICATION_FAILED\)|password is incorrect, or there is no user with such name/i,
        words: [
          'code: 516',
          '(authentication_failed)',
          'or there is no user with such name',
        ],
      },
    ],
    cause: {
      en: 'ClickHouse does not accept user and password of the connector.',
      id: 'ClickHouse tidak menerima user dan password connector.',
    },
    steps: [
      {
        en: 'Try it: "curl --user <user>:<password> https://<host>:8443/?query=SELECT%201" from the worker.',
        id: 'Coba: "curl --user <user>:<password> https://<host>:8443/?query=SELECT%201" dari worker.',
      },
      {
        en: 'Check username and password of the connector, and from which hosts the user may come (SHOW CREATE USER <user>).',
        id: 'Periksa username dan password connector, dan dari host mana user boleh masuk (SHOW CREATE USER <user>).',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink',
    ],
  },
  {
    id: 'clickhouse-privileges',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Code: 497\. DB::Exception|DB::Exception: [^\n]{0,80}Not enough privileges|Code: 164\. DB::Exception/i,
        words: ['code: 497.', 'not enough privileges', 'code: 164.'],
      },
    ],
    cause: {
      en: 'The ClickHouse user may not do this: a grant is missing, or it is a read-only user.',
      id: 'User ClickHouse tidak boleh melakukan ini: ada grant yang kurang, atau user-nya read-only.',
    },
    steps: [
      {
        en: 'GRANT INSERT, SELECT, SHOW ON <db>.* TO <user>; exactly-once mode also needs CREATE TABLE for its state table.',
        id: 'GRANT INSERT, SELECT, SHOW ON <db>.* TO <user>; mode exactly-once juga memerlukan CREATE TABLE untuk tabel state-nya.',
      },
      {
        en: 'The user must be able to read system.columns, system.tables and DESCRIBE the target.',
        id: 'User harus bisa membaca system.columns, system.tables, dan melakukan DESCRIBE pada target.',
      },
      {
        en: 'For code 164 take the user out of the read-only profile.',
        id: 'Untuk kode 164, keluarkan user dari profil read-only.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink',
    ],
  },
  {
    id: 'clickhouse-table-missing',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Code: (?:60|81)\. DB::Exception|\((?:UNKNOWN_TABLE|UNKNOWN_DATABASE)\)/i,
        words: [
          'code: 60.',
          'code: 81.',
          '(unknown_table)',
          '(unknown_database)',
        ],
      },
      {
        exception: 'RuntimeException',
        message: /^Table \S{1,300} does not exist/i,
        frame: 'com.clickhouse.kafka',
        words: ['does not exist'],
      },
    ],
    cause: {
      en: 'The target table or database does not exist in ClickHouse; the sink does not create it.',
      id: 'Tabel atau database target tidak ada di ClickHouse; sink tidak membuatnya.',
    },
    steps: [
      {
        en: 'See "SHOW TABLES FROM <db>" with the user of the connector.',
        id: 'Lihat "SHOW TABLES FROM <db>" dengan user connector.',
      },
      {
        en: 'Create the table with the name of the topic, or map it with topic2TableMap; check database.',
        id: 'Buat tabel dengan nama topic, atau petakan dengan topic2TableMap; periksa database.',
      },
      {
        en: 'On a cluster it must exist on every node behind the address.',
        id: 'Pada cluster, tabel harus ada di setiap node di belakang alamat itu.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink',
    ],
  },
  {
    id: 'clickhouse-schema',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Data schema validation failed|An attempt to write null into not nullable column '/i,
        frame: 'com.clickhouse',
        words: [
          'data schema validation failed',
          'an attempt to write null into not nullable',
        ],
      },
      {
        message:
          /Code: (?:16|53)\. DB::Exception|\((?:NO_SUCH_COLUMN_IN_TABLE|TYPE_MISMATCH)\)/i,
        words: [
          'code: 16.',
          'code: 53.',
          '(no_such_column_in_table)',
          '(type_mismatch)',
        ],
      },
    ],
    cause: {
      en: 'Fields and types of the records do not fit the columns of the ClickHouse table.',
      id: 'Field dan tipe record tidak cocok dengan kolom tabel ClickHouse.',
    },
    steps: [
      {
        en: 'Look for "is not matching data column type" in the log of the worker; compare with DESCRIBE TABLE <table>.',
        id: 'Cari "is not matching data column type" di log worker; cocokkan dengan DESCRIBE TABLE <table>.',
      },
      {
        en: 'Make missing columns Nullable or give them a DEFAULT, or change the type with Cast.',
        id: 'Jadikan kolom yang kurang Nullable atau beri DEFAULT, atau ubah tipe dengan Cast.',
      },
      {
        en: 'bypassSchemaValidation=true only moves the check to the server.',
        id: 'bypassSchemaValidation=true hanya memindahkan pemeriksaan ke server.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/442',
      'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink',
    ],
  },
  {
    id: 'clickhouse-parse',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /DB::Exception: Cannot (?:parse|read) |\(CANNOT_PARSE_\w{1,40}\)|\(INCORRECT_DATA\)/i,
        words: [
          'db::exception: cannot parse',
          'db::exception: cannot read',
          '(cannot_parse_',
          '(incorrect_data)',
        ],
      },
    ],
    cause: {
      en: 'ClickHouse cannot read a value of the batch as the type of its column (or a materialized view on the table cannot).',
      id: 'ClickHouse tidak bisa membaca sebuah nilai dalam batch sebagai tipe kolomnya (atau materialized view pada tabel yang tidak bisa).',
    },
    steps: [
      {
        en: 'Read value and type in the message; "while pushing to view" means a materialized view, not the table.',
        id: 'Baca nilai dan tipe di pesan; "while pushing to view" berarti materialized view, bukan tabelnya.',
      },
      {
        en: 'Repair the view (toFloat64OrNull and the like), the column type, or date_time_input_format=best_effort in clickhouseSettings.',
        id: 'Perbaiki view (toFloat64OrNull dan sejenisnya), tipe kolom, atau date_time_input_format=best_effort di clickhouseSettings.',
      },
      {
        en: 'errors.tolerance=all with a dead letter queue skips the whole batch that holds the bad row, in older versions.',
        id: 'errors.tolerance=all dengan dead letter queue pada versi lama melewati seluruh batch yang berisi baris rusak.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/ClickHouse/clickhouse-kafka-connect/issues/164',
    ],
  },
  {
    id: 'clickhouse-too-many-parts',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Code: 252\. DB::Exception|DB::Exception: Too many parts|\(TOO_MANY_PARTS\)/i,
        words: [
          'code: 252.',
          'db::exception: too many parts',
          '(too_many_parts)',
        ],
      },
    ],
    cause: {
      en: 'The table has more parts than ClickHouse can merge: inserts are too many and too small, or touch too many partitions.',
      id: 'Tabel punya part lebih banyak dari yang sanggup di-merge ClickHouse: insert terlalu banyak dan kecil, atau menyentuh terlalu banyak partisi.',
    },
    steps: [
      {
        en: 'Make inserts larger: consumer.override.max.poll.records, fetch.min.bytes and fetch.max.wait.ms; fewer tasks; or async_insert=1 in clickhouseSettings.',
        id: 'Perbesar insert: consumer.override.max.poll.records, fetch.min.bytes, dan fetch.max.wait.ms; task lebih sedikit; atau async_insert=1 di clickhouseSettings.',
      },
      {
        en: 'Check PARTITION BY: one by hour or by id makes very many parts.',
        id: 'Periksa PARTITION BY: partisi per jam atau per id menghasilkan sangat banyak part.',
      },
      {
        en: 'See the merges ("SELECT * FROM system.merges"), then restart the task.',
        id: 'Lihat merge ("SELECT * FROM system.merges"), lalu restart task.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://clickhouse.com/docs/integrations/kafka/clickhouse-kafka-connect-sink',
      'https://clickhouse.com/docs/knowledgebase/exception-too-many-parts',
    ],
  },
];
