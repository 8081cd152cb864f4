/** Teks kesehatan sistem. */
export const systemHealth = {
  'systemHealth.title': 'Kesehatan',
  'systemHealth.overall.ok': 'Semuanya baik.',
  'systemHealth.overall.degraded':
    'Sistem bekerja, dan ada yang perlu dilihat.',
  'systemHealth.overall.down':
    'Ada yang tidak bekerja: yang ditampilkan mungkin sudah lama.',
  'systemHealth.checked': 'Diperiksa {{time}}.',
  'systemHealth.checkedOn':
    'Diperiksa {{time}}; disk, memori, dan event loop adalah milik {{host}}.',
  'systemHealth.state.ok': 'Baik',
  'systemHealth.state.degraded': 'Menurun',
  'systemHealth.state.down': 'Tidak bekerja',
  'systemHealth.section.database': 'Database',
  'systemHealth.section.connect': 'Kafka Connect',
  'systemHealth.section.scheduler': 'Penjadwal',
  'systemHealth.section.alerts': 'Peringatan',
  'systemHealth.section.disk': 'Disk',
  'systemHealth.section.memory': 'Memori',
  'systemHealth.section.event-loop': 'Event loop',
  'systemHealth.check.database-latency': 'Waktu menjawab',
  'systemHealth.check.database-size': 'Ukuran',
  'systemHealth.check.database-migrations': 'Langkah skema yang tertunda',
  'systemHealth.check.connect-cluster': 'Umur pengamatan baik terakhir',
  'systemHealth.check.connect-url': 'Waktu menjawab',
  'systemHealth.check.scheduler': 'Waktu terlama tanpa pengamatan',
  'systemHealth.check.alerts-waiting': 'Pesan tertua yang menunggu',
  'systemHealth.check.alert-channel': 'Ditolak dalam 24 jam',
  'systemHealth.check.alert-fallback': 'Alamat penerima cadangan',
  'systemHealth.check.disk': 'Ruang kosong',
  'systemHealth.check.heap': 'Memori JavaScript yang terpakai',
  'systemHealth.check.process-memory': 'Memori proses yang terpakai',
  'systemHealth.check.event-loop': 'Keterlambatan, persentil ke-99',
  'systemHealth.unknown': 'tidak diketahui',
  'systemHealth.threshold.aboveDegraded': 'menurun di atas {{limit}}',
  'systemHealth.threshold.aboveDown': 'tidak bekerja di atas {{limit}}',
  'systemHealth.threshold.belowDegraded': 'menurun di bawah {{limit}}',
  'systemHealth.threshold.belowDown': 'tidak bekerja di bawah {{limit}}',
  'systemHealth.since': 'sejak {{time}}',
  'systemHealth.reason': 'Katanya: “{{reason}}”',
  'systemHealth.fact.version': 'Kafka {{version}}',
  'systemHealth.fact.notVerifiable':
    'sebelum Kafka 3.9, maka tidak dapat memberitahukan apakah ia sehat',
  'systemHealth.fact.waiting': 'pesan yang menunggu: {{count}}',
  'systemHealth.fact.switchedOff': 'dimatikan',
  'systemHealth.fact.newer': 'langkah dari rilis yang lebih baru: {{count}}',
  'systemHealth.fact.free': '{{free}} dari {{total}} kosong',
  'systemHealth.fact.used': '{{used}} dari {{total}} terpakai',
  'systemHealth.fact.longest': 'terlama {{time}}',
  'systemHealth.advice.database-slow':
    'Database lambat menjawab: periksa bebannya, disk-nya, dan jaringannya.',
  'systemHealth.advice.database-silent':
    'Database tidak menjawab: tidak ada yang disimpan atau ditampilkan sampai ia menjawab. Periksa apakah ia berjalan dan apakah koneksinya habis.',
  'systemHealth.advice.database-failing':
    'Database menolak permintaan: tidak ada yang disimpan atau ditampilkan sampai ia menerimanya.',
  'systemHealth.advice.migrations-pending':
    'Skema lebih lama dari rilis ini: jalankan ulang backend, yang akan memperbaruinya, atau jalankan migrasi bila backend.database.skipMigrations dipasang.',
  'systemHealth.advice.connect-cluster-pending':
    'Baru saja ditambahkan dan akan diamati dalam hitungan detik.',
  'systemHealth.advice.connect-cluster-stale':
    'Pengamatan baik terakhir sudah lama: connector-nya menampilkan yang terakhir terlihat.',
  'systemHealth.advice.connect-cluster-unreachable':
    'Tidak ada worker yang menjawab dengan baik: periksa apakah worker Connect berjalan, serta URL, kredensial, dan sertifikat yang dikonfigurasi untuknya.',
  'systemHealth.advice.connect-cluster-held':
    'Jawabannya belum dipercaya sampai ada yang memeriksa: lihat penahanannya di bagian atas halaman, dan konfirmasikan bila benar.',
  'systemHealth.advice.worker-slow':
    'Worker lambat menjawab: periksa bebannya, garbage collection-nya, dan jaringannya.',
  'systemHealth.advice.worker-pending':
    'Belum ditanyai; perlu waktu setengah menit.',
  'systemHealth.advice.worker-starting':
    'Worker sedang mulai. Bila berlangsung lama, lihat lognya: mungkin ia tidak menjangkau Kafka.',
  'systemHealth.advice.worker-cut-off':
    'Worker berkata bahwa ia terputus dari Kafka, maka jawabannya lama: periksa broker dan lognya.',
  'systemHealth.advice.worker-unreachable':
    'Worker tidak menjawab: periksa apakah ia berjalan, serta URL, kredensial, dan sertifikatnya.',
  'systemHealth.advice.worker-silent':
    'Worker diam lebih dari satu menit; yang dijalankannya mungkin masih disebut RUNNING. Jalankan ulang atau gantikan.',
  'systemHealth.advice.worker-not-asked':
    'Worker belum ditanyai belakangan ini: periksa apakah penjadwal berjalan.',
  'systemHealth.advice.scheduler-stopped':
    'Kafka Connect tidak lagi diamati: lihat log backend untuk tugas yang gagal, lalu jalankan ulang.',
  'systemHealth.advice.alerts-late':
    'Pesan menunggu lama: tab Pesan menampilkan jawaban salurannya.',
  'systemHealth.advice.channel-refused':
    'Pesan ditolak untuk selamanya: perbaiki alamat atau saluran yang disebut di tab Pesan.',
  'systemHealth.advice.fallback-reaches-nobody':
    'Tidak ada yang mendengar apa yang tidak dapat disampaikan kepada siapa pun: sebutkan pengguna atau Group yang dikenal katalog di kafkaMonitor.alerts.fallbackRecipients.',
  'systemHealth.advice.fallback-not-asked':
    'Apakah penerima cadangan dapat dijangkau diperiksa dalam beberapa menit setelah mulai.',
  'systemHealth.advice.disk-low':
    'Disk mulai penuh: kosongkan ruang, atau perbesar.',
  'systemHealth.advice.disk-full':
    'Disk hampir penuh: yang disimpan di sana akan segera gagal. Kosongkan ruang sekarang.',
  'systemHealth.advice.heap-high':
    'JavaScript memakai sebagian besar memori yang boleh dipakainya: naikkan --max-old-space-size di NODE_OPTIONS, atau bagi beban ke beberapa replika.',
  'systemHealth.advice.process-memory-high':
    'Proses memakai sebagian besar memori yang boleh dipakainya, dan diakhiri bila lebih: naikkan batas container, atau kurangi pemakaian.',
  'systemHealth.advice.event-loop-late':
    'Backend sibuk dan terlambat menjawab: periksa apa lagi yang berjalan di dalamnya, dan beri lebih banyak CPU atau replika.',
  'systemHealth.advice.not-read':
    'Ini tidak dapat diketahui. Periksa lagi nanti.',
} as const;
