import { RemedyRule } from '../RemedyRule';

/** Kerberos log-ins. */
export const KERBEROS_RULES: readonly RemedyRule[] = [
  {
    id: 'kerberos-keytab-refused',
    area: 'credentials',
    confidence: 'exact',
    match: [
      {
        message:
          /unable to obtain password from user|pre-authentication information was invalid|client not found in kerberos database|mechanism level: checksum failed/i,
        words: [
          'unable to obtain password from user',
          'pre-authentication information was invalid',
          'not found in kerberos database',
          'checksum failed',
        ],
      },
    ],
    cause: {
      en: 'The Kerberos log-in failed: the keytab is unreadable, holds another principal, or its key is older than the one in the KDC.',
      id: 'Login Kerberos gagal: keytab tidak terbaca, berisi principal lain, atau key-nya lebih lama dari yang ada di KDC.',
    },
    steps: [
      {
        en: 'On the worker: `klist -kte <keytab>` and `kinit -kt <keytab> <principal>` as the user that runs Kafka Connect.',
        id: 'Di worker: `klist -kte <keytab>` dan `kinit -kt <keytab> <principal>` sebagai user yang menjalankan Kafka Connect.',
      },
      {
        en: 'Correct path and principal in the JAAS configuration; fetch a new keytab if the password changed.',
        id: 'Perbaiki path dan principal di konfigurasi JAAS; ambil keytab baru bila password berubah.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/troubleshooting.html',
    ],
  },
  {
    id: 'kerberos-clock-skew',
    area: 'credentials',
    confidence: 'exact',
    match: [
      { message: /clock skew too great/i, words: ['clock skew too great'] },
    ],
    cause: {
      en: 'The clocks of worker and Kerberos server differ by more than five minutes.',
      id: 'Jam worker dan server Kerberos berbeda lebih dari lima menit.',
    },
    steps: [
      {
        en: 'Compare `date -u` on worker, KDC and target, and repair NTP on the one that is off.',
        id: 'Bandingkan `date -u` di worker, KDC, dan tujuan, lalu perbaiki NTP pada yang meleset.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/troubleshooting.html',
    ],
  },
  {
    id: 'kerberos-service-unknown',
    area: 'credentials',
    confidence: 'exact',
    match: [
      {
        message: /server not found in kerberos database/i,
        words: ['server not found in kerberos database'],
      },
    ],
    cause: {
      en: 'Kerberos knows no service principal for the host name that the connector calls.',
      id: 'Kerberos tidak mengenal service principal untuk nama host yang dipanggil connector.',
    },
    steps: [
      {
        en: 'Call the server by the full name in its principal (not an alias or an IP); check `sasl.kerberos.service.name` and reverse DNS.',
        id: 'Panggil server dengan nama lengkap di principal-nya (bukan alias atau IP); periksa `sasl.kerberos.service.name` dan reverse DNS.',
      },
      {
        en: 'Else have the principal `<service>/<host>@<REALM>` created in the KDC.',
        id: 'Bila tidak, minta principal `<service>/<host>@<REALM>` dibuat di KDC.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/troubleshooting.html',
    ],
  },
  {
    id: 'kerberos-realm-unknown',
    area: 'credentials',
    confidence: 'exact',
    match: [
      {
        message:
          /cannot locate default realm|cannot find KDC for realm|cannot locate KDC/i,
        words: [
          'cannot locate default realm',
          'cannot find kdc for realm',
          'cannot locate kdc',
        ],
      },
    ],
    cause: {
      en: 'The worker has no usable `krb5.conf`: it knows neither realm nor KDC.',
      id: 'Worker tidak memiliki `krb5.conf` yang dapat dipakai: realm atau KDC tidak dikenal.',
    },
    steps: [
      {
        en: 'Mount the right `krb5.conf` on every worker and point `-Djava.security.krb5.conf` to it.',
        id: 'Pasang `krb5.conf` yang benar di setiap worker dan arahkan `-Djava.security.krb5.conf` ke sana.',
      },
      {
        en: 'Restart the worker: the JVM reads it once.',
        id: 'Restart worker: JVM membacanya sekali saja.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/troubleshooting.html',
    ],
  },
];
