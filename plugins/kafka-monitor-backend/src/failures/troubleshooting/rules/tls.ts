import { RemedyRule } from '../RemedyRule';

/** Certificates and protocol versions. */
export const TLS_RULES: readonly RemedyRule[] = [
  {
    id: 'tls-certificate-untrusted',
    area: 'tls',
    confidence: 'likely',
    match: [
      {
        message:
          /PKIX path building failed|unable to find valid certification path|no trusted certificate found/i,
        words: [
          'pkix path building failed',
          'valid certification path',
          'no trusted certificate found',
        ],
      },
    ],
    cause: {
      en: 'The worker does not trust the certificate that the server shows: its CA is not in the trust store, or the server does not send its intermediate certificate.',
      id: 'Worker tidak mempercayai sertifikat server: CA-nya tidak ada di trust store, atau server tidak mengirim sertifikat intermediate.',
    },
    steps: [
      {
        en: 'See what the server shows: `openssl s_client -connect <host>:<port> -showcerts`.',
        id: 'Lihat sertifikat server: `openssl s_client -connect <host>:<port> -showcerts`.',
      },
      {
        en: "Import the CA with `keytool -importcert` into the trust store that this connector uses (its own `ssl.truststore.location`, or the JVM's cacerts on EVERY worker).",
        id: 'Impor CA dengan `keytool -importcert` ke trust store yang dipakai connector ini (`ssl.truststore.location` miliknya, atau cacerts JVM di SETIAP worker).',
      },
      {
        en: "A change of the JVM's trust store needs a restart of the worker; then restart the failed part.",
        id: 'Perubahan trust store JVM memerlukan restart worker; lalu restart bagian yang gagal.',
      },
      {
        en: 'Do not switch verification off outside of tests: anyone between could read the data.',
        id: 'Jangan matikan verifikasi di luar pengujian: pihak di tengah dapat membaca data.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-certificate-expired',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message:
          /validity check failed|CertificateExpiredException|certificate has expired/i,
        words: [
          'validity check failed',
          'certificateexpiredexception',
          'certificate has expired',
        ],
      },
      {
        exception: 'CertificateExpiredException',
        words: ['certificateexpiredexception'],
      },
    ],
    cause: {
      en: 'The certificate that the server shows has expired (or the clock of the worker is wrong).',
      id: 'Sertifikat server sudah kedaluwarsa (atau jam worker salah).',
    },
    steps: [
      {
        en: 'Check the dates: `openssl s_client -connect <host>:<port> </dev/null | openssl x509 -noout -dates`, and `date` on the worker.',
        id: 'Periksa tanggalnya: `openssl s_client -connect <host>:<port> </dev/null | openssl x509 -noout -dates`, dan `date` di worker.',
      },
      {
        en: 'Renew the certificate on the server and reload it there; renew an expired CA in the trust store too.',
        id: 'Perbarui sertifikat di server lalu muat ulang; perbarui juga CA yang kedaluwarsa di trust store.',
      },
      {
        en: 'Restart the failed part, and set an alert some weeks before the new end date.',
        id: 'Restart bagian yang gagal, dan pasang alert beberapa minggu sebelum tanggal akhir yang baru.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-client-certificate-expired',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message: /received fatal alert: certificate_expired/i,
        words: ['certificate_expired'],
      },
    ],
    cause: {
      en: "The server refused the worker's own (client) certificate because it has expired.",
      id: 'Server menolak sertifikat klien milik worker karena sudah kedaluwarsa.',
    },
    steps: [
      {
        en: 'Check the end date in the key store: `keytool -list -v -keystore <file>`.',
        id: 'Periksa tanggal akhir di key store: `keytool -list -v -keystore <file>`.',
      },
      {
        en: 'Issue a new client certificate, put it into the key store on every worker, and restart.',
        id: 'Terbitkan sertifikat klien baru, taruh di key store pada setiap worker, lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-certificate-not-yet-valid',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message: /CertificateNotYetValidException/i,
        words: ['certificatenotyetvalidexception'],
      },
      {
        exception: 'CertificateNotYetValidException',
        words: ['certificatenotyetvalidexception'],
      },
    ],
    cause: {
      en: "The certificate is not valid yet for the worker's clock.",
      id: 'Menurut jam worker, sertifikat itu belum berlaku.',
    },
    steps: [
      {
        en: 'Compare `date -u` on the worker with the real time and repair NTP (chrony) if it differs.',
        id: 'Bandingkan `date -u` di worker dengan waktu sebenarnya dan perbaiki NTP (chrony) bila berbeda.',
      },
      {
        en: 'If the clock is right, the certificate was issued with a start in the future: issue it again.',
        id: 'Bila jam benar, sertifikat diterbitkan dengan awal berlaku di masa depan: terbitkan ulang.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-hostname-mismatch',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message:
          /no subject alternative (?:names|DNS name)|no name matching \S{1,255} found|doesn't match any of the subject alternative names|hostname \S{1,255} not verified/i,
        words: [
          'no subject alternative',
          'no name matching',
          'subject alternative names',
          'not verified',
        ],
      },
    ],
    cause: {
      en: "The server's certificate is not made for the name or address that the connector calls.",
      id: 'Sertifikat server tidak dibuat untuk nama atau alamat yang dipanggil connector.',
    },
    steps: [
      {
        en: 'List the names in it: `openssl s_client -connect <host>:<port> </dev/null | openssl x509 -noout -ext subjectAltName`.',
        id: 'Daftar nama di dalamnya: `openssl s_client -connect <host>:<port> </dev/null | openssl x509 -noout -ext subjectAltName`.',
      },
      {
        en: 'Call the server by one of these names (for Kafka also in `advertised.listeners`), or issue a certificate that holds the name in use.',
        id: 'Panggil server dengan salah satu nama itu (untuk Kafka juga di `advertised.listeners`), atau terbitkan sertifikat yang memuat nama yang dipakai.',
      },
      {
        en: 'An empty `ssl.endpoint.identification.algorithm` switches the check off for Kafka clients: only for tests.',
        id: '`ssl.endpoint.identification.algorithm` kosong mematikan pemeriksaan untuk klien Kafka: hanya untuk pengujian.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#security_ssl',
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
];
