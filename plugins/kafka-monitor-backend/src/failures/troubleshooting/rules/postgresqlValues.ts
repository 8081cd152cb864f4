import type { RemedyRule } from '../RemedyRule';
import { FIND_RECORD, RESTART_AND_WATCH, SKIP_RECORD } from './commonSteps';

/** Values that do not fit the columns of a PostgreSQL table. */
export const POSTGRESQL_VALUES_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-value-too-long',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /value too long for type (?:character|bit)/i,
        words: ['value too long for type'],
      },
    ],
    cause: {
      en: 'A text is longer than its column allows.',
      id: 'Sebuah teks lebih panjang dari batas kolomnya.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Widen the column: ALTER TABLE <table> ALTER COLUMN <column> TYPE text (PostgreSQL does not rewrite the table for that), or shorten the text before the sink.',
        id: 'Perlebar kolom: ALTER TABLE <table> ALTER COLUMN <column> TYPE text (PostgreSQL tidak menulis ulang tabel untuk ini), atau perpendek teks sebelum sink.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
      'https://docs.confluent.io/kafka-connectors/jdbc/current/sink-connector/overview.html',
    ],
  },
  {
    id: 'postgresql-number-out-of-range',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      { message: /numeric field overflow/i, words: ['numeric field overflow'] },
      {
        message: /ERROR: (?:smallint|integer|bigint) out of range/i,
        words: ['out of range'],
      },
      {
        message: /value "[^"\n]{1,60}" is out of range for type/i,
        words: ['is out of range for type'],
      },
    ],
    cause: {
      en: 'A number is larger than its column allows.',
      id: 'Sebuah angka melebihi batas kolomnya.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Widen the column (bigint, numeric with more digits), or correct the producer.',
        id: 'Perlebar kolom (bigint, numeric dengan digit lebih banyak), atau perbaiki producer.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: ['https://www.postgresql.org/docs/current/errcodes-appendix.html'],
  },
  {
    id: 'postgresql-type-mismatch',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /column "[^"\n]{1,100}" is of type [^\n]{1,60} but expression is of type/i,
        words: ['but expression is of type'],
      },
    ],
    cause: {
      en: 'The field of the record has another type than the column of the table.',
      id: 'Tipe field pada record berbeda dari tipe kolom di tabel.',
    },
    steps: [
      {
        en: 'Read both types in the message. For json, uuid or enum columns fed from strings add stringtype=unspecified to the JDBC URL.',
        id: 'Baca kedua tipe di pesan. Untuk kolom json, uuid, atau enum yang diisi string, tambahkan stringtype=unspecified ke JDBC URL.',
      },
      {
        en: 'For dates and times convert the field (TimestampConverter), or let the source send Connect types (Debezium: time.precision.mode=connect).',
        id: 'Untuk tanggal dan waktu, konversi field-nya (TimestampConverter), atau minta source mengirim tipe Connect (Debezium: time.precision.mode=connect).',
      },
      {
        en: 'Or change the type of the column.',
        id: 'Atau ubah tipe kolomnya.',
      },
    ],
    restart: 'no',
    sources: [
      'https://jdbc.postgresql.org/documentation/use/',
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ],
  },
  {
    id: 'postgresql-invalid-text',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /invalid input syntax for (?:type )?(?:json|jsonb|uuid|integer|bigint|smallint|numeric|double precision|real|boolean|date|timestamp|time|interval|inet|enum|bytea|xml)\b/i,
        words: ['invalid input syntax for'],
      },
      {
        message: /invalid input value for enum /i,
        words: ['invalid input value for enum'],
      },
    ],
    cause: {
      en: 'A text of the record cannot be read as the type of its column.',
      id: 'Teks pada record tidak bisa dibaca sebagai tipe kolomnya.',
    },
    steps: [
      {
        en: 'Read the value in the message. __debezium_unavailable_value means an unchanged TOAST column: ALTER TABLE <source table> REPLICA IDENTITY FULL, or a reselect post processor.',
        id: 'Baca nilainya di pesan. __debezium_unavailable_value berarti kolom TOAST yang tidak berubah: ALTER TABLE <tabel sumber> REPLICA IDENTITY FULL, atau reselect post processor.',
      },
      FIND_RECORD,
      {
        en: 'Correct the producer or convert the field before the sink.',
        id: 'Perbaiki producer atau konversi field sebelum sink.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: [
      'https://github.com/confluentinc/kafka-connect-jdbc/issues/1242',
      'https://www.postgresql.org/docs/current/errcodes-appendix.html',
    ],
  },
  {
    id: 'postgresql-zero-byte',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /invalid byte sequence for encoding "UTF8"/i,
        words: ['invalid byte sequence for encoding'],
      },
      {
        message: /unsupported Unicode escape sequence/i,
        words: ['unsupported unicode escape sequence'],
      },
    ],
    cause: {
      en: 'A text contains a zero byte or bytes that are not UTF-8, which PostgreSQL cannot store.',
      id: 'Teks berisi byte nol atau byte yang bukan UTF-8, yang tidak bisa disimpan PostgreSQL.',
    },
    steps: [
      FIND_RECORD,
      {
        en: 'Strip the character at the source or by a transform before the sink; 0x00 cannot be stored in text or jsonb at all.',
        id: 'Buang karakternya di sumber atau lewat transform sebelum sink; 0x00 sama sekali tidak bisa disimpan di text atau jsonb.',
      },
      SKIP_RECORD,
    ],
    restart: 'no',
    sources: ['https://www.postgresql.org/docs/current/errcodes-appendix.html'],
  },
  {
    id: 'postgresql-too-many-parameters',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /out-of-range integer as a 2-byte value/i,
        words: ['as a 2-byte value'],
      },
      {
        message: /PreparedStatement can have at most [\d,.]{1,9} parameters/i,
        words: ['preparedstatement can have at most'],
      },
    ],
    cause: {
      en: 'One statement has more parameters than the PostgreSQL protocol allows (65,535): rows per batch times columns is too large.',
      id: 'Satu statement punya parameter lebih banyak dari batas protokol PostgreSQL (65.535): jumlah baris per batch dikali kolom terlalu besar.',
    },
    steps: [
      {
        en: 'Lower batch.size below 65535 divided by the number of columns.',
        id: 'Turunkan batch.size di bawah 65535 dibagi jumlah kolom.',
      },
      {
        en: 'Older drivers allow 32,767: update the PostgreSQL driver on every worker.',
        id: 'Driver lama hanya mengizinkan 32.767: perbarui driver PostgreSQL di setiap worker.',
      },
    ],
    restart: 'no',
    sources: ['https://jdbc.postgresql.org/changelogs/'],
  },
  {
    id: 'postgresql-replica-identity',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /does not have a replica identity and publishes (?:updates|deletes)/i,
        words: ['does not have a replica identity'],
      },
    ],
    cause: {
      en: 'The table belongs to a publication but has no primary key or replica identity, so updates and deletes on it are refused.',
      id: 'Tabel masuk publication tetapi tidak punya primary key atau replica identity, sehingga update dan delete ditolak.',
    },
    steps: [
      {
        en: 'Give it an identity: a primary key, ALTER TABLE <table> REPLICA IDENTITY USING INDEX <unique index>, or REPLICA IDENTITY FULL (more WAL).',
        id: 'Beri identitas: primary key, ALTER TABLE <table> REPLICA IDENTITY USING INDEX <unique index>, atau REPLICA IDENTITY FULL (WAL lebih banyak).',
      },
      {
        en: 'Or take the table out of the publication: ALTER PUBLICATION <name> DROP TABLE <table>.',
        id: 'Atau keluarkan tabel dari publication: ALTER PUBLICATION <name> DROP TABLE <table>.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-replica-identity',
      'https://www.postgresql.org/docs/current/sql-createpublication.html',
    ],
  },
];
