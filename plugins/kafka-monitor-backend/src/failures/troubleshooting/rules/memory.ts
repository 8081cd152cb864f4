import { RemedyRule } from '../RemedyRule';

/** A worker out of memory. */
export const MEMORY_RULES: readonly RemedyRule[] = [
  {
    id: 'java-heap-exhausted',
    area: 'memory',
    confidence: 'likely',
    match: [
      {
        exception: 'OutOfMemoryError',
        message: /java heap space|gc overhead limit exceeded/i,
        words: ['java heap space', 'gc overhead limit exceeded'],
      },
    ],
    cause: {
      en: "The worker's Java heap is full; every connector on that worker is affected, not only this one.",
      id: 'Java heap worker penuh; semua connector di worker itu terkena, bukan hanya yang ini.',
    },
    steps: [
      {
        en: 'Look at what was just started on this worker (large snapshot, big batches, many tasks) and at its heap graph.',
        id: 'Lihat apa yang baru dijalankan di worker ini (snapshot besar, batch besar, banyak task) dan grafik heap-nya.',
      },
      {
        en: 'Make batches and buffers smaller: `max.batch.size`, `max.queue.size`, `max.queue.size.in.bytes`, `batch.size`, `consumer.override.max.poll.records`; JDBC drivers need a fetch size or they read whole tables.',
        id: 'Perkecil batch dan buffer: `max.batch.size`, `max.queue.size`, `max.queue.size.in.bytes`, `batch.size`, `consumer.override.max.poll.records`; JDBC driver memerlukan fetch size agar tidak membaca seluruh tabel.',
      },
      {
        en: "Raise `KAFKA_HEAP_OPTS` (and the container's memory), or spread connectors over more workers.",
        id: 'Naikkan `KAFKA_HEAP_OPTS` (dan memori container), atau sebar connector ke lebih banyak worker.',
      },
      {
        en: 'Restart the WORKER, not only the task: its state can not be trusted. `-XX:+HeapDumpOnOutOfMemoryError` shows the cause next time.',
        id: 'Restart WORKER-nya, bukan hanya task: keadaannya tidak dapat dipercaya. `-XX:+HeapDumpOnOutOfMemoryError` menunjukkan penyebab berikutnya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/troubleshoot/troubleshooting-memory-leaks.html',
    ],
  },
  {
    id: 'java-direct-memory-exhausted',
    area: 'memory',
    confidence: 'exact',
    match: [
      {
        exception: 'OutOfMemoryError',
        message:
          /direct buffer memory|cannot reserve \d+ bytes of direct buffer memory/i,
        words: ['direct buffer memory'],
      },
      {
        exception: 'OutOfDirectMemoryError',
        words: ['outofdirectmemoryerror'],
      },
    ],
    cause: {
      en: 'The worker has used up its memory outside of the heap (network and file buffers).',
      id: 'Worker menghabiskan memori di luar heap (buffer jaringan dan file).',
    },
    steps: [
      {
        en: "Raise `-XX:MaxDirectMemorySize` in `KAFKA_OPTS` (and the container's memory), or use fewer tasks and connections per worker.",
        id: 'Naikkan `-XX:MaxDirectMemorySize` di `KAFKA_OPTS` (dan memori container), atau kurangi task dan koneksi per worker.',
      },
      {
        en: 'Restart the worker; if it grows without end, a connector leaks: update it.',
        id: 'Restart worker; bila terus tumbuh, sebuah connector bocor: perbarui.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/troubleshoot/troubleshooting-memory-leaks.html',
    ],
  },
  {
    id: 'java-metaspace-exhausted',
    area: 'memory',
    confidence: 'exact',
    match: [
      {
        exception: 'OutOfMemoryError',
        message: /metaspace|compressed class space|permgen/i,
        words: ['metaspace', 'compressed class space', 'permgen'],
      },
    ],
    cause: {
      en: 'The worker has loaded more classes than its metaspace holds: many plugins, or a plugin that makes classes without end.',
      id: 'Worker memuat class lebih banyak dari metaspace-nya: banyak plugin, atau plugin yang terus membuat class.',
    },
    steps: [
      {
        en: 'Raise or remove `-XX:MaxMetaspaceSize`; remove plugins that are not used from `plugin.path`.',
        id: 'Naikkan atau hapus `-XX:MaxMetaspaceSize`; buang plugin yang tidak dipakai dari `plugin.path`.',
      },
      {
        en: 'Restart the worker, and watch whether it grows with each restart of a connector (a leak: update the plugin).',
        id: 'Restart worker, dan amati apakah naik tiap restart connector (bocor: perbarui plugin).',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/troubleshoot/troubleshooting-memory-leaks.html',
    ],
  },
  {
    id: 'java-threads-exhausted',
    area: 'memory',
    confidence: 'exact',
    match: [
      {
        exception: 'OutOfMemoryError',
        message: /unable to create (?:new )?native thread/i,
        words: ['native thread'],
      },
    ],
    cause: {
      en: 'The system gave the worker no further thread: limit of processes, of the container, or memory.',
      id: 'Sistem tidak memberi thread lagi kepada worker: batas proses, batas container, atau memori.',
    },
    steps: [
      {
        en: "Count: `ls /proc/<pid>/task | wc -l`; compare with `ulimit -u`, systemd `TasksMax`, and the container's `pids` limit.",
        id: 'Hitung: `ls /proc/<pid>/task | wc -l`; bandingkan dengan `ulimit -u`, `TasksMax` systemd, dan limit `pids` container.',
      },
      {
        en: 'Raise the limit, spread the tasks over more workers, or update a connector that leaks threads.',
        id: 'Naikkan batas, sebar task ke lebih banyak worker, atau perbarui connector yang membocorkan thread.',
      },
      { en: 'Restart the worker.', id: 'Restart worker.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/troubleshoot/troubleshooting-memory-leaks.html',
    ],
  },
  {
    id: 'java-array-too-large',
    area: 'memory',
    confidence: 'exact',
    match: [
      {
        exception: 'OutOfMemoryError',
        message:
          /requested array size exceeds VM limit|required (?:array )?(?:length|size) [^\n]{0,80}too large|required length exceeds implementation limit/i,
        words: [
          'requested array size exceeds',
          'too large',
          'exceeds implementation limit',
        ],
      },
    ],
    cause: {
      en: 'A single value or batch is larger than Java can hold in one array (2 GB).',
      id: 'Satu nilai atau batch lebih besar dari yang dapat ditampung satu array Java (2 GB).',
    },
    steps: [
      {
        en: 'Find the oversize row, document or file; exclude the column or field, or split the file.',
        id: 'Cari baris, dokumen, atau file yang terlalu besar; keluarkan kolom atau field, atau pecah file.',
      },
      {
        en: 'Make batches smaller. More heap does not help.',
        id: 'Perkecil batch. Menambah heap tidak menolong.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/troubleshoot/troubleshooting-memory-leaks.html',
    ],
  },
];
