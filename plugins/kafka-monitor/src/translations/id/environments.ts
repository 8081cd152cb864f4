/** Teks tentang environment, Connect cluster, dan kekiniannya. */
export const environments = {
  'environments.synced': 'disinkronkan {{age}}',
  'environments.neverSynced': 'belum disinkronkan',
  'environments.freshOf': '{{fresh}} dari {{total}} environment',
  'environments.loadingFreshness': 'Memeriksa environment',
  'environments.freshnessFailed': 'kekinian tidak diketahui',
  'environments.syncNow': 'Sinkronkan sekarang',
  'environments.syncStarted_one':
    'Sinkronisasi {{count}} Connect cluster dimulai',
  'environments.syncStarted_other':
    'Sinkronisasi {{count}} Connect cluster dimulai',
  'environments.syncFailed': 'Sinkronisasi tidak dapat dimulai',
  'environments.choice.switchedOff': '{{title}} (dimatikan)',
  'environments.choice.notConfigured': '{{title}} (tidak dikonfigurasi)',
  'environments.lines.label': 'Keadaan Connect cluster',
  'environments.lines.stale': '{{cluster}}: tidak menjawab sejak {{since}}.',
  'environments.lines.unreachable':
    '{{cluster}}: tidak terjangkau, terakhir terlihat {{since}}.',
  'environments.lines.neverReached':
    '{{cluster}}: tidak terjangkau, belum pernah terlihat.',
  'environments.lines.hold': '{{cluster}}: ditahan sejak {{since}}. {{reason}}',
  'environments.lines.holdUntil': 'Berakhir dengan sendirinya {{until}}.',
  'environments.lines.silentWorker_one':
    '{{cluster}}: worker {{worker}} diam sejak {{since}}, {{count}} task ada padanya.',
  'environments.lines.silentWorker_other':
    '{{cluster}}: worker {{worker}} diam sejak {{since}}, {{count}} task ada padanya.',
  'environments.lines.cutOff':
    '{{cluster}}: worker {{worker}} terputus dari Kafka.',
  'environments.lines.reason': 'Penyebab: {{reason}}',
  'environments.hold.kafka-cluster-changed':
    'Worker-nya kini termasuk klaster Kafka {{now}}, bukan {{before}}. Tidak ada yang diterapkan sampai admin mengonfirmasi.',
  'environments.hold.kafka-clusters-differ':
    'Worker-nya termasuk klaster Kafka yang berbeda-beda: {{now}}. Tidak ada yang diterapkan sampai admin mengonfirmasi.',
  'environments.hold.many-vanished_one':
    '{{count}} connector hilang sekaligus. Connector itu dipertahankan sampai hal itu pasti.',
  'environments.hold.many-vanished_other':
    '{{count}} connector hilang sekaligus. Semuanya dipertahankan sampai hal itu pasti.',
  'environments.hold.same-cluster':
    'Ini Connect cluster yang sama dengan {{other}}: klaster Kafka yang sama, dan worker yang sama. Operasi ditolak sampai salah satunya dikeluarkan dari konfigurasi.',
  'environments.confirm.button': 'Konfirmasi…',
  'environments.confirm.title': 'Akhiri penahanan {{cluster}}?',
  'environments.confirm.text':
    'Mulai sinkronisasi berikutnya, apa pun yang dilaporkan {{cluster}} diterapkan, juga bila ada connector yang hilang.',
  'environments.confirm.submit': 'Akhiri penahanan',
  'environments.confirm.cancel': 'Batal',
  'environments.confirm.done': 'Penahanan {{cluster}} telah berakhir',
  'environments.confirm.failed': 'Penahanan {{cluster}} tidak dapat diakhiri',
  'environments.setup.title': 'Periksa URL sebelum dikonfigurasi',
  'environments.setup.url': 'URL worker',
  'environments.setup.description':
    'URL dasar antarmuka REST-nya. Di sini hanya diperiksa, tidak ada yang dikirim: permintaan hanya menuju yang dikonfigurasi.',
  'environments.setup.asked': 'Setelah dikonfigurasi, backend meminta darinya:',
  'environments.setup.problem.scheme':
    'Harus dimulai dengan http:// atau https://.',
  'environments.setup.problem.address':
    'Ini bukan alamat: periksa host dan port-nya.',
  'environments.setup.problem.credentials':
    'Pengguna dan kata sandi tidak boleh ada di URL: taruh di auth milik Connect cluster, kata sandinya dari environment variable.',
  'environments.setup.problem.query': 'Hilangkan yang mengikuti ? atau #.',
  'environments.setup.problem.resource':
    'Ini alamat salah satu sumber dayanya. Hilangkan /connectors dan yang mengikutinya.',
  'environments.setup.hint.loopback':
    'Yang meminta adalah backend, bukan browser Anda: ini berarti mesin tempat backend berjalan.',
  'environments.setup.hint.broker':
    'Broker Kafka biasanya memakai port ini. Kafka Connect menjawab di 8083 kecuali dikonfigurasi lain.',
  'environments.setup.hint.prefix':
    'Jawaban dicari di bawah path ini: benar untuk proxy, tidak untuk worker itu sendiri.',
  'environments.noneTitle': 'Belum ada environment yang dikonfigurasi',
  'environments.noneText':
    'Tambahkan satu ke app-config.yaml lalu jalankan ulang backend. Environment itu muncul di sini pada sinkronisasi pertamanya.',
  'environments.noneRaftTitle':
    'Tidak ada environment KafkaRaft yang dikonfigurasi',
  'environments.noneRaftText':
    'Beri sebuah environment di app-config.yaml platform kafka-raft lalu jalankan ulang backend.',
} as const;
