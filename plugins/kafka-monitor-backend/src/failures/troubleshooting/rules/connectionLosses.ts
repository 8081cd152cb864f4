import { RemedyRule } from '../RemedyRule';

/** Connections that break, or are stopped on the way. */
export const CONNECTION_LOSSES_RULES: readonly RemedyRule[] = [
  {
    id: 'read-timed-out',
    area: 'connectivity',
    confidence: 'generic',
    match: [
      {
        exception: ['RetrofitError', 'InterruptedIOException'],
        message: /^timeout$/i,
        words: ['retrofiterror', 'interruptedioexception'],
      },
      { message: /\bread timed out\b/i, words: ['read timed out'] },
      {
        message: /\b[\d,.]{1,15} milliseconds timeout on connection http/i,
        words: ['milliseconds timeout on connection'],
      },
      {
        exception: 'SocketTimeoutException',
        message: /^timeout$/i,
        words: ['sockettimeoutexception'],
      },
      {
        exception: 'HttpTimeoutException',
        message: /^request timed out$/i,
        words: ['httptimeoutexception'],
      },
    ],
    cause: {
      en: 'The endpoint took the request but did not answer within the time that the connector waits.',
      id: 'Endpoint menerima permintaan tetapi tidak menjawab dalam waktu tunggu connector.',
    },
    steps: [
      {
        en: 'Look at the load and the slow queries or requests of the endpoint at that time.',
        id: 'Lihat beban serta query atau permintaan lambat di endpoint pada waktu itu.',
      },
      {
        en: "Make batches smaller, or raise the connector's read or socket time-out.",
        id: 'Perkecil batch, atau naikkan read/socket timeout connector.',
      },
      {
        en: 'Restart the failed task; if it fails again at the same work, it is the size of the work.',
        id: 'Restart task yang gagal; bila gagal lagi pada pekerjaan yang sama, penyebabnya ukuran pekerjaan itu.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/SocketTimeoutException.html',
    ],
  },
  {
    id: 'connection-reset',
    area: 'connectivity',
    confidence: 'generic',
    match: [
      {
        exception: ['ConnectionClosedException', 'NoHttpResponseException'],
        words: ['connectionclosedexception', 'nohttpresponseexception'],
      },
      {
        message:
          /unexpected end of file from server|end of stream before response|prematurely closed (?:the )?connection|connection prematurely closed/i,
        words: [
          'unexpected end of file from server',
          'end of stream before response',
          'prematurely closed',
        ],
      },
      {
        message:
          /connection reset\b|broken pipe|forcibly closed by the remote host|connection was aborted|software caused connection abort|connection closed by peer/i,
        words: [
          'connection reset',
          'broken pipe',
          'forcibly closed by the remote host',
          'connection was aborted',
          'software caused connection abort',
          'connection closed by peer',
        ],
      },
    ],
    cause: {
      en: 'The other side, or a firewall or load balancer between, cut an open connection.',
      id: 'Pihak lain, atau firewall atau load balancer di antaranya, memutus koneksi yang terbuka.',
    },
    steps: [
      {
        en: 'See whether the endpoint restarted or failed over at that time.',
        id: 'Lihat apakah endpoint restart atau failover pada waktu itu.',
      },
      {
        en: "If it comes after quiet times, an idle time-out cuts it: enable TCP keep-alive or shorten the connection's lifetime.",
        id: 'Bila terjadi setelah masa sepi, idle timeout memutusnya: aktifkan TCP keep-alive atau perpendek umur koneksi.',
      },
      {
        en: 'Restart the failed task; watch whether it fails again after about the same time.',
        id: 'Restart task yang gagal; amati apakah gagal lagi setelah selang waktu yang sama.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/SocketException.html',
    ],
  },
  {
    id: 'local-ports-exhausted',
    area: 'connectivity',
    confidence: 'likely',
    match: [
      {
        exception: [
          'ConnectException',
          'NoRouteToHostException',
          'SocketException',
        ],
        message: /cannot assign requested address/i,
        words: ['cannot assign requested address'],
      },
    ],
    cause: {
      en: 'The worker has no free local port left for another outgoing connection.',
      id: 'Worker tidak lagi memiliki port lokal bebas untuk koneksi keluar.',
    },
    steps: [
      {
        en: 'On the worker count connections: `ss -s` and `ss -tn state time-wait | wc -l`.',
        id: 'Di worker hitung koneksi: `ss -s` dan `ss -tn state time-wait | wc -l`.',
      },
      {
        en: 'Find the connector that opens a connection per record or leaks them, and make it reuse them or lower its tasks.',
        id: 'Cari connector yang membuka koneksi untuk tiap record atau membocorkannya; buat ia memakai ulang koneksi atau kurangi task-nya.',
      },
      {
        en: "Widen `net.ipv4.ip_local_port_range` on the worker's host if the number is rightly high.",
        id: 'Lebarkan `net.ipv4.ip_local_port_range` di host worker bila jumlahnya memang wajar tinggi.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://docs.kernel.org/networking/ip-sysctl.html'],
  },
  {
    id: 'proxy-refused-tunnel',
    area: 'connectivity',
    confidence: 'exact',
    match: [
      {
        message: /unable to tunnel through proxy/i,
        words: ['unable to tunnel through proxy'],
      },
    ],
    cause: {
      en: 'The HTTP proxy between the worker and the endpoint refused to open a tunnel.',
      id: 'HTTP proxy antara worker dan endpoint menolak membuka tunnel.',
    },
    steps: [
      {
        en: 'Read the status that the proxy returned: 407 asks for credentials, 403 means that host or port is not allowed.',
        id: 'Baca status dari proxy: 407 meminta kredensial, 403 berarti host atau port tidak diizinkan.',
      },
      {
        en: "Allow the endpoint on the proxy, or exclude it with `http.nonProxyHosts` in the worker's JVM options.",
        id: 'Izinkan endpoint di proxy, atau kecualikan dengan `http.nonProxyHosts` pada opsi JVM worker.',
      },
      {
        en: 'Restart the failed part after the change; a change of JVM options needs a restart of the worker.',
        id: 'Restart bagian yang gagal setelah perubahan; perubahan opsi JVM memerlukan restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/core/java-networking.html',
    ],
  },
  {
    id: 'http-service-unavailable',
    area: 'connectivity',
    confidence: 'generic',
    match: [
      {
        message:
          /\b50[234]\b[^\n]{0,40}(?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out)/i,
        words: [
          'bad gateway',
          'service unavailable',
          'service temporarily unavailable',
          'gateway time',
        ],
      },
    ],
    cause: {
      en: 'The service, or the gateway in front of it, can not take requests at the moment.',
      id: 'Layanan, atau gateway di depannya, sedang tidak dapat menerima permintaan.',
    },
    steps: [
      {
        en: 'Look at the status page or the health of the service and of the load balancer in front of it.',
        id: 'Lihat halaman status atau kesehatan layanan itu dan load balancer di depannya.',
      },
      {
        en: "Raise the connector's retries and back-off so that a short outage does not fail the task.",
        id: 'Naikkan retry dan back-off connector agar gangguan singkat tidak menggagalkan task.',
      },
      {
        en: 'Restart the failed task when the service answers again.',
        id: 'Restart task yang gagal setelah layanan menjawab lagi.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/503',
    ],
  },
];
