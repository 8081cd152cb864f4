import type { RemedyRule } from '../RemedyRule';

/** How the PostgreSQL driver and the server agree on TLS and login. */
export const POSTGRESQL_TLS_RULES: readonly RemedyRule[] = [
  {
    id: 'postgresql-old-driver-scram',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /authentication type 10 is not supported/i,
        words: ['authentication type'],
      },
    ],
    cause: {
      en: 'The PostgreSQL JDBC driver of this connector is too old for the login method of the server (SCRAM).',
      id: 'Driver JDBC PostgreSQL pada connector ini terlalu lama untuk metode login server (SCRAM).',
    },
    steps: [
      {
        en: 'Put a PostgreSQL driver 42.2 or later beside the connector on every worker, remove the old jar, restart the workers.',
        id: 'Letakkan driver PostgreSQL 42.2 atau lebih baru di direktori connector pada setiap worker, hapus jar lama, restart worker.',
      },
      {
        en: 'Only if that cannot be done: let the DBA give this user an md5 password and pg_hba.conf line; it is weaker.',
        id: 'Hanya jika tidak memungkinkan: minta DBA memberi user ini password dan baris pg_hba.conf md5; lebih lemah.',
      },
    ],
    restart: 'no',
    sources: [
      'https://jdbc.postgresql.org/changelogs/',
      'https://www.postgresql.org/docs/current/client-authentication-problems.html',
    ],
  },
  {
    id: 'postgresql-tls-not-agreed',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /The server does not support SSL/i,
        words: ['does not support ssl'],
      },
      {
        exception: 'PSQLException',
        message: /SSL connection is required\. Please specify SSL options/i,
        words: ['ssl connection is required'],
      },
    ],
    cause: {
      en: 'Connector and server do not agree on TLS: one demands it and the other does not offer it.',
      id: 'Connector dan server tidak sepakat soal TLS: satu mewajibkan, yang lain tidak menyediakan.',
    },
    steps: [
      {
        en: 'Check SHOW ssl on the server, and that no proxy in between ends the connection without TLS.',
        id: 'Periksa SHOW ssl di server, dan pastikan tidak ada proxy di antaranya yang memutus TLS.',
      },
      {
        en: 'Set database.sslmode (Debezium) or sslmode in the JDBC URL to what both can do: require, verify-ca or verify-full; disable sends the data in the clear.',
        id: 'Set database.sslmode (Debezium) atau sslmode di JDBC URL sesuai kemampuan keduanya: require, verify-ca, atau verify-full; disable mengirim data tanpa enkripsi.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://jdbc.postgresql.org/documentation/ssl/',
      'https://debezium.io/documentation/reference/stable/connectors/postgresql.html#postgresql-connector-properties',
    ],
  },
  {
    id: 'postgresql-tls-certificate',
    area: 'postgresql',
    confidence: 'exact',
    match: [
      {
        message: /Could not open SSL root certificate file/i,
        words: ['ssl root certificate file'],
      },
      {
        message:
          /The hostname \S{1,255} could not be verified by hostnameverifier/i,
        words: ['could not be verified by hostnameverifier'],
      },
      {
        message: /Server name validation failed: /i,
        words: ['server name validation failed'],
      },
    ],
    cause: {
      en: 'The driver cannot check the certificate of the server: the root certificate file is missing on the worker, or the certificate is for another host name.',
      id: 'Driver tidak bisa memverifikasi sertifikat server: file root certificate tidak ada di worker, atau sertifikat untuk host name lain.',
    },
    steps: [
      {
        en: 'Check that the file in database.sslrootcert (sslrootcert) is on every worker and readable by the worker process.',
        id: 'Pastikan file pada database.sslrootcert (sslrootcert) ada di setiap worker dan bisa dibaca proses worker.',
      },
      {
        en: 'Connect by a name that the certificate contains, or have the certificate made for this name; sslmode=verify-ca does not check the name.',
        id: 'Hubungkan memakai nama yang ada di sertifikat, atau terbitkan sertifikat untuk nama ini; sslmode=verify-ca tidak memeriksa nama.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://jdbc.postgresql.org/documentation/ssl/'],
  },
];
