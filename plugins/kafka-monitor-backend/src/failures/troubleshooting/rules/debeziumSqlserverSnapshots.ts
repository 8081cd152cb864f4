import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Snapshots of SQL Server databases. */
export const DEBEZIUM_SQLSERVER_SNAPSHOTS_RULES: readonly RemedyRule[] = [
  {
    id: 'sqlserver-snapshot-isolation-off',
    area: 'debezium-sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /snapshot isolation is not allowed in this database/i,
        words: ['snapshot isolation is not allowed'],
      },
    ],
    cause: {
      en: 'The connector reads with snapshot isolation, which this database does not allow.',
      id: 'Connector membaca dengan snapshot isolation, yang tidak diizinkan database ini.',
    },
    steps: [
      {
        en: 'ALTER DATABASE <database> SET ALLOW_SNAPSHOT_ISOLATION ON (needs room in tempdb).',
        id: 'ALTER DATABASE <database> SET ALLOW_SNAPSHOT_ISOLATION ON (memerlukan ruang di tempdb).',
      },
      {
        en: 'Or set snapshot.isolation.mode=read_committed (less consistent) or repeatable_read (locks tables).',
        id: 'Atau set snapshot.isolation.mode=read_committed (kurang konsisten) atau repeatable_read (mengunci tabel).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#sqlserver-connector-properties',
    ],
  },
  {
    id: 'sqlserver-snapshot-altered',
    area: 'debezium-sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /modified by a DDL statement in another concurrent transaction/i,
        words: ['by a ddl statement in another concurrent transaction'],
      },
    ],
    cause: {
      en: 'A table was altered while it was read with snapshot isolation.',
      id: 'Tabel diubah saat sedang dibaca dengan snapshot isolation.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'Keep DDL (index rebuilds too) away from the time of the snapshot.',
        id: 'Hindari DDL (termasuk rebuild index) selama snapshot berlangsung.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-database-name',
    area: 'debezium-sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /Could not retrieve exactly one database name/i,
        words: ['exactly one database name'],
      },
    ],
    cause: {
      en: 'No database of the name in database.names (database.dbname) is visible to the user.',
      id: 'Tidak ada database dengan nama di database.names (database.dbname) yang terlihat oleh user.',
    },
    steps: [
      {
        en: 'Compare with SELECT name FROM sys.databases as this user; the name has to match in upper and lower case.',
        id: 'Bandingkan dengan SELECT name FROM sys.databases sebagai user ini; huruf besar-kecil harus sama.',
      },
      {
        en: 'Correct database.names, or give the login access to the database.',
        id: 'Perbaiki database.names, atau beri login akses ke database.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#sqlserver-connector-properties',
    ],
  },
];
