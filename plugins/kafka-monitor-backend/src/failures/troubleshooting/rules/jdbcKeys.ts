import { RemedyRule } from '../RemedyRule';

/** Primary keys and write modes of a JDBC sink. */
export const JDBC_KEYS_RULES: readonly RemedyRule[] = [
  {
    id: 'jdbc-sink-pk-fields-wrong',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /need exactly one PK column defined since the key schema|there should either be no field names defined/i,
        words: [
          'need exactly one pk column',
          'should either be no field names defined',
        ],
      },
    ],
    cause: {
      en: '`pk.fields` does not fit the kind of key: a simple key needs exactly one name, `pk.mode=kafka` three or none.',
      id: '`pk.fields` tidak sesuai jenis key: key sederhana memerlukan tepat satu nama, `pk.mode=kafka` tiga atau kosong.',
    },
    steps: [
      {
        en: 'Set `pk.fields` to the one column that takes the simple key.',
        id: 'Isi `pk.fields` dengan satu kolom yang menampung key sederhana itu.',
      },
      {
        en: 'Save and restart the failed task.',
        id: 'Simpan dan restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
    ],
  },
  {
    id: 'jdbc-sink-no-primary-key',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /in UPSERT mode requires key field names to be known|cannot write to table [^\n]{1,300} with no key fields defined|require primary keys to support delete|no struct-based primary key defined/i,
        words: [
          'requires key field names',
          'with no key fields defined',
          'require primary keys to support delete',
          'no struct-based primary key',
        ],
      },
    ],
    cause: {
      en: 'Upserts and deletes need a primary key, and the sink knows none.',
      id: 'Upsert dan delete memerlukan primary key, dan sink tidak mengetahuinya.',
    },
    steps: [
      {
        en: 'Set `pk.mode` and `pk.fields` (Debezium: `primary.key.mode`, `primary.key.fields`) to what identifies a row, or `insert.mode=insert` (a repeated record then makes a second row).',
        id: 'Isi `pk.mode` dan `pk.fields` (Debezium: `primary.key.mode`, `primary.key.fields`) dengan penanda baris, atau `insert.mode=insert` (record berulang menjadi baris kedua).',
      },
      {
        en: 'Save and restart the failed task.',
        id: 'Simpan dan restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
      'https://debezium.io/documentation/reference/stable/connectors/jdbc.html',
    ],
  },
  {
    id: 'jdbc-sink-delete-needs-record-key',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /deletes are only supported for pk\.mode record_key|primary key mode must be 'record_key' when delete support is enabled/i,
        words: ['pk.mode record_key', "primary key mode must be 'record_key'"],
      },
    ],
    cause: {
      en: '`delete.enabled=true` works only with `pk.mode=record_key`.',
      id: '`delete.enabled=true` hanya berlaku dengan `pk.mode=record_key`.',
    },
    steps: [
      {
        en: 'Set `pk.mode=record_key` and `pk.fields`, or `delete.enabled=false` (deleted rows then stay in the target).',
        id: 'Isi `pk.mode=record_key` dan `pk.fields`, atau `delete.enabled=false` (baris yang dihapus tetap ada di tujuan).',
      },
      {
        en: 'Save and restart the failed task.',
        id: 'Simpan dan restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
    ],
  },
  {
    id: 'jdbc-sink-mode-unsupported',
    area: 'jdbc',
    confidence: 'exact',
    match: [
      {
        message:
          /in (?:UPSERT|MULTI) mode is not supported with the|are not supported with the \w{1,60} dialect|upsert configurations are not supported for this dialect/i,
        words: [
          'mode is not supported with the',
          'are not supported with the',
          'upsert configurations are not supported',
        ],
      },
    ],
    cause: {
      en: 'The SQL dialect in use can not do upserts or deletes; often the generic dialect was chosen because the URL was not recognised.',
      id: 'Dialect SQL yang dipakai tidak mendukung upsert atau delete; sering dialect generik terpilih karena URL tidak dikenali.',
    },
    steps: [
      {
        en: 'Set `dialect.name` for the database, if there is one; else `insert.mode=insert` or `update`.',
        id: 'Isi `dialect.name` untuk database itu bila ada; bila tidak, `insert.mode=insert` atau `update`.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/sink_config_options.html',
    ],
  },
];
