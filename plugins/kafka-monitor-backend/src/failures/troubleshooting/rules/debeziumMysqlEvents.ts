import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** Getting at the binlog and making sense of its events. */
export const DEBEZIUM_MYSQL_EVENTS_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-table-not-in-history',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /whose schema isn't known to this connector/i,
        words: ["schema isn't known to this connector"],
      },
    ],
    cause: {
      en: 'The binlog has a change of a table that the schema history of the connector does not contain.',
      id: 'Binlog berisi perubahan pada tabel yang tidak ada di schema history connector.',
    },
    steps: [
      {
        en: 'Was the table added to table.include.list later, or the offset moved by hand, or the history topic cleaned? Check schema.history.internal.store.only.captured.tables.ddl.',
        id: 'Apakah tabel ditambahkan ke table.include.list belakangan, offset digeser manual, atau history topic dibersihkan? Periksa schema.history.internal.store.only.captured.tables.ddl.',
      },
      {
        en: 'Rebuild the history: stop, snapshot.mode=recovery (before 2.6: schema_only_recovery), resume; only right if the tables kept their structure since the stored offset.',
        id: 'Bangun ulang history: stop, snapshot.mode=recovery (sebelum 2.6: schema_only_recovery), resume; hanya benar jika struktur tabel tidak berubah sejak offset tersimpan.',
      },
      {
        en: 'Fetch the existing rows of a new table by an ad-hoc incremental snapshot.',
        id: 'Ambil data lama tabel baru dengan ad-hoc incremental snapshot.',
      },
      {
        en: 'inconsistent.schema.handling.mode=warn skips such events; they are lost.',
        id: 'inconsistent.schema.handling.mode=warn melewati event seperti itu; event tersebut hilang.',
      },
    ],
    restart: 'no',
    sources: [
      'https://algorithm.zone/blogs/6284244820649.html',
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-schema-history-topic',
    ],
  },
  {
    id: 'mysql-no-table-map',
    area: 'debezium-mysql',
    confidence: 'likely',
    match: [
      {
        exception: 'MissingTableMapEventException',
        words: ['missingtablemapeventexception'],
      },
      {
        message: /No TableMapEventData has been found for table id/i,
        words: ['no tablemapeventdata'],
      },
    ],
    cause: {
      en: 'The connector started in the middle of a transaction, so the description of the table that precedes its rows was not read.',
      id: 'Connector mulai di tengah transaksi, sehingga deskripsi tabel yang mendahului barisnya tidak terbaca.',
    },
    steps: [
      {
        en: 'Was the offset set by hand or taken from another server? A start position must be the beginning of a transaction (mysqlbinlog shows them).',
        id: 'Apakah offset diset manual atau diambil dari server lain? Posisi awal harus di awal transaksi (terlihat dengan mysqlbinlog).',
      },
      {
        en: 'Stop the connector, set the offset to an earlier transaction begin; some events are sent again.',
        id: 'Stop connector, set offset ke awal transaksi sebelumnya; sebagian event terkirim ulang.',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: ['https://github.com/osheroff/mysql-binlog-connector-java'],
  },
  {
    id: 'mysql-event-not-decoded',
    area: 'debezium-mysql',
    confidence: 'generic',
    match: [
      {
        message: /Failed to deserialize data of EventHeader/i,
        words: ['failed to deserialize data of'],
      },
      {
        message: /Failed to read next byte from position -?\d+/i,
        words: ['failed to read next byte'],
      },
    ],
    cause: {
      en: 'An event of the binlog arrived incomplete or could not be decoded, mostly because the server cut the connection off while the connector was slow.',
      id: 'Event binlog datang tidak lengkap atau tidak bisa dibaca, biasanya karena server memutus koneksi saat connector lambat.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'If it repeats at other positions, raise net_write_timeout and net_read_timeout on the server, and check proxies in between.',
        id: 'Jika berulang di posisi lain, naikkan net_write_timeout dan net_read_timeout di server, dan periksa proxy di antaranya.',
      },
      {
        en: 'If it always fails at the same position, look at the event (mysqlbinlog --start-position) and upgrade Debezium; event.deserialization.failure.handling.mode=warn skips events, which are lost.',
        id: 'Jika selalu gagal di posisi yang sama, periksa event-nya (mysqlbinlog --start-position) dan upgrade Debezium; event.deserialization.failure.handling.mode=warn melewati event, dan event itu hilang.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-when-things-go-wrong',
    ],
  },
  {
    id: 'mysql-binlog-login-failed',
    area: 'debezium-mysql',
    confidence: 'likely',
    match: [
      {
        message:
          /Failed to authenticate to the (?:MySQL |MariaDB )?database at/i,
        words: ['failed to authenticate to the'],
      },
    ],
    cause: {
      en: 'Reading tables worked, but the server refuses the login of the binlog reader.',
      id: 'Membaca tabel berhasil, tetapi server menolak login pembaca binlog.',
    },
    steps: [
      {
        en: 'The binlog reader knows only mysql_native_password, caching_sha2_password and sha256_password: check SELECT user, host, plugin FROM mysql.user; IAM or LDAP logins do not work here.',
        id: 'Pembaca binlog hanya mengenal mysql_native_password, caching_sha2_password, dan sha256_password: periksa SELECT user, host, plugin FROM mysql.user; login IAM atau LDAP tidak bisa dipakai di sini.',
      },
      {
        en: 'Check GRANT REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO <user>, and whether the password changed in between.',
        id: 'Periksa GRANT REPLICATION SLAVE, REPLICATION CLIENT ON *.* TO <user>, dan apakah password baru saja berubah.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/osheroff/mysql-binlog-connector-java/issues/162',
      'https://github.com/apache/flink-cdc/issues/52',
    ],
  },
  {
    id: 'mysql-binlog-connect-timeout',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /Timed out after [\d.,]{1,20} seconds while waiting to connect to (?:MySQL|MariaDB|database) at/i,
        words: ['while waiting to connect to'],
      },
    ],
    cause: {
      en: 'The binlog connection was not established within connect.timeout.ms.',
      id: 'Koneksi binlog tidak terbentuk dalam connect.timeout.ms.',
    },
    steps: [
      {
        en: 'Check from a worker that host and port answer, and that the server is not out of connections.',
        id: 'Periksa dari worker bahwa host dan port menjawab, dan server tidak kehabisan koneksi.',
      },
      {
        en: 'Raise connect.timeout.ms if the server is slow (large binlogs, GTID search).',
        id: 'Naikkan connect.timeout.ms jika server lambat (binlog besar, pencarian GTID).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-connector-properties',
    ],
  },
  {
    id: 'mysql-not-looked-at',
    area: 'debezium-mysql',
    confidence: 'generic',
    match: [
      {
        message:
          /Unexpected error while connecting to (?:MySQL|the database|database) and looking (?:at|for)/i,
        words: ['unexpected error while connecting to'],
      },
      {
        message:
          /Unable to connect to the (?:MySQL )?database at \S{1,260} with user/i,
        words: ['unable to connect to the'],
      },
      {
        message: /Error reading (?:MySQL variables|default database charsets)/i,
        words: ['error reading'],
      },
    ],
    cause: {
      en: 'The connector could not ask the server for its settings.',
      id: 'Connector tidak bisa menanyakan setelan server.',
    },
    steps: [
      {
        en: 'Read the cause below this line; the connection, the login or a right is missing.',
        id: 'Baca cause di bawah baris ini; koneksi, login, atau hak aksesnya bermasalah.',
      },
      {
        en: 'Try from a worker: mysql -h <host> -P <port> -u <user> -p -e "SHOW GRANTS".',
        id: 'Coba dari worker: mysql -h <host> -P <port> -u <user> -p -e "SHOW GRANTS".',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-creating-user',
      'https://github.com/apache/pulsar-site/pull/649',
    ],
  },
];
