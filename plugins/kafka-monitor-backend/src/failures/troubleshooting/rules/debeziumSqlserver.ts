import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** What a Debezium source needs of SQL Server: change data capture, its agent, snapshots. */
export const DEBEZIUM_SQLSERVER_RULES: readonly RemedyRule[] = [
  {
    id: 'sqlserver-cdc-range-gone',
    area: 'debezium-sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /insufficient number of arguments were supplied for the procedure or function cdc\.fn_cdc_get_(?:all|net)_changes/i,
        words: ['fn_cdc_get_'],
      },
      {
        message: /Saved LSN [^\n]{1,120} is no longer available/i,
        words: ['saved lsn'],
      },
    ],
    cause: {
      en: 'The CDC cleanup job removed changes that the connector had not read yet (SQL Server words it as a wrong number of arguments).',
      id: 'Cleanup job CDC menghapus perubahan yang belum dibaca connector (SQL Server menyebutnya sebagai jumlah argumen yang salah).',
    },
    steps: [
      {
        en: "Compare the commit_lsn of GET /connectors/<connector>/offsets with SELECT sys.fn_cdc_get_min_lsn('<capture instance>').",
        id: "Bandingkan commit_lsn dari GET /connectors/<connector>/offsets dengan SELECT sys.fn_cdc_get_min_lsn('<capture instance>').",
      },
      NEW_SNAPSHOT,
      {
        en: "Keep changes longer than the longest stop: EXEC sys.sp_cdc_change_job @job_type = 'cleanup', @retention = 10080 (minutes).",
        id: "Simpan perubahan lebih lama dari durasi henti terpanjang: EXEC sys.sp_cdc_change_job @job_type = 'cleanup', @retention = 10080 (menit).",
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/airbytehq/airbyte/issues/73706',
      'https://github.com/apache/flink-cdc/issues/2462',
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html',
    ],
  },
  {
    id: 'sqlserver-capture-instance-gone',
    area: 'debezium-sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /Invalid object name '[^'\n]{0,150}cdc\.fn_cdc_get_(?:all|net)_changes_/i,
        words: ['fn_cdc_get_'],
      },
    ],
    cause: {
      en: 'The capture instance that the connector reads was disabled or made anew under another name.',
      id: 'Capture instance yang dibaca connector dinonaktifkan atau dibuat ulang dengan nama lain.',
    },
    steps: [
      {
        en: 'See what exists: EXEC sys.sp_cdc_help_change_data_capture.',
        id: 'Lihat yang ada: EXEC sys.sp_cdc_help_change_data_capture.',
      },
      {
        en: "Enable it again: EXEC sys.sp_cdc_enable_table @source_schema = 'dbo', @source_name = '<table>', @role_name = '<role>'. Changes made in between are not captured.",
        id: "Aktifkan lagi: EXEC sys.sp_cdc_enable_table @source_schema = 'dbo', @source_name = '<tabel>', @role_name = '<role>'. Perubahan di antaranya tidak ter-capture.",
      },
      {
        en: 'Restart, and fetch the table again by an incremental snapshot. For later changes of structure create the new instance first, and drop the old one only when the connector has moved on.',
        id: 'Restart, lalu ambil ulang tabel dengan incremental snapshot. Untuk perubahan struktur berikutnya, buat instance baru dahulu dan hapus yang lama setelah connector berpindah.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#sqlserver-schema-evolution',
    ],
  },
  {
    id: 'sqlserver-cdc-off',
    area: 'debezium-sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /Invalid object name '[^'\n]{0,130}cdc\.(?:change_tables|lsn_time_mapping|captured_columns|index_columns)'/i,
        words: ['cdc.'],
      },
      {
        message: /No table has enabled CDC or security constraints/i,
        words: ['no table has enabled cdc'],
      },
      {
        message:
          /(?:CDC|Change Data Capture) is not enabled (?:for|on) (?:database|table|the)/i,
        words: ['is not enabled'],
      },
      {
        message: /is not enabled for Change Data Capture/i,
        words: ['is not enabled for change data capture'],
      },
    ],
    cause: {
      en: 'Change data capture is not enabled for the database or the table, or the user may not see it.',
      id: 'Change data capture belum diaktifkan untuk database atau tabel, atau user tidak boleh melihatnya.',
    },
    steps: [
      {
        en: 'Check SELECT name, is_cdc_enabled FROM sys.databases and SELECT name, is_tracked_by_cdc FROM sys.tables.',
        id: 'Periksa SELECT name, is_cdc_enabled FROM sys.databases dan SELECT name, is_tracked_by_cdc FROM sys.tables.',
      },
      {
        en: "Enable it: EXEC sys.sp_cdc_enable_db; EXEC sys.sp_cdc_enable_table @source_schema = 'dbo', @source_name = '<table>', @role_name = '<role>'.",
        id: "Aktifkan: EXEC sys.sp_cdc_enable_db; EXEC sys.sp_cdc_enable_table @source_schema = 'dbo', @source_name = '<tabel>', @role_name = '<role>'.",
      },
      {
        en: 'Put the user of the connector into that role and give it SELECT on the captured tables. After a restore of the database CDC is off unless KEEP_CDC was given.',
        id: 'Masukkan user connector ke role itu dan beri SELECT pada tabel yang di-capture. Setelah restore database, CDC mati kecuali memakai KEEP_CDC.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#setting-up-sqlserver',
    ],
  },
  {
    id: 'sqlserver-agent-stopped',
    area: 'debezium-sqlserver',
    confidence: 'likely',
    match: [
      {
        message: /No maximum LSN recorded in the database/i,
        words: ['no maximum lsn recorded'],
      },
    ],
    cause: {
      en: 'CDC has recorded nothing yet: the capture job or SQL Server Agent does not run, or nothing was changed since CDC was enabled.',
      id: 'CDC belum mencatat apa pun: capture job atau SQL Server Agent tidak berjalan, atau belum ada perubahan sejak CDC diaktifkan.',
    },
    steps: [
      {
        en: 'Check the jobs: EXEC sys.sp_cdc_help_jobs; SELECT servicename, status_desc FROM sys.dm_server_services; errors in SELECT * FROM sys.dm_cdc_errors.',
        id: 'Periksa job: EXEC sys.sp_cdc_help_jobs; SELECT servicename, status_desc FROM sys.dm_server_services; error di SELECT * FROM sys.dm_cdc_errors.',
      },
      {
        en: 'Start SQL Server Agent and the capture job (EXEC sys.sp_cdc_start_job); check that GRANT VIEW SERVER STATE was given.',
        id: 'Jalankan SQL Server Agent dan capture job (EXEC sys.sp_cdc_start_job); pastikan GRANT VIEW SERVER STATE sudah diberikan.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/airbytehq/airbyte/issues/78293',
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#setting-up-sqlserver',
    ],
  },
  {
    id: 'sqlserver-view-server-state',
    area: 'debezium-sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /VIEW (?:SERVER|DATABASE)(?: PERFORMANCE| SECURITY)? STATE permission was denied/i,
        words: ['state permission was denied'],
      },
    ],
    cause: {
      en: 'The user may not look at the state of the server.',
      id: 'User tidak boleh melihat state server.',
    },
    steps: [
      {
        en: 'GRANT VIEW SERVER STATE TO <login> (SQL Server 2022 names VIEW SERVER PERFORMANCE STATE; Azure SQL Database: GRANT VIEW DATABASE STATE TO <user>).',
        id: 'GRANT VIEW SERVER STATE TO <login> (di SQL Server 2022: VIEW SERVER PERFORMANCE STATE; Azure SQL Database: GRANT VIEW DATABASE STATE TO <user>).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/airbytehq/airbyte/issues/78293',
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html',
    ],
  },
];
