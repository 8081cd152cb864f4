import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Why PostgreSQL does not let somebody in. */
export const POSTGRESQL_LOGIN_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-wrong-password',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /password authentication failed for user/i,
        words: ['password authentication failed'],
      },
    ],
    cause: {
      en: 'PostgreSQL does not accept the user and password of this connector.',
      id: 'PostgreSQL tidak menerima user dan password connector ini.',
    },
    steps: [
      {
        en: 'Log in with the same user and password from a worker: psql "host=... dbname=... user=...". PostgreSQL says the same for a user that does not exist.',
        id: 'Login dengan user dan password yang sama dari worker: psql "host=... dbname=... user=...". Pesannya sama untuk user yang tidak ada.',
      },
      {
        en: 'If the password was rotated, update the secret that the configuration refers to; the log of PostgreSQL tells more (password expired: VALID UNTIL).',
        id: 'Jika password baru dirotasi, perbarui secret yang dirujuk konfigurasi; log PostgreSQL memuat rincian (password kedaluwarsa: VALID UNTIL).',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/client-authentication-problems.html',
      'https://github.com/redpanda-data/docs/pull/521',
    ],
  },
  {
    id: 'postgresql-no-password-given',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message:
          /The server requested (?:SCRAM-based|password-based) authentication, but (?:no password was provided|the password is an empty string)/i,
        words: ['authentication, but'],
      },
    ],
    cause: {
      en: 'The connector sent no password: it is empty in the configuration, or the secret it refers to is.',
      id: 'Connector tidak mengirim password: nilainya kosong di konfigurasi, atau secret yang dirujuk kosong.',
    },
    steps: [
      {
        en: 'Check that the password key is spelled as this connector wants it (database.password, connection.password) and that the secret has a value.',
        id: 'Pastikan key password sesuai connector ini (database.password, connection.password) dan secret-nya berisi nilai.',
      },
      {
        en: 'If it comes from a config provider, check that file or path on every worker.',
        id: 'Jika berasal dari config provider, periksa file atau path-nya di setiap worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/client-authentication-problems.html',
    ],
  },
  {
    id: 'postgresql-role-missing',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      { message: /role "[^"\n]{1,64}" does not exist/i, words: ['role "'] },
      {
        message: /role "[^"\n]{1,64}" is not permitted to log in/i,
        words: ['is not permitted to log in'],
      },
    ],
    cause: {
      en: 'The user of this connector does not exist on this server, or may not log in.',
      id: 'User connector ini tidak ada di server tersebut, atau tidak boleh login.',
    },
    steps: [
      {
        en: 'Check that host and user belong together, and the exact spelling: SELECT rolname, rolcanlogin FROM pg_roles.',
        id: 'Pastikan host dan user memang berpasangan, serta ejaan persisnya: SELECT rolname, rolcanlogin FROM pg_roles.',
      },
      {
        en: "Create it or allow it: CREATE ROLE <user> LOGIN PASSWORD '...'; ALTER ROLE <user> LOGIN; then grant its rights.",
        id: "Buat atau izinkan: CREATE ROLE <user> LOGIN PASSWORD '...'; ALTER ROLE <user> LOGIN; lalu berikan hak aksesnya.",
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/client-authentication-problems.html',
    ],
  },
  {
    id: 'postgresql-database-missing',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /database "[^"\n]{1,64}" does not exist/i,
        words: ['database "'],
      },
    ],
    cause: {
      en: 'There is no database of this name on the server.',
      id: 'Tidak ada database dengan nama ini di server.',
    },
    steps: [
      {
        en: 'Compare database.dbname or the end of connection.url with SELECT datname FROM pg_database; names are case-sensitive.',
        id: 'Bandingkan database.dbname atau akhir connection.url dengan SELECT datname FROM pg_database; nama bersifat case-sensitive.',
      },
      {
        en: 'Check that the host is the right server, then correct the configuration or create the database.',
        id: 'Pastikan host adalah server yang benar, lalu perbaiki konfigurasi atau buat database-nya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/client-authentication-problems.html',
    ],
  },
  {
    id: 'postgresql-pg-hba',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /no pg_hba\.conf entry for host/i,
        words: ['no pg_hba.conf entry for host'],
      },
      {
        message: /pg_hba\.conf rejects connection/i,
        words: ['pg_hba.conf rejects connection'],
      },
    ],
    cause: {
      en: 'The rules in pg_hba.conf do not let this host, user and database in; sometimes only because the connection is not encrypted.',
      id: 'Aturan di pg_hba.conf tidak mengizinkan host, user, dan database ini; kadang hanya karena koneksi tidak terenkripsi.',
    },
    steps: [
      {
        en: 'Read the end of the message: with "no encryption" or "SSL off" try TLS first (database.sslmode=require, or sslmode=require in the JDBC URL).',
        id: 'Baca akhir pesan: jika "no encryption" atau "SSL off", coba TLS dahulu (database.sslmode=require, atau sslmode=require di JDBC URL).',
      },
      {
        en: 'Add the network of the workers: hostssl <database> <user> <worker network> scram-sha-256; SELECT pg_reload_conf(). On managed services use their network settings.',
        id: 'Tambahkan network worker: hostssl <database> <user> <network worker> scram-sha-256; SELECT pg_reload_conf(). Di managed service, pakai setelan network mereka.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.postgresql.org/docs/current/auth-pg-hba-conf.html',
      'https://www.postgresql.org/docs/current/client-authentication-problems.html',
    ],
  },
];
