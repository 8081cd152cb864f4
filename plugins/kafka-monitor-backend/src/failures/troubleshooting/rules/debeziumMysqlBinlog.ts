import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** The position of a Debezium source in the binlog of MySQL or MariaDB, and GTIDs. */
export const DEBEZIUM_MYSQL_BINLOG_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-binlog-position-gone',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /trying to read binlog starting at /i,
        words: ['trying to read binlog starting at'],
      },
      {
        message:
          /trying to read change stream starting at (?:Binlog|MySql|MariaDb)/i,
        words: ['trying to read change stream'],
      },
      {
        message: /Could not find first log file name in binary log index file/i,
        words: ['could not find first log file name'],
      },
    ],
    cause: {
      en: 'The binlog file where the connector stopped has been purged from the server.',
      id: 'File binlog tempat connector berhenti sudah di-purge dari server.',
    },
    steps: [
      {
        en: 'Compare SHOW BINARY LOGS with the file in GET /connectors/<connector>/offsets; make sure that the host is the same server as before (file names differ between servers).',
        id: 'Bandingkan SHOW BINARY LOGS dengan file di GET /connectors/<connector>/offsets; pastikan host adalah server yang sama (nama file berbeda antar server).',
      },
      {
        en: 'snapshot.mode=when_needed takes a snapshot by itself in this case.',
        id: 'snapshot.mode=when_needed akan mengambil snapshot sendiri dalam kondisi ini.',
      },
      NEW_SNAPSHOT,
      {
        en: "Keep binlogs longer: binlog_expire_logs_seconds (Amazon RDS: CALL mysql.rds_set_configuration('binlog retention hours', 168)).",
        id: "Simpan binlog lebih lama: binlog_expire_logs_seconds (Amazon RDS: CALL mysql.rds_set_configuration('binlog retention hours', 168)).",
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/flink-cdc/issues/271',
      'https://github.com/debezium/debezium/pull/4268',
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-when-things-go-wrong',
    ],
  },
  {
    id: 'mysql-binlog-position-too-high',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /Client requested (?:master|source) to start replication from (?:impossible position|position > file size)/i,
        words: ['to start replication from'],
      },
    ],
    cause: {
      en: 'The stored position lies behind the end of the binlog file: the server lost its last writes in a crash, or it is another server.',
      id: 'Posisi tersimpan melewati akhir file binlog: server kehilangan tulisan terakhirnya saat crash, atau ini server lain.',
    },
    steps: [
      {
        en: 'Ask whether the server crashed (sync_binlog not 1), was restored, or was replaced behind the same address.',
        id: 'Tanyakan apakah server crash (sync_binlog bukan 1), di-restore, atau diganti di alamat yang sama.',
      },
      {
        en: 'After a crash of the same server the next file follows on: SHOW BINARY LOGS; stop the connector and set its offset to that file, position 4. Events that never got into a binlog cannot be had.',
        id: 'Setelah crash di server yang sama, file berikutnya melanjutkan: SHOW BINARY LOGS; stop connector dan set offset ke file itu, posisi 4. Event yang tidak pernah masuk binlog tidak bisa diperoleh.',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-when-things-go-wrong',
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-gtids-purged',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message: /(?:master|source) has purged binary logs containing GTIDs/i,
        words: ['purged binary logs containing gtids'],
      },
      {
        message: /purged required binary logs/i,
        words: ['purged required binary logs'],
      },
      {
        message:
          /requested to start from GTID [^\n]{1,80}, which is not in the (?:master|source|primary)'s binlog/i,
        words: ['requested to start from gtid'],
      },
    ],
    cause: {
      en: 'The server no longer has the binlogs with the GTIDs that the connector needs next.',
      id: 'Server sudah tidak memiliki binlog berisi GTID yang dibutuhkan connector berikutnya.',
    },
    steps: [
      {
        en: 'Compare the gtids of GET /connectors/<connector>/offsets with SELECT @@global.gtid_executed, @@global.gtid_purged on this server.',
        id: 'Bandingkan gtids dari GET /connectors/<connector>/offsets dengan SELECT @@global.gtid_executed, @@global.gtid_purged di server ini.',
      },
      {
        en: 'If another replica still has them, point the connector there. If only GTIDs of servers long gone are missing, leave those out by gtid.source.excludes.',
        id: 'Jika replica lain masih memilikinya, arahkan connector ke sana. Jika yang hilang hanya GTID server lama yang sudah tidak ada, kecualikan dengan gtid.source.excludes.',
      },
      NEW_SNAPSHOT,
      {
        en: 'Keep binlogs longer on every server that the connector may be led to.',
        id: 'Simpan binlog lebih lama di setiap server yang mungkin dituju connector.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/shyiko/mysql-binlog-connector-java/issues/156',
      'https://github.com/bitpoke/mysql-operator/issues/425',
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#enable-mysql-gtids',
    ],
  },
  {
    id: 'mysql-gtids-ahead',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Slave|Replica) has more GTIDs than the (?:master|source) has/i,
        words: ['has more gtids than the'],
      },
    ],
    cause: {
      en: 'The connector has read transactions that this server does not know: a failover lost them, or it is another cluster.',
      id: 'Connector sudah membaca transaksi yang tidak dikenal server ini: hilang saat failover, atau ini cluster lain.',
    },
    steps: [
      {
        en: 'Compare the stored gtids with SELECT @@global.gtid_executed; find out which server the address leads to now.',
        id: 'Bandingkan gtids tersimpan dengan SELECT @@global.gtid_executed; cari tahu server mana yang sekarang dituju alamat itu.',
      },
      {
        en: 'Lead the connector back to the right server, or take a new snapshot from this one.',
        id: 'Arahkan connector kembali ke server yang benar, atau ambil snapshot baru dari server ini.',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-when-things-go-wrong',
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-gtid-mode-off',
    area: 'debezium-mysql',
    confidence: 'exact',
    match: [
      {
        message:
          /cannot start in AUTO_POSITION mode: this server has GTID_MODE/i,
        words: ['auto_position mode'],
      },
      {
        message: /Read only connection requires GTID_MODE to be ON/i,
        words: ['requires gtid_mode to be on'],
      },
    ],
    cause: {
      en: 'The connector works with GTIDs, but this server has them switched off.',
      id: 'Connector bekerja dengan GTID, tetapi server ini mematikannya.',
    },
    steps: [
      {
        en: 'Check SELECT @@gtid_mode, @@enforce_gtid_consistency, and whether the address leads to another server than before.',
        id: 'Periksa SELECT @@gtid_mode, @@enforce_gtid_consistency, dan apakah alamat kini menuju server yang berbeda.',
      },
      {
        en: 'Switch GTIDs on in the documented steps (OFF, OFF_PERMISSIVE, ON_PERMISSIVE, ON).',
        id: 'Aktifkan GTID sesuai urutan dokumentasi (OFF, OFF_PERMISSIVE, ON_PERMISSIVE, ON).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#enable-mysql-gtids',
    ],
  },
];
