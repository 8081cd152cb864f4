import { RemedyRule } from '../RemedyRule';

/** The host, files and topics of a worker. */
export const WORKER_RULES: readonly RemedyRule[] = [
  {
    id: 'disk-full',
    area: 'worker',
    confidence: 'likely',
    match: [
      {
        message:
          /(?:^|[:[({"'\n=] ?)(?:no space left on device|disk quota exceeded|there is not enough space on the disk)/i,
        words: [
          'no space left on device',
          'disk quota exceeded',
          'not enough space on the disk',
        ],
      },
    ],
    cause: {
      en: 'A disk is full: of the worker (temporary files, logs, buffers), or of the server that the text comes from.',
      id: 'Sebuah disk penuh: milik worker (file sementara, log, buffer), atau milik server asal teks itu.',
    },
    steps: [
      {
        en: 'Look at the frames: a local file means the worker; a message of a database or broker means its host. There: `df -h` and `df -i`.',
        id: 'Lihat frame: file lokal berarti worker; pesan database atau broker berarti host-nya. Di sana: `df -h` dan `df -i`.',
      },
      {
        en: 'Free space (old logs, `java.io.tmpdir`, core dumps) or enlarge the volume; do not delete files of a running database.',
        id: 'Bebaskan ruang (log lama, `java.io.tmpdir`, core dump) atau perbesar volume; jangan hapus file database yang berjalan.',
      },
      {
        en: 'Restart the failed task when there is room.',
        id: 'Restart task yang gagal setelah ada ruang.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'too-many-open-files',
    area: 'worker',
    confidence: 'exact',
    match: [
      { message: /too many open files/i, words: ['too many open files'] },
    ],
    cause: {
      en: "The worker's process has reached its limit of open files and sockets.",
      id: 'Proses worker mencapai batas file dan socket terbuka.',
    },
    steps: [
      {
        en: "`ls /proc/<pid>/fd | wc -l` and `cat /proc/<pid>/limits` on the worker's host.",
        id: '`ls /proc/<pid>/fd | wc -l` dan `cat /proc/<pid>/limits` di host worker.',
      },
      {
        en: 'Raise the limit (`LimitNOFILE` in systemd, `ulimit -n`, at least 100000) and restart the worker.',
        id: 'Naikkan batas (`LimitNOFILE` di systemd, `ulimit -n`, minimal 100000) dan restart worker.',
      },
      {
        en: 'If the number grows all the time, a connector leaks connections: `lsof -p <pid>` shows where to; update or restart it.',
        id: 'Bila jumlahnya terus naik, sebuah connector membocorkan koneksi: `lsof -p <pid>` menunjukkan tujuannya; perbarui atau restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/kafka/deployment.html',
    ],
  },
  {
    id: 'file-access-denied',
    area: 'worker',
    confidence: 'likely',
    match: [
      {
        exception: 'java.nio.file.AccessDeniedException',
        words: ['accessdeniedexception'],
      },
      {
        exception: [
          'FileNotFoundException',
          'FileSystemException',
          'IOException',
        ],
        message: /permission denied\)?$|read-only file system/i,
        words: ['permission denied', 'read-only file system'],
      },
    ],
    cause: {
      en: 'The user that runs Kafka Connect may not read or write the file in the trace.',
      id: 'User yang menjalankan Kafka Connect tidak boleh membaca atau menulis file di trace.',
    },
    steps: [
      {
        en: 'On the worker that ran the task: `namei -l <path>` shows the rights of each folder; compare with the user of the process.',
        id: 'Di worker yang menjalankan task: `namei -l <path>` menampilkan hak tiap folder; bandingkan dengan user proses.',
      },
      {
        en: 'Change owner or rights, or mount the volume writable (Kubernetes: `fsGroup`, `readOnlyRootFilesystem`).',
        id: 'Ubah pemilik atau hak, atau pasang volume agar dapat ditulis (Kubernetes: `fsGroup`, `readOnlyRootFilesystem`).',
      },
      {
        en: 'Do the same on all workers, then restart the failed task.',
        id: 'Lakukan di semua worker, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'rest-port-in-use',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        exception: ['BindException', 'IOException'],
        message: /address already in use|failed to bind to/i,
        words: ['address already in use', 'failed to bind to'],
      },
    ],
    cause: {
      en: 'The port that is to be opened is already in use: by another worker or a connector that listens itself.',
      id: 'Port yang akan dibuka sudah dipakai: oleh worker lain atau connector yang mendengarkan sendiri.',
    },
    steps: [
      {
        en: '`ss -ltnp | grep <port>` shows who holds it.',
        id: '`ss -ltnp | grep <port>` menunjukkan pemakainya.',
      },
      {
        en: "Choose another port (`listeners` of the worker, JMX, or the connector's own), or lower `tasks.max` to 1 for connectors that listen.",
        id: 'Pilih port lain (`listeners` worker, JMX, atau milik connector), atau turunkan `tasks.max` ke 1 untuk connector yang mendengarkan.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'internal-topic-not-compacted',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message:
          /supplied via the '[^'\n]{1,80}' property is required to have 'cleanup\.policy=compact'/i,
        words: ["is required to have 'cleanup.policy"],
      },
    ],
    cause: {
      en: 'An internal topic of Kafka Connect has not `cleanup.policy=compact`, so offsets or configurations would be lost with time.',
      id: 'Topic internal Kafka Connect tidak `cleanup.policy=compact`, sehingga offset atau konfigurasi akan hilang seiring waktu.',
    },
    steps: [
      {
        en: 'Set it: `kafka-configs.sh --alter --entity-type topics --entity-name <topic> --add-config cleanup.policy=compact`.',
        id: 'Isi dengan: `kafka-configs.sh --alter --entity-type topics --entity-name <topic> --add-config cleanup.policy=compact`.',
      },
      {
        en: 'What retention has already deleted does not come back: check offsets and connectors after the start.',
        id: 'Yang sudah dihapus retention tidak kembali: periksa offset dan connector setelah mulai.',
      },
      { en: 'Restart the worker.', id: 'Restart worker.' },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#connect'],
  },
  {
    id: 'zombie-task-offset-reader-closed',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message:
          /offset reader is closed\. this is likely because the task has already been scheduled to stop/i,
        words: ['offset reader is closed'],
      },
    ],
    cause: {
      en: 'The task was told to stop, took too long for it, and was cut off: this is its after-effect.',
      id: 'Task diminta berhenti, terlalu lama, lalu diputus: ini akibatnya.',
    },
    steps: [
      {
        en: 'Restart the task; check that it is not held by a slow query or snapshot.',
        id: 'Restart task; pastikan tidak tertahan query atau snapshot lambat.',
      },
      {
        en: 'Raise `task.shutdown.graceful.timeout.ms` on the worker if stopping rightly takes longer.',
        id: 'Naikkan `task.shutdown.graceful.timeout.ms` di worker bila berhenti memang perlu waktu lebih lama.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/runtime/src/main/java/org/apache/kafka/connect/storage/OffsetStorageReaderImpl.java',
    ],
  },
  {
    id: 'offset-flush-timed-out',
    area: 'worker',
    confidence: 'exact',
    match: [
      {
        message:
          /timed out while waiting for producer to flush outstanding|failed to complete offset write in time|there are \d+ (?:bytes|records) pending/i,
        words: [
          'producer to flush outstanding',
          'complete offset write in time',
          'bytes pending',
          'records pending',
        ],
      },
    ],
    cause: {
      en: "The source's records or offsets did not reach Kafka within `offset.flush.timeout.ms`.",
      id: 'Record atau offset source tidak sampai ke Kafka dalam `offset.flush.timeout.ms`.',
    },
    steps: [
      {
        en: "Look at the brokers' latency, replicas in sync and quotas; a slow Kafka is the usual reason.",
        id: 'Lihat latensi broker, replika in-sync, dan kuota; Kafka yang lambat adalah penyebab umum.',
      },
      {
        en: "Lower the source's batches, or raise `offset.flush.timeout.ms` on the worker.",
        id: 'Perkecil batch source, atau naikkan `offset.flush.timeout.ms` di worker.',
      },
      {
        en: 'Restart the failed task: it goes on from the last committed offset, so records may come twice.',
        id: 'Restart task yang gagal: ia melanjutkan dari offset terakhir, record dapat berulang.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://kafka.apache.org/documentation/#connect',
      'https://docs.confluent.io/platform/current/connect/references/allconfigs.html',
    ],
  },
];
