import { Phrases } from './Phrases';

export const id: Phrases = {
  language: 'id',
  locale: 'id-ID',
  kinds: {
    failed: 'gagal',
    degraded: 'terganggu: sebagian task gagal',
    'no-tasks': 'tidak punya task',
    restarting: 'terlalu lama dalam proses restart',
    unassigned: 'tidak ditugaskan ke worker mana pun',
    'no-status': 'tidak punya status',
    unreadable: 'punya status yang tidak dapat dibaca',
    vanished: 'hilang dari Kafka Connect',
  },
  reasons: {
    again: 'Gagal lagi.',
    worse: 'Keadaannya memburuk.',
    cause: 'Penyebab utamanya sekarang berbeda.',
    critical: 'Sekarang tergolong kritis.',
    flapping: 'Berulang kali gagal lalu pulih.',
    unacknowledged: 'Tidak ada lagi yang menanganinya.',
    reminder: 'Masih terbuka.',
  },
  ends: {
    recovered: 'berjalan kembali',
    'stood-down': 'dijeda atau dihentikan',
    gone: 'sudah tidak ada di Kafka Connect',
    resolved: 'dinyatakan selesai',
  },
  critical: 'Kritis',
  oneFails: (name, environment, what) => `${name} di ${environment} ${what}`,
  manyFail: (count, team, environments) =>
    `${count} konektor milik ${team} gagal di ${environments}`,
  firstLook: (count, team) =>
    `Pemeriksaan pertama: ${count} konektor milik ${team} sudah gagal`,
  firstLookSummary:
    'Kafka Monitor mulai memantau. Inilah keadaan yang ditemukan; mulai sekarang Anda diberi tahu hal yang baru.',
  criticalAmong: count => `${count} di antaranya kritis.`,
  elsewhere: (count, teams) =>
    `Penyebab yang sama terlihat pada ${count} konektor milik ${teams} tim lain.`,
  noCause: 'tanpa penyebab yang disebutkan',
  cause: line => `Penyebab: ${line}`,
  since: time => `Sejak ${time}`,
  between: (after, by) => `Mulai antara ${after} dan ${by}`,
  whatToDo: step => `Yang dapat dilakukan: ${step}`,
  connectors: count => `${count} konektor`,
  more: count => `dan ${count} lagi`,
  openFailure: 'Buka kegagalan',
  openFailures: 'Buka daftar kegagalan',
  oneEnded: (name, environment, end) => `${name} di ${environment} ${end}`,
  manyEnded: (count, of, team) =>
    `${count} dari ${of} konektor milik ${team} tidak gagal lagi`,
  allEnded: (count, team) =>
    `Semua ${count} konektor milik ${team} tidak gagal lagi`,
  lasted: duration => `Berlangsung ${duration}.`,
  minutes: count => (count < 1 ? 'kurang dari semenit' : `${count} menit`),
  hours: (hours, minutes) => `${hours} jam ${minutes} menit`,
  troubles: {
    unreachable: subject => `Kafka Connect ${subject} tidak dapat dihubungi`,
    'cut-off': subject => `Kafka Connect ${subject} terputus dari Kafka`,
    'silent-worker': subject => `Worker ${subject} tidak menjawab`,
    held: subject => `Kafka Connect ${subject} ditahan: perlu diperiksa`,
    disabled: subject => `${subject} tidak dipantau lagi`,
    stopped: () => 'Kafka Monitor berhenti memeriksa Kafka Connect',
  },
  troubleEnds: {
    unreachable: subject => `Kafka Connect ${subject} dapat dihubungi kembali`,
    'cut-off': subject => `Kafka Connect ${subject} terhubung lagi ke Kafka`,
    'silent-worker': subject => `Worker ${subject} menjawab kembali`,
    held: subject => `Kafka Connect ${subject} tidak ditahan lagi`,
    disabled: subject => `${subject} dipantau kembali`,
    stopped: () => 'Kafka Monitor kembali memeriksa Kafka Connect',
  },
  troubleSummary: {
    unreachable:
      'Keadaan konektornya tidak diketahui. Peringatan konektor di bawahnya menunggu 15 menit.',
    'cut-off':
      'Worker menjawab, tetapi tidak terhubung ke Kafka: keterangannya mungkin sudah lama.',
    'silent-worker':
      'Konektor dan task masih ditugaskan kepadanya. Kafka Connect memindahkannya setelah beberapa saat; jika tidak, jalankan kembali worker itu.',
    held: 'Tidak ada yang diambil alih sampai admin memastikan bahwa keadaannya benar.',
    disabled:
      'Kegagalannya dibiarkan seperti adanya, dan tidak ada pemberitahuan baru sampai diaktifkan kembali.',
    stopped:
      'Isi halaman menjadi usang. Periksa log backend dan basis datanya.',
  },
  openScheduler: 'Buka penjadwal',
  refusedTitle: title => `Tidak terkirim: ${title}`,
  refusedSummary: (team, reason) =>
    `${team} tidak dapat diberi tahu tentang ini: ${reason}`,
  unreached: team =>
    `${team} tidak punya alamat tujuan pesan. Tambahkan di halamannya.`,
  openMessages: 'Buka pesan',
};
