import { RemedyRule } from '../RemedyRule';

/** What the network between a worker and an endpoint answers. */
export const CONNECTIVITY_RULES: readonly RemedyRule[] = [
  {
    id: 'connection-refused',
    area: 'connectivity',
    confidence: 'generic',
    match: [
      {
        message: /\bconnection refused\b|actively refused it/i,
        words: ['connection refused', 'actively refused'],
      },
    ],
    cause: {
      en: 'Nothing accepts connections at the host and port that the connector calls: the server is down, still starting, or listens elsewhere.',
      id: 'Tidak ada yang menerima koneksi pada host dan port yang dipanggil connector: server mati, masih mulai, atau mendengarkan di tempat lain.',
    },
    steps: [
      {
        en: "Take host and port from the trace and compare them with the connector's configuration.",
        id: 'Ambil host dan port dari trace lalu bandingkan dengan konfigurasi connector.',
      },
      {
        en: 'From the worker itself run `nc -vz <host> <port>`: localhost means the worker there, not your machine.',
        id: 'Dari worker jalankan `nc -vz <host> <port>`: localhost di sana berarti worker itu sendiri, bukan mesin Anda.',
      },
      {
        en: 'Check on the server that it is up and listens on that address (`ss -ltn`), not on 127.0.0.1 only.',
        id: 'Periksa di server bahwa ia hidup dan mendengarkan pada alamat itu (`ss -ltn`), tidak hanya pada 127.0.0.1.',
      },
      {
        en: 'Restart the failed task once the port answers.',
        id: 'Restart task yang gagal setelah port menjawab.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/ConnectException.html',
    ],
  },
  {
    id: 'dns-temporary-failure',
    area: 'connectivity',
    confidence: 'exact',
    match: [
      {
        message: /temporary failure in name resolution/i,
        words: ['temporary failure in name resolution'],
      },
    ],
    cause: {
      en: 'The DNS server that the worker asks did not answer in time; the name itself may be right.',
      id: 'Server DNS yang ditanya worker tidak menjawab tepat waktu; namanya sendiri mungkin benar.',
    },
    steps: [
      {
        en: 'On the worker look the name up (`getent hosts <name>`) and repeat it some times.',
        id: 'Di worker cari nama itu (`getent hosts <nama>`) dan ulangi beberapa kali.',
      },
      {
        en: 'On Kubernetes check the pods and limits of CoreDNS, and whether a network policy blocks port 53.',
        id: 'Di Kubernetes periksa pod dan limit CoreDNS, serta apakah network policy menutup port 53.',
      },
      {
        en: 'Restart the failed task; if it comes back, the DNS service has to be repaired.',
        id: 'Restart task yang gagal; bila berulang, layanan DNS harus diperbaiki.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://kubernetes.io/docs/tasks/administer-cluster/dns-debugging-resolution/',
    ],
  },
  {
    id: 'host-unknown',
    area: 'connectivity',
    confidence: 'likely',
    match: [
      { exception: 'UnknownHostException', words: ['unknownhostexception'] },
      {
        message:
          /name or service not known|nodename nor servname provided|no such host is known|UnknownHostException/i,
        words: [
          'name or service not known',
          'nodename nor servname',
          'no such host is known',
          'unknownhostexception',
        ],
      },
    ],
    cause: {
      en: 'The worker can not resolve the host name that the connector calls.',
      id: 'Worker tidak dapat menemukan alamat dari nama host yang dipanggil connector.',
    },
    steps: [
      {
        en: 'Read the name in the trace: a typing error, a missing domain, or an unresolved `${...}` reference?',
        id: 'Baca nama di dalam trace: salah ketik, domain hilang, atau acuan `${...}` yang tidak terisi?',
      },
      {
        en: 'On the worker run `getent hosts <name>`; in a container the search domain and DNS differ from your machine.',
        id: 'Di worker jalankan `getent hosts <nama>`; di container domain pencarian dan DNS berbeda dari mesin Anda.',
      },
      {
        en: 'Correct the host in the configuration, or add the DNS record, then restart the failed part.',
        id: 'Perbaiki host di konfigurasi, atau tambahkan DNS record, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/UnknownHostException.html',
    ],
  },
  {
    id: 'no-route-to-host',
    area: 'connectivity',
    confidence: 'generic',
    match: [
      {
        message:
          /no route to host|network is unreachable|host is unreachable|host is down/i,
        words: [
          'no route to host',
          'network is unreachable',
          'host is unreachable',
          'host is down',
        ],
      },
    ],
    cause: {
      en: 'There is no way through the network from the worker to that address: routing, a firewall that rejects, or the host is off.',
      id: 'Tidak ada jalur jaringan dari worker ke alamat itu: routing, firewall yang menolak, atau host-nya mati.',
    },
    steps: [
      {
        en: 'From the worker try `ip route get <ip>` and `nc -vz <host> <port>`.',
        id: 'Dari worker coba `ip route get <ip>` dan `nc -vz <host> <port>`.',
      },
      {
        en: 'Check security groups, firewall rules, VPN or peering between the two networks, and that the host is up.',
        id: 'Periksa security group, aturan firewall, VPN atau peering antar kedua jaringan, dan bahwa host hidup.',
      },
      {
        en: 'Restart the failed task when the address is reachable.',
        id: 'Restart task yang gagal setelah alamat dapat dijangkau.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/NoRouteToHostException.html',
    ],
  },
  {
    id: 'connect-timed-out',
    area: 'connectivity',
    confidence: 'generic',
    match: [
      {
        message: /\bconnect(?:ion)? (?:attempt )?timed out\b/i,
        words: [
          'connect timed out',
          'connection timed out',
          'connection attempt timed out',
          'connect attempt timed out',
        ],
      },
    ],
    cause: {
      en: 'The endpoint did not answer the attempt to connect: usually a firewall that drops packets, a wrong address, or a host that is down or overloaded.',
      id: 'Endpoint tidak menjawab upaya koneksi: biasanya firewall membuang paket, alamat salah, atau host mati atau kelebihan beban.',
    },
    steps: [
      {
        en: 'From the worker run `nc -vz -w 5 <host> <port>`; no answer at all points to a firewall or security group.',
        id: 'Dari worker jalankan `nc -vz -w 5 <host> <port>`; bila tidak ada jawaban sama sekali, curigai firewall atau security group.',
      },
      {
        en: 'Allow the addresses of ALL workers, not only of the one that you tested from.',
        id: 'Izinkan alamat SEMUA worker, bukan hanya worker tempat Anda menguji.',
      },
      {
        en: 'Check that the server is up, then restart the failed task.',
        id: 'Periksa bahwa server hidup, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/net/SocketTimeoutException.html',
    ],
  },
];
