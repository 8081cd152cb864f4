import { RemedyRule } from '../RemedyRule';

/** TLS handshakes that one side ends. */
export const TLS_HANDSHAKE_RULES: readonly RemedyRule[] = [
  {
    id: 'tls-version-mismatch',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message:
          /received fatal alert: protocol_version|no appropriate protocol \(protocol is disabled|is not accepted by client preferences|inappropriate_fallback/i,
        words: [
          'protocol_version',
          'no appropriate protocol',
          'not accepted by client preferences',
          'inappropriate_fallback',
        ],
      },
    ],
    cause: {
      en: 'Worker and server have no TLS version in common; new Java versions refuse TLS 1.0 and 1.1.',
      id: 'Worker dan server tidak memiliki versi TLS yang sama; Java baru menolak TLS 1.0 dan 1.1.',
    },
    steps: [
      {
        en: 'See what the server speaks: `openssl s_client -connect <host>:<port> -tls1_2`.',
        id: 'Lihat versi yang didukung server: `openssl s_client -connect <host>:<port> -tls1_2`.',
      },
      {
        en: 'Enable TLS 1.2 or 1.3 on the server, or take a forced old version out of `ssl.enabled.protocols` or the JDBC URL; update an old driver.',
        id: 'Aktifkan TLS 1.2 atau 1.3 di server, atau hapus versi lama yang dipaksakan di `ssl.enabled.protocols` atau JDBC URL; perbarui driver lama.',
      },
      {
        en: 'Restart the failed part. Allowing old versions again in `java.security` weakens every connection of the worker.',
        id: 'Restart bagian yang gagal. Mengizinkan versi lama lagi di `java.security` melemahkan semua koneksi worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-handshake-refused',
    area: 'tls',
    confidence: 'likely',
    match: [
      {
        message: /received fatal alert: handshake_failure/i,
        words: ['handshake_failure'],
      },
    ],
    cause: {
      en: 'The server ended the TLS handshake: no cipher suite in common, or it wants a client certificate and got none.',
      id: 'Server mengakhiri TLS handshake: tidak ada cipher suite yang sama, atau server meminta sertifikat klien dan tidak menerimanya.',
    },
    steps: [
      {
        en: "Ask the server's log for the reason; try `openssl s_client -connect <host>:<port>` and look for `Acceptable client certificate CA names`.",
        id: 'Lihat alasannya di log server; coba `openssl s_client -connect <host>:<port>` dan cari `Acceptable client certificate CA names`.',
      },
      {
        en: "If it wants a client certificate, configure the key store (`ssl.keystore.location` or the driver's parameter).",
        id: 'Bila server meminta sertifikat klien, konfigurasikan key store (`ssl.keystore.location` atau parameter driver).',
      },
      {
        en: 'Else compare cipher suites and TLS versions of both sides.',
        id: 'Bila tidak, bandingkan cipher suite dan versi TLS kedua sisi.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-client-certificate-refused',
    area: 'tls',
    confidence: 'likely',
    match: [
      {
        message:
          /received fatal alert: (?:bad_certificate|certificate_required|certificate_unknown|unknown_ca|unsupported_certificate)/i,
        words: [
          'bad_certificate',
          'certificate_required',
          'certificate_unknown',
          'unknown_ca',
          'unsupported_certificate',
        ],
      },
    ],
    cause: {
      en: 'The server wants a client certificate and does not accept what the worker sent, or got none.',
      id: 'Server meminta sertifikat klien dan tidak menerima yang dikirim worker, atau tidak mendapatkannya.',
    },
    steps: [
      {
        en: 'Check that the connector (or the worker and its `producer.`, `consumer.`, `admin.` clients) has a key store and that it holds a private key: `keytool -list -keystore <file>`.',
        id: 'Periksa bahwa connector (atau worker beserta klien `producer.`, `consumer.`, `admin.`) punya key store berisi private key: `keytool -list -keystore <file>`.',
      },
      {
        en: 'Check that the server trusts the CA that signed it, and that the whole chain is in the key store.',
        id: 'Periksa bahwa server mempercayai CA penandatangannya, dan seluruh chain ada di key store.',
      },
      {
        en: "Read the server's log: it names the reason; then restart the failed part.",
        id: 'Baca log server: alasannya tertulis di sana; lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://kafka.apache.org/documentation/#security_ssl',
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-endpoint-speaks-plaintext',
    area: 'tls',
    confidence: 'exact',
    match: [
      {
        message:
          /unsupported or unrecognized SSL message|unrecognized SSL message, plaintext connection|not an SSL\/TLS record/i,
        words: ['unrecognized ssl message', 'not an ssl/tls record'],
      },
    ],
    cause: {
      en: 'The worker speaks TLS to a port that does not: the port is a plain one, or a proxy answers.',
      id: 'Worker berbicara TLS ke port yang tidak memakai TLS: port itu port biasa, atau proxy yang menjawab.',
    },
    steps: [
      {
        en: 'Try `openssl s_client -connect <host>:<port>`: no certificate means no TLS there.',
        id: 'Coba `openssl s_client -connect <host>:<port>`: tanpa sertifikat berarti tidak ada TLS di sana.',
      },
      {
        en: 'Use the TLS port of the server, or switch TLS off in the connector (`http://`, `security.protocol=PLAINTEXT` or `SASL_PLAINTEXT`) where the network allows it.',
        id: 'Pakai port TLS server, atau matikan TLS di connector (`http://`, `security.protocol=PLAINTEXT` atau `SASL_PLAINTEXT`) bila jaringan mengizinkan.',
      },
      {
        en: 'Restart the failed part after the change.',
        id: 'Restart bagian yang gagal setelah perubahan.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-handshake-cut',
    area: 'tls',
    confidence: 'generic',
    match: [
      {
        message:
          /remote host (?:terminated the handshake|closed connection during handshake)|closing inbound before receiving peer's close_notify|ssl peer shut down incorrectly/i,
        words: [
          'terminated the handshake',
          'closed connection during handshake',
          "peer's close_notify",
          'ssl peer shut down incorrectly',
        ],
      },
    ],
    cause: {
      en: 'The other side closed the connection in the middle of TLS, without saying why.',
      id: 'Pihak lain menutup koneksi di tengah TLS tanpa memberi alasan.',
    },
    steps: [
      {
        en: "Look at the server's (or load balancer's) log at that time: restart, limit of connections, or refused client.",
        id: 'Lihat log server (atau load balancer) pada waktu itu: restart, batas koneksi, atau klien ditolak.',
      },
      {
        en: 'Restart the failed task once; if it repeats at once, compare TLS versions and client certificates.',
        id: 'Restart task yang gagal sekali; bila langsung berulang, bandingkan versi TLS dan sertifikat klien.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
  {
    id: 'tls-handshake-failed',
    area: 'tls',
    confidence: 'generic',
    match: [
      {
        exception: 'SSLHandshakeException',
        message: /^(?!remote host)/i,
        words: ['sslhandshakeexception'],
      },
      { message: /SSL handshake failed/i, words: ['ssl handshake failed'] },
    ],
    cause: {
      en: "The TLS handshake with the endpoint failed; the innermost cause in the trace or in the server's log says why.",
      id: 'TLS handshake dengan endpoint gagal; penyebab terdalam di trace atau log server menjelaskannya.',
    },
    steps: [
      {
        en: 'From the worker run `openssl s_client -connect <host>:<port> -servername <host>` and read certificate, dates and chain.',
        id: 'Dari worker jalankan `openssl s_client -connect <host>:<port> -servername <host>` dan baca sertifikat, tanggal, dan chain.',
      },
      {
        en: 'Check trust store, key store and their passwords in the configuration of the connector and of the worker.',
        id: 'Periksa trust store, key store, dan password-nya di konfigurasi connector dan worker.',
      },
      {
        en: 'If that does not tell, start the worker once with `-Djavax.net.debug=ssl:handshake`.',
        id: 'Bila belum jelas, jalankan worker sekali dengan `-Djavax.net.debug=ssl:handshake`.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/security/java-secure-socket-extension-jsse-reference-guide.html',
    ],
  },
];
