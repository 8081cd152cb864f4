import { RemedyRule } from '../RemedyRule';

/** Key stores and trust stores. */
export const TLS_STORES_RULES: readonly RemedyRule[] = [
  {
    id: 'tls-keystore-password-wrong',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message:
          /keystore password was incorrect|keystore was tampered with, or password was incorrect|failed to decrypt safe contents entry/i,
        words: ['password was incorrect', 'failed to decrypt safe contents'],
      },
    ],
    cause: {
      en: 'The password given for a key store or trust store does not open it.',
      id: 'Password untuk key store atau trust store tidak dapat membukanya.',
    },
    steps: [
      {
        en: 'Try it on the worker: `keytool -list -keystore <file>` with the password from the secret that the configuration refers to.',
        id: 'Coba di worker: `keytool -list -keystore <file>` dengan password dari secret yang diacu konfigurasi.',
      },
      {
        en: 'Correct `ssl.keystore.password` or `ssl.truststore.password` (watch for a line break at the end of the secret), then restart the failed part.',
        id: 'Perbaiki `ssl.keystore.password` atau `ssl.truststore.password` (awas baris baru di akhir secret), lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_ssl'],
  },
  {
    id: 'tls-key-password-wrong',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message:
          /cannot recover key|given final block not properly padded\. such issues can arise if a bad key/i,
        words: ['cannot recover key', 'final block not properly padded'],
      },
    ],
    cause: {
      en: 'The key store opens, but the password for the private key in it is wrong.',
      id: 'Key store terbuka, tetapi password untuk private key di dalamnya salah.',
    },
    steps: [
      {
        en: "Set `ssl.key.password` (or the driver's parameter) to the password of the key, not of the store.",
        id: 'Isi `ssl.key.password` (atau parameter driver) dengan password key, bukan password store.',
      },
      {
        en: 'For a PKCS12 store both must be the same: make it again with `keytool -importkeystore` if they differ.',
        id: 'Untuk store PKCS12 keduanya harus sama: buat ulang dengan `keytool -importkeystore` bila berbeda.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_ssl'],
  },
  {
    id: 'tls-store-wrong-type',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message:
          /invalid keystore format|toDerInputStream rejects tag type|DerInputStream\.getLength|unrecognized keystore format/i,
        words: [
          'invalid keystore format',
          'rejects tag type',
          'derinputstream.getlength',
          'unrecognized keystore format',
        ],
      },
    ],
    cause: {
      en: 'The file given as key store or trust store is of another type than the configuration says, or was damaged when it was copied.',
      id: 'File yang diberikan sebagai key store atau trust store berjenis lain dari konfigurasi, atau rusak saat disalin.',
    },
    steps: [
      {
        en: 'Look at the file: `file <store>` and `keytool -list -keystore <store> -storetype PKCS12` (then JKS).',
        id: 'Periksa file: `file <store>` dan `keytool -list -keystore <store> -storetype PKCS12` (lalu JKS).',
      },
      {
        en: 'Set `ssl.keystore.type` or `ssl.truststore.type` to PKCS12, JKS or PEM accordingly; a secret mounted as base64 text must be decoded first.',
        id: 'Isi `ssl.keystore.type` atau `ssl.truststore.type` dengan PKCS12, JKS atau PEM yang sesuai; secret berupa teks base64 harus didekode dulu.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_ssl'],
  },
  {
    id: 'tls-store-not-loaded',
    area: 'tls',
    confidence: 'likely',
    match: [
      {
        message: /failed to load (?:PEM )?SSL keystore/i,
        words: [
          'failed to load ssl keystore',
          'failed to load pem ssl keystore',
        ],
      },
    ],
    cause: {
      en: 'A Kafka client of the worker can not load the key store or trust store at the path in the trace.',
      id: 'Klien Kafka di worker tidak dapat memuat key store atau trust store pada path di dalam trace.',
    },
    steps: [
      {
        en: 'Check on EVERY worker that the file exists and that the user of Kafka Connect may read it: `ls -l <path>`.',
        id: 'Periksa di SETIAP worker bahwa file ada dan dapat dibaca user Kafka Connect: `ls -l <path>`.',
      },
      {
        en: 'Check its type (`ssl.keystore.type`, `ssl.truststore.type`) and password with `keytool -list -keystore <path>`.',
        id: 'Periksa jenisnya (`ssl.keystore.type`, `ssl.truststore.type`) dan password-nya dengan `keytool -list -keystore <path>`.',
      },
      {
        en: "Restart the failed part, or the worker if the path is in the worker's configuration.",
        id: 'Restart bagian yang gagal, atau worker bila path ada di konfigurasi worker.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_ssl'],
  },
  {
    id: 'tls-truststore-empty',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message: /trustAnchors parameter must be non-empty/i,
        words: ['trustanchors parameter must be non-empty'],
      },
    ],
    cause: {
      en: 'The trust store that was loaded holds no trusted certificate, or the file is missing.',
      id: 'Trust store yang dimuat tidak berisi sertifikat tepercaya, atau filenya tidak ada.',
    },
    steps: [
      {
        en: '`keytool -list -keystore <truststore>` must show at least one `trustedCertEntry`.',
        id: '`keytool -list -keystore <truststore>` harus menampilkan sedikitnya satu `trustedCertEntry`.',
      },
      {
        en: 'Import the CA with `keytool -importcert -trustcacerts`; check the path in `javax.net.ssl.trustStore` or `ssl.truststore.location`.',
        id: 'Impor CA dengan `keytool -importcert -trustcacerts`; periksa path di `javax.net.ssl.trustStore` atau `ssl.truststore.location`.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-pem-invalid',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        exception: 'InvalidConfigurationException',
        message:
          /invalid PEM (?:keystore|truststore) configs|no matching [A-Z ]{1,40} entries in PEM file|SSL private key is specified, but certificate chain is not|at least one certificate expected, but none found/i,
        words: [
          'invalid pem',
          'entries in pem file',
          'certificate chain is not',
          'at least one certificate expected',
        ],
      },
    ],
    cause: {
      en: "The PEM certificate or key in the Kafka client's configuration is incomplete or damaged.",
      id: 'Sertifikat atau key PEM di konfigurasi klien Kafka tidak lengkap atau rusak.',
    },
    steps: [
      {
        en: 'Check that the text has its BEGIN and END lines and real line breaks (in JSON `\\n`, not spaces).',
        id: 'Periksa bahwa teks punya baris BEGIN dan END serta baris baru yang benar (di JSON `\\n`, bukan spasi).',
      },
      {
        en: 'The private key must be PKCS#8 (`BEGIN PRIVATE KEY` or `BEGIN ENCRYPTED PRIVATE KEY`): convert with `openssl pkcs8 -topk8`.',
        id: 'Private key harus PKCS#8 (`BEGIN PRIVATE KEY` atau `BEGIN ENCRYPTED PRIVATE KEY`): ubah dengan `openssl pkcs8 -topk8`.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#security_ssl',
      'https://cwiki.apache.org/confluence/display/KAFKA/KIP-651+-+Support+PEM+format+for+SSL+certificates+and+private+key',
    ],
  },
  {
    id: 'tls-certificate-algorithm-refused',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message:
          /certificates? do(?:es)? not conform to algorithm constraints|algorithm constraints check failed/i,
        words: [
          'conform to algorithm constraints',
          'algorithm constraints check failed',
        ],
      },
    ],
    cause: {
      en: "Java refuses the server's certificate because of its weak key or signature (SHA-1, MD5, short RSA key).",
      id: 'Java menolak sertifikat server karena key atau signature yang lemah (SHA-1, MD5, RSA pendek).',
    },
    steps: [
      {
        en: 'Issue the certificate again with SHA-256 and a key of 2048 bits or more.',
        id: 'Terbitkan ulang sertifikat dengan SHA-256 dan key 2048 bit atau lebih.',
      },
      {
        en: 'Loosening `jdk.certpath.disabledAlgorithms` on the worker weakens all its connections: only as a bridge.',
        id: 'Melonggarkan `jdk.certpath.disabledAlgorithms` di worker melemahkan semua koneksinya: hanya sementara.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
];
