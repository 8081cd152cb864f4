import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** How a MySQL or MariaDB account has to log in. */
export const MYSQL_LOGIN_METHODS_RULES: readonly RemedyRule[] = [
  {
    id: 'mysql-public-key',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Public Key Retrieval is not allowed/i,
        words: ['public key retrieval'],
      },
    ],
    cause: {
      en: 'The user logs in by caching_sha2_password without TLS, and the driver may not fetch the key for that.',
      id: 'User login dengan caching_sha2_password tanpa TLS, dan driver tidak boleh mengambil kunci untuk itu.',
    },
    steps: [
      {
        en: 'Best: use TLS (database.ssl.mode=required or verify_ca; sslMode=REQUIRED in the JDBC URL).',
        id: 'Terbaik: pakai TLS (database.ssl.mode=required atau verify_ca; sslMode=REQUIRED di JDBC URL).',
      },
      {
        en: 'Or allow it: allowPublicKeyRetrieval=true in the JDBC URL (Debezium 2.x and later: driver.allowPublicKeyRetrieval=true; 1.x: database.allowPublicKeyRetrieval=true); within a trusted network only.',
        id: 'Atau izinkan: allowPublicKeyRetrieval=true di JDBC URL (Debezium 2.x ke atas: driver.allowPublicKeyRetrieval=true; 1.x: database.allowPublicKeyRetrieval=true); hanya di jaringan tepercaya.',
      },
      {
        en: 'It often shows only after FLUSH PRIVILEGES or a restart of the server, as the login is cached until then.',
        id: 'Sering baru muncul setelah FLUSH PRIVILEGES atau server restart, karena login sebelumnya di-cache.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/risingwavelabs/risingwave/pull/25933',
      'https://github.com/apache/pulsar-site/pull/649',
    ],
  },
  {
    id: 'mysql-login-method-unknown',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Unable to load authentication plugin '/i,
        words: ['unable to load authentication plugin'],
      },
      {
        message:
          /Client does not support authentication protocol requested by server/i,
        words: ['authentication protocol requested by server'],
      },
      {
        message: /unsupported authentication method: /i,
        words: ['unsupported authentication method'],
      },
    ],
    cause: {
      en: 'The driver of this connector does not know the login method of this account.',
      id: 'Driver connector ini tidak mengenal metode login akun tersebut.',
    },
    steps: [
      {
        en: "See the method: SELECT user, host, plugin FROM mysql.user WHERE user = '<user>'.",
        id: "Lihat metodenya: SELECT user, host, plugin FROM mysql.user WHERE user = '<user>'.",
      },
      {
        en: 'Replace the MySQL driver beside the connector by a current one on every worker and restart the workers.',
        id: 'Ganti driver MySQL di direktori connector dengan yang terbaru di setiap worker, lalu restart worker.',
      },
      {
        en: "Or give the account a method that the driver knows: ALTER USER ... IDENTIFIED WITH caching_sha2_password BY '...'.",
        id: "Atau beri akun metode yang dikenal driver: ALTER USER ... IDENTIFIED WITH caching_sha2_password BY '...'.",
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/flink-cdc/issues/52',
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-account-locked',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Access denied for user [^\n]{1,350}\. ?Account is locked/i,
        words: ['account is locked'],
      },
      {
        message: /Your password has expired\. To log in you must change it/i,
        words: ['your password has expired'],
      },
      {
        message: /You must reset your password using ALTER USER statement/i,
        words: ['you must reset your password'],
      },
    ],
    cause: {
      en: 'The account is locked, or its password has expired.',
      id: 'Akun terkunci, atau password-nya kedaluwarsa.',
    },
    steps: [
      {
        en: "Locked: ALTER USER '<user>'@'<host>' ACCOUNT UNLOCK. Expired: set a new password and update the secret; for service accounts PASSWORD EXPIRE NEVER.",
        id: "Terkunci: ALTER USER '<user>'@'<host>' ACCOUNT UNLOCK. Kedaluwarsa: set password baru dan perbarui secret; untuk service account PASSWORD EXPIRE NEVER.",
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/mysql-errors/8.0/en/server-error-reference.html',
    ],
  },
  {
    id: 'mysql-tls-required',
    area: 'mysql',
    confidence: 'exact',
    match: [
      {
        message: /Connections using insecure transport are prohibited/i,
        words: ['insecure transport'],
      },
      {
        // Azure's servers say the same; PostgreSQL's driver wraps it itself.
        exception: [
          'AuthenticationException',
          'SQLException',
          'SQLNonTransientConnectionException',
        ],
        message: /SSL connection is required\. Please specify SSL options/i,
        words: ['ssl connection is required'],
      },
    ],
    about: { dbms: ['mysql', 'mariadb'] },
    cause: {
      en: 'The server only takes TLS connections, and the connector asks for one without.',
      id: 'Server hanya menerima koneksi TLS, sedangkan connector meminta tanpa TLS.',
    },
    steps: [
      {
        en: 'Set database.ssl.mode=required (Debezium) or sslMode=REQUIRED in the JDBC URL.',
        id: 'Isi database.ssl.mode=required (Debezium) atau sslMode=REQUIRED di JDBC URL.',
      },
      {
        en: 'For verify_ca or verify_identity give the truststore too: database.ssl.truststore and its password.',
        id: 'Untuk verify_ca atau verify_identity berikan juga truststore: database.ssl.truststore beserta password-nya.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://dev.mysql.com/doc/refman/8.0/en/using-encrypted-connections.html',
    ],
  },
];
