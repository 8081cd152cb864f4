import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Why SQL Server does not let somebody in. */
export const SQLSERVER_LOGIN_RULES: readonly RemedyRule[] = [
  {
    id: 'sqlserver-login-failed',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /Login failed for user '[^'\n]{0,128}'(?!\. {0,2}Reason: The (?:account|password of the account) | because the account is)/i,
        words: ["login failed for user '"],
      },
    ],
    cause: {
      en: 'SQL Server does not accept user and password.',
      id: 'SQL Server tidak menerima user dan password.',
    },
    steps: [
      {
        en: 'Try the same login from a worker (sqlcmd -S <host>,<port> -U <user>); the error log of the server gives the reason as a State number.',
        id: 'Coba login yang sama dari worker (sqlcmd -S <host>,<port> -U <user>); error log server memuat alasan berupa nomor State.',
      },
      {
        en: 'If the password was rotated, update the secret. Check that SQL Server authentication is enabled (mixed mode) and that the login exists on this replica.',
        id: 'Jika password dirotasi, perbarui secret. Pastikan SQL Server authentication aktif (mixed mode) dan login ada di replica ini.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-18456-database-engine-error',
    ],
  },
  {
    id: 'sqlserver-account-blocked',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /Reason: The (?:account is disabled|password of the account (?:has expired|must be changed))/i,
        words: ['reason: the '],
      },
      {
        message: /because the account is currently locked out/i,
        words: ['account is currently locked out'],
      },
    ],
    cause: {
      en: 'The login is disabled, locked, or its password has expired.',
      id: 'Login dinonaktifkan, terkunci, atau password-nya kedaluwarsa.',
    },
    steps: [
      {
        en: "Check SELECT name, is_disabled, LOGINPROPERTY(name, 'IsLocked'), LOGINPROPERTY(name, 'IsExpired') FROM sys.sql_logins.",
        id: "Periksa SELECT name, is_disabled, LOGINPROPERTY(name, 'IsLocked'), LOGINPROPERTY(name, 'IsExpired') FROM sys.sql_logins.",
      },
      {
        en: "Stop the connector first if it retries with an old password: it locks the account again. Then ALTER LOGIN <login> ENABLE or WITH PASSWORD = '...' UNLOCK, and update the secret.",
        id: "Stop connector dahulu jika terus mencoba dengan password lama: akun akan terkunci lagi. Lalu ALTER LOGIN <login> ENABLE atau WITH PASSWORD = '...' UNLOCK, dan perbarui secret.",
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/mssqlserver-18456-database-engine-error',
    ],
  },
  {
    id: 'sqlserver-database-not-opened',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /Cannot open database "[^"\n]{1,128}" requested by the login/i,
        words: ['requested by the login'],
      },
      {
        message: /Database '[^'\n]{1,128}' cannot be opened/i,
        words: ['cannot be opened'],
      },
    ],
    cause: {
      en: 'The database does not exist, is offline, or the login may not use it.',
      id: 'Database tidak ada, offline, atau login tidak boleh memakainya.',
    },
    steps: [
      {
        en: 'Check SELECT name, state_desc FROM sys.databases and the spelling in database.names or databaseName.',
        id: 'Periksa SELECT name, state_desc FROM sys.databases dan ejaan di database.names atau databaseName.',
      },
      {
        en: 'Give access: USE <database>; CREATE USER <user> FOR LOGIN <login>; or bring the database online.',
        id: 'Beri akses: USE <database>; CREATE USER <user> FOR LOGIN <login>; atau jadikan database online.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html',
    ],
  },
  {
    id: 'sqlserver-tls-not-trusted',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /could not establish a secure connection to SQL Server(?![^\n]{0,200}protocol version)/i,
        words: ['secure connection to sql server'],
      },
    ],
    cause: {
      en: 'The TLS connection to SQL Server fails, mostly because the worker does not trust the certificate of the server (drivers since 10.2 encrypt by default).',
      id: 'Koneksi TLS ke SQL Server gagal, biasanya karena worker tidak mempercayai sertifikat server (driver sejak 10.2 mengenkripsi secara default).',
    },
    steps: [
      {
        en: 'Read the end of the message: PKIX path = unknown CA, "name" = wrong host name, "protocol" = TLS version.',
        id: 'Baca akhir pesan: PKIX path = CA tidak dikenal, "name" = host name salah, "protocol" = versi TLS.',
      },
      {
        en: 'Import the CA into a trust store and name it: database.ssl.truststore, or trustStore=...;trustStorePassword=... in the JDBC URL.',
        id: 'Impor CA ke trust store dan sebutkan: database.ssl.truststore, atau trustStore=...;trustStorePassword=... di JDBC URL.',
      },
      {
        en: 'For tests only: encrypt=false or trustServerCertificate=true (Debezium: database.encrypt=false, driver.trustServerCertificate=true); nobody then checks whom you talk to.',
        id: 'Hanya untuk uji coba: encrypt=false atau trustServerCertificate=true (Debezium: database.encrypt=false, driver.trustServerCertificate=true); identitas server tidak lagi diperiksa.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/debezium/debezium/pull/3639',
      'https://github.com/apache/seatunnel/issues/8346',
    ],
  },
];
