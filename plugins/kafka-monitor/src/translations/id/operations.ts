/** Teks tentang yang dapat dilakukan pada connector. */
export const operations = {
  'operations.actions': 'Tindakan',
  'operations.more': 'Tindakan lain',
  'operations.action.restartFailed': 'Mulai ulang bagian yang gagal',
  'operations.action.restartAll': 'Mulai ulang connector dan semua task',
  'operations.action.pause': 'Jeda',
  'operations.action.resume': 'Lanjutkan',
  'operations.action.stop': 'Hentikan',
  'operations.action.delete': 'Hapus dari Kafka Connect',
  'operations.action.deleteRecord': 'Hapus catatan lokal',
  'operations.action.restartTask': 'Mulai ulang',
  'operations.action.restartLabel': 'Mulai ulang {{name}}',
  'operations.action.restartTaskLabel': 'Mulai ulang task {{task}}',
  'operations.cancel': 'Batal',
  'operations.refusal.not-configured':
    'Connect cluster-nya tidak dikonfigurasi lagi.',
  'operations.refusal.disabled': 'Environment-nya dimatikan.',
  'operations.refusal.held':
    'Connect cluster-nya ditahan: lihat baris di atas.',
  'operations.refusal.name-refused':
    'Kafka Connect menolak setiap permintaan tentang nama dengan karakter ini.',
  'operations.refusal.stop-not-offered':
    'Worker-nya lebih lama daripada Kafka 3.5 dan tidak dapat menghentikannya.',
  'operations.refusal.paused': 'Connector ini sedang dijeda.',
  'operations.refusal.stopped': 'Connector ini sedang dihentikan.',
  'operations.refusal.not-paused':
    'Connector ini tidak dijeda dan tidak dihentikan.',
  'operations.refusal.gone': 'Kafka Connect tidak memilikinya lagi.',
  'operations.parts.connector': 'connector',
  'operations.parts.task': 'task {{task}}',
  'operations.parts.tasks': 'task {{tasks}}',
  'operations.parts.connectorAndTask': 'connector dan task {{task}}',
  'operations.parts.connectorAndTasks': 'connector dan task {{tasks}}',
  'operations.parts.connectorAndAll_one': 'connector dan {{count}} task-nya',
  'operations.parts.connectorAndAll_other': 'connector dan {{count}} task-nya',
  'operations.confirm.restartTitle': 'Mulai ulang {{name}}?',
  'operations.confirm.restart':
    'Memulai ulang {{name}} di Kafka Connect {{place}}: {{parts}}.',
  'operations.confirm.nothingFailed':
    'Tidak ada lagi bagian yang gagal: tidak ada yang perlu dimulai ulang.',
  'operations.confirm.pauseTitle': 'Jeda {{name}}?',
  'operations.confirm.pause_one':
    'Menjeda {{name}} di Kafka Connect {{place}}: {{count}} task-nya berhenti membaca dan tetap pada penugasannya sampai dilanjutkan.',
  'operations.confirm.pause_other':
    'Menjeda {{name}} di Kafka Connect {{place}}: {{count}} task-nya berhenti membaca dan tetap pada penugasannya sampai dilanjutkan.',
  'operations.confirm.stopTitle': 'Hentikan {{name}}?',
  'operations.confirm.stop_one':
    'Menghentikan {{name}} di Kafka Connect {{place}}: {{count}} task-nya dimatikan. Selama dihentikan, offset-nya dapat diubah; melanjutkannya menjalankannya lagi.',
  'operations.confirm.stop_other':
    'Menghentikan {{name}} di Kafka Connect {{place}}: {{count}} task-nya dimatikan. Selama dihentikan, offset-nya dapat diubah; melanjutkannya menjalankannya lagi.',
  'operations.confirm.deleteTitle': 'Hapus {{name}} dari Kafka Connect?',
  'operations.confirm.delete_one':
    'Menghapus {{name}} dari Kafka Connect {{place}}, beserta {{count}} task-nya.',
  'operations.confirm.delete_other':
    'Menghapus {{name}} dari Kafka Connect {{place}}, beserta {{count}} task-nya.',
  'operations.confirm.kept':
    'Konfigurasi terakhir yang disamarkan disimpan di sini, juga offset-nya bila worker memberitahukannya. Rahasia tidak disimpan: siapa pun yang membuatnya lagi memerlukannya.',
  'operations.confirm.deleteRecordTitle': 'Hapus catatan lokal {{name}}?',
  'operations.confirm.deleteRecord':
    'Menghapus yang disimpan di sini tentang {{name}} di {{place}}. Kafka Connect tidak dihubungi dan tetap berjalan: selama connector itu masih ada di sana, catatannya muncul lagi pada sinkronisasi berikutnya.',
  'operations.confirm.typed': 'Ketik {{name}} untuk mengonfirmasi',
  'operations.left.title': 'Yang tertinggal, dan harus Anda hapus sendiri:',
  'operations.left.slot':
    'replication slot {{name}}, yang menahan write-ahead log sampai dihapus',
  'operations.left.publication': 'publication {{name}}',
  'operations.left.consumer-group': 'consumer group {{name}}',
  'operations.left.schema-history': 'topik riwayat skema {{name}}',
  'operations.left.topics_one': 'topik {{names}}',
  'operations.left.topics_other': '{{count}} topik: {{names}}',
  'operations.left.moreNames': '{{names}} dan {{more}} lagi',
  'operations.left.topics-at-runtime':
    'topik yang baru diketahui saat connector berjalan',
  'operations.advice.no': 'Memulai ulang tidak membantu: {{cause}}',
  'operations.advice.afterFix':
    'Memulai ulang baru membantu setelah penyebabnya hilang: {{cause}}',
  'operations.advice.looking': 'Memeriksa apakah memulai ulang membantu…',
  'operations.advice.unknown':
    'Tidak dapat diperiksa apakah memulai ulang membantu: {{message}}',
  'operations.done.restarted': 'Dimulai ulang: {{parts}}',
  'operations.done.nothingRestarted':
    'Tidak ada yang dimulai ulang: tidak ada bagian yang gagal',
  'operations.done.pause': 'Kafka Connect menerima jeda untuk {{name}}',
  'operations.done.resume':
    'Kafka Connect menerima permintaan melanjutkan {{name}}',
  'operations.done.stop':
    'Kafka Connect menerima permintaan menghentikan {{name}}',
  'operations.done.state': 'Statusnya sekarang: {{state}}',
  'operations.done.stateStill':
    'Sesaat sesudahnya statusnya masih {{state}}: perlu waktu sejenak.',
  'operations.done.noState': 'Sekarang belum ada status untuknya.',
  'operations.done.delete': '{{name}} dihapus dari Kafka Connect {{place}}',
  'operations.done.keptVersion':
    'Disimpan di sini: versi {{version}} konfigurasinya yang disamarkan.',
  'operations.done.keptOffsets_one':
    'Disimpan di sini: versi {{version}} konfigurasinya yang disamarkan, offset {{count}} partisi.',
  'operations.done.keptOffsets_other':
    'Disimpan di sini: versi {{version}} konfigurasinya yang disamarkan, offset {{count}} partisi.',
  'operations.done.deleteRecord': 'Catatan lokal {{name}} dihapus',
  'operations.failed.restart': '{{name}} tidak dapat dimulai ulang',
  'operations.failed.pause': '{{name}} tidak dapat dijeda',
  'operations.failed.resume': '{{name}} tidak dapat dilanjutkan',
  'operations.failed.stop': '{{name}} tidak dapat dihentikan',
  'operations.failed.delete': '{{name}} tidak dapat dihapus dari Kafka Connect',
  'operations.failed.delete-record':
    'Catatan lokal {{name}} tidak dapat dihapus',
  'operations.failed.sync':
    'Kafka Connect tidak dapat ditanyai tentang {{name}}',
  'operations.followUp.label': 'Mulai ulang terakhir',
  'operations.followUp.restarted':
    'Dimulai ulang: {{parts}}. Oleh {{by}}, {{time}}.',
  'operations.followUp.asked': 'Mulai ulang diminta oleh {{by}}, {{time}}.',
  'operations.followUp.nothing-restarted':
    'Tidak ada yang dimulai ulang, tidak ada bagian yang gagal',
  'operations.followUp.restarting': 'Memulai ulang: belum berjalan lagi',
  'operations.followUp.running': 'Berjalan, belum stabil',
  'operations.followUp.runningFor':
    'Berjalan selama {{seconds}} dtk, belum stabil',
  'operations.followUp.untilStable':
    'Disebut stabil setelah terus berjalan dengan semua task-nya selama {{seconds}} dtk.',
  'operations.followUp.stable':
    'Stabil: terus berjalan dengan semua task-nya selama {{seconds}} dtk',
  'operations.followUp.failedAgain': 'Gagal lagi setelah {{seconds}} dtk',
  'operations.followUp.failedAgainSame':
    'Gagal lagi setelah {{seconds}} dtk dengan penyebab yang sama',
  'operations.followUp.failedAgainOther':
    'Gagal lagi setelah {{seconds}} dtk dengan penyebab lain',
  'operations.followUp.superseded':
    'Tidak diikuti lagi: sudah dijeda, dihentikan, dihapus, atau dimulai ulang lagi',
  'operations.offsets.label': 'Offset milik connector',
  'operations.offsets.partition': 'Partisi',
  'operations.offsets.offset': 'Offset',
  'operations.offsets.refresh': 'Tanyakan lagi',
  'operations.offsets.asked': 'Seperti diberitahukan Kafka Connect {{time}}.',
  'operations.offsets.none': 'Kafka Connect tidak memiliki offset untuknya.',
  'operations.offsets.noOffset': 'tidak ada',
  'operations.offsets.notOfferedTitle': 'Worker tidak memberitahukan offset',
  'operations.offsets.notOfferedText':
    'Kafka Connect memberitahukannya mulai versi 3.6.',
  'operations.offsets.first_one':
    '{{shown}} pertama dari {{count}}; salin untuk melihat semuanya.',
  'operations.offsets.first_other':
    '{{shown}} pertama dari {{count}}; salin untuk melihat semuanya.',
  'operations.offsets.copy': 'Salin sebagai JSON',
  'operations.select.region': 'Connector terpilih',
  'operations.select.row': 'Pilih {{ref}}',
  'operations.select.page': 'Pilih semua di halaman ini',
  'operations.select.column': 'Pilihan',
  'operations.select.count_one': '{{number}} connector dipilih',
  'operations.select.count_other': '{{number}} connector dipilih',
  'operations.select.allMatching_one':
    'Semua yang cocok dipilih: {{number}} connector',
  'operations.select.allMatching_other':
    'Semua yang cocok dipilih: {{number}} connector',
  'operations.select.selectMatching': 'Pilih semua {{number}} yang cocok',
  'operations.select.clear': 'Hapus pilihan',
  'operations.select.noneCan': 'Tidak berlaku untuk satu pun: {{reason}}',
  'operations.select.deleteMatching':
    'Connector dihapus menurut nama, tidak pernah sebagai semua yang cocok. Pilih barisnya.',
  'operations.select.deleteTooMany': 'Paling banyak {{max}} dihapus sekaligus.',
  'operations.select.deleteEnvironments':
    'Hanya yang berada di satu environment dihapus sekaligus.',
  'operations.bulk.restart-failed': 'Mulai ulang bagian yang gagal',
  'operations.bulk.restart': 'Mulai ulang semua',
  'operations.bulk.pause': 'Jeda',
  'operations.bulk.resume': 'Lanjutkan',
  'operations.bulk.stop': 'Hentikan',
  'operations.bulk.sync': 'Sinkronkan',
  'operations.bulk.assign': 'Tugaskan',
  'operations.bulk.delete': 'Hapus',
  'operations.bulk.delete-record': 'Hapus catatan lokal',
  'operations.bulkConfirm.title_one': '{{operation}}: {{number}} connector',
  'operations.bulkConfirm.title_other': '{{operation}}: {{number}} connector',
  'operations.bulkConfirm.places': 'Di mana',
  'operations.bulkConfirm.place_one': '{{place}}: {{number}} connector',
  'operations.bulkConfirm.place_other': '{{place}}: {{number}} connector',
  'operations.bulkConfirm.moreNames': '{{names}} dan {{more}} lagi',
  'operations.bulkConfirm.matchingIn':
    'Semua yang cocok dengan penyaring sekarang, di {{environments}}.',
  'operations.bulkConfirm.matchingEverywhere':
    'Semua yang cocok dengan penyaring sekarang, di semua environment.',
  'operations.bulkConfirm.what.restart-failed':
    'Bagian yang gagal dimulai ulang; bagian yang berjalan dibiarkan.',
  'operations.bulkConfirm.what.restart':
    'Connector dan semua task-nya dimulai ulang.',
  'operations.bulkConfirm.what.pause':
    'Task-nya berhenti membaca dan tetap pada penugasannya.',
  'operations.bulkConfirm.what.resume': 'Semuanya dijalankan lagi.',
  'operations.bulkConfirm.what.stop':
    'Task-nya dimatikan; sementara itu offset-nya dapat diubah.',
  'operations.bulkConfirm.what.sync':
    'Kafka Connect ditanyai lagi tentang masing-masing.',
  'operations.bulkConfirm.what.assign':
    'Yang Anda tentukan di sini berlaku untuk masing-masing. Kafka Connect tidak ditanyai, dan konfigurasi teknisnya tetap.',
  'operations.bulkConfirm.what.delete':
    'Semuanya dihapus dari Kafka Connect. Konfigurasi terakhirnya yang disamarkan disimpan di sini, juga offset-nya bila worker memberitahukannya; rahasia tidak. Replication slot, publication, consumer group, dan topik tertinggal.',
  'operations.bulkConfirm.what.delete-record':
    'Yang disimpan di sini tentangnya dihapus; muncul lagi pada sinkronisasi berikutnya selama masih ada di Kafka Connect.',
  'operations.bulkConfirm.skipped_one': '{{number}} akan dilewati: {{reason}}',
  'operations.bulkConfirm.skipped_other':
    '{{number}} akan dilewati: {{reason}}',
  'operations.bulkConfirm.notAllowed':
    'Anda tidak berwenang melakukannya padanya.',
  'operations.bulkConfirm.nothingFailed':
    'Tidak ada bagiannya yang diketahui gagal.',
  'operations.bulkConfirm.matchingSkipped':
    'Yang tidak sesuai, atau yang tidak boleh Anda operasikan, dilewati; hasilnya menyebutkan alasannya.',
  'operations.bulkConfirm.changed':
    'Sekarang bukan {{before}} melainkan {{now}} connector yang cocok. Belum ada yang dimulai; konfirmasikan sekali lagi untuk {{now}} itu.',
  'operations.bulkConfirm.nothingMatches':
    'Tidak ada lagi yang cocok. Belum ada yang dimulai.',
  'operations.bulkLink': 'Semua connector dari operasi ini',
  'operations.progress.title_one': '{{operation}}: {{number}} connector',
  'operations.progress.title_other': '{{operation}}: {{number}} connector',
  'operations.progress.startedBy': 'Dimulai oleh {{by}}, {{time}}.',
  'operations.progress.endedAt': 'Berakhir {{time}}.',
  'operations.progress.bar': 'Kemajuan',
  'operations.progress.ended': '{{ended}} dari {{total}}',
  'operations.progress.status.running': 'Sedang berlangsung',
  'operations.progress.status.done': 'Berakhir',
  'operations.progress.status.cancelled': 'Dibatalkan',
  'operations.progress.restarts':
    'Selesai berarti Kafka Connect memulainya ulang; apakah itu membantu ada di halaman tiap connector.',
  'operations.progress.leave':
    'Ini berlanjut saat Anda meninggalkan halaman; alamatnya menuju kembali ke sini.',
  'operations.progress.cancel': 'Batalkan sisanya',
  'operations.progress.cancelFailed': 'Tidak dapat dibatalkan',
  'operations.progress.back': 'Kembali ke daftar connector',
  'operations.progress.notFoundTitle': 'Operasi tidak ditemukan',
  'operations.progress.notFoundText':
    'Operasi ini tidak pernah dimulai, tidak lagi disimpan, atau Anda tidak boleh melihatnya.',
  'operations.progress.retry.failed_one': 'Coba lagi {{number}} yang gagal',
  'operations.progress.retry.failed_other': 'Coba lagi {{number}} yang gagal',
  'operations.progress.retry.unknown_one':
    'Coba lagi {{number}} yang tidak diketahui',
  'operations.progress.retry.unknown_other':
    'Coba lagi {{number}} yang tidak diketahui',
  'operations.progress.retry.failure':
    'Connector yang akan dicoba lagi tidak dapat dibaca',
  'operations.result.label': 'Hasil',
  'operations.result.filter': 'Saring menurut hasil',
  'operations.result.all': 'Semua',
  'operations.result.chip': '{{status}}: {{number}}',
  'operations.result.connector': 'Connector',
  'operations.result.place': 'Connect cluster',
  'operations.result.status': 'Hasil',
  'operations.result.reason': 'Alasan',
  'operations.result.finished': 'Waktu',
  'operations.result.none': 'Tidak ada connector dengan hasil ini.',
  'operations.result.of.waiting': 'Menunggu',
  'operations.result.of.running': 'Berlangsung',
  'operations.result.of.done': 'Selesai',
  'operations.result.of.failed': 'Gagal',
  'operations.result.of.skipped': 'Dilewati',
  'operations.result.of.cancelled': 'Dibatalkan',
  'operations.result.of.unknown': 'Tidak diketahui',
  'operations.result.why.not-found': 'Connector itu tidak ada lagi.',
  'operations.result.why.not-allowed':
    'Yang memulainya tidak berwenang melakukannya padanya.',
  'operations.result.why.not-assignable':
    'Connector ini tidak dapat ditugaskan seperti itu.',
  'operations.result.why.nothing-restarted': 'Tidak ada bagiannya yang gagal.',
  'operations.result.why.interrupted':
    'Backend berhenti saat ini berlangsung; tidak diketahui apakah sudah dilakukan, dan tidak dikirim lagi.',
} as const;
