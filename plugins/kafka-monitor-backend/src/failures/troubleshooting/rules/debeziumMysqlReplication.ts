import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** What MySQL or MariaDB answers to a Debezium source instead of its binlog. */
export const DEBEZIUM_MYSQL_REPLICATION_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-server-id-taken',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /same server_uuid\/server_id as this (?:slave|replica)/i,
        words: ['server_uuid/server_id'],
      },
    ],
    cause: {
      en: 'Another replica or connector uses the same server id, and MySQL cuts off the older of the two.',
      id: 'Replica atau connector lain memakai server id yang sama, dan MySQL memutus yang lebih lama.',
    },
    steps: [
      {
        en: 'See who is connected: SHOW REPLICAS (before 8.0.22: SHOW SLAVE HOSTS).',
        id: 'Lihat siapa yang terhubung: SHOW REPLICAS (sebelum 8.0.22: SHOW SLAVE HOSTS).',
      },
      {
        en: 'Give each connector its own database.server.id, different from every server_id in the replication set-up.',
        id: 'Beri setiap connector database.server.id sendiri, berbeda dari semua server_id di replikasi.',
      },
      {
        en: 'If an old task of this connector hangs on another worker, restart that worker.',
        id: 'Jika task lama connector ini menggantung di worker lain, restart worker tersebut.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/ivangfr/springboot-kafka-connect-debezium-ksqldb/issues/11',
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-connector-properties',
    ],
  },
  {
    id: 'mysql-binlog-event-too-large',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /log event entry exceeded max_allowed_packet/i,
        words: ['exceeded max_allowed_packet'],
      },
    ],
    cause: {
      en: 'An event in the binlog is larger than max_allowed_packet, so the server cannot send it.',
      id: 'Sebuah event di binlog lebih besar dari max_allowed_packet, sehingga server tidak bisa mengirimnya.',
    },
    steps: [
      {
        en: 'Raise it on the server (up to 1 GB): SET GLOBAL max_allowed_packet = 1073741824; and in my.cnf.',
        id: 'Naikkan di server (maksimum 1 GB): SET GLOBAL max_allowed_packet = 1073741824; juga di my.cnf.',
      },
      {
        en: 'If it stays, the binlog position may be wrong or the file damaged: look with mysqlbinlog --start-position.',
        id: 'Jika tetap terjadi, posisi binlog mungkin salah atau filenya rusak: periksa dengan mysqlbinlog --start-position.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-binlog-damaged',
    area: 'debezium-mysql',
    confidence: 'likely',
    match: [
      {
        message: /binlog truncated in the middle of event/i,
        words: ['binlog truncated'],
      },
      {
        message: /bogus data in log event/i,
        words: ['bogus data in log event'],
      },
      {
        message: /did not pass (?:the )?(?:crc|checksum) check/i,
        words: ['did not pass'],
      },
    ],
    cause: {
      en: 'The server cannot read the binlog at this place: the file is damaged or was cut off.',
      id: 'Server tidak bisa membaca binlog di titik ini: file rusak atau terpotong.',
    },
    steps: [
      {
        en: 'Check the disk of the server, and the file: mysqlbinlog --verify-binlog-checksum <file>.',
        id: 'Periksa disk server dan filenya: mysqlbinlog --verify-binlog-checksum <file>.',
      },
      {
        en: 'If a replica has the same transactions and GTIDs are on, read from it.',
        id: 'Jika ada replica dengan transaksi yang sama dan GTID aktif, baca dari sana.',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-binlog-refused',
    area: 'debezium-mysql',
    confidence: 'generic',
    match: [
      { message: /Error code: 1236; SQLSTATE/i, words: ['error code: 1236'] },
      {
        message: /Got fatal error 1236 from (?:master|source)/i,
        words: ['fatal error 1236'],
      },
    ],
    cause: {
      en: 'The server refused to send the binlog from the position of the connector.',
      id: 'Server menolak mengirim binlog dari posisi connector.',
    },
    steps: [
      {
        en: 'Read the sentence before the error code: purged file, purged GTIDs, server id taken, packet too large and damaged file need different answers.',
        id: 'Baca kalimat sebelum kode error: file di-purge, GTID di-purge, server id bentrok, packet terlalu besar, dan file rusak memerlukan penanganan berbeda.',
      },
      {
        en: 'Compare SHOW BINARY LOGS and the offsets of the connector.',
        id: 'Bandingkan SHOW BINARY LOGS dengan offset connector.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-when-things-go-wrong',
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
];
