import { RestartHelps, Text } from './RemedyRule';

/** What to look for in a worker's log where the trace does not say why. */
export const lookFor: Text[] = [
  {
    en: 'The first ERROR or WARN of this connector before that time: the line that names it in [connector|task] or in WorkerSourceTask{id=...} / WorkerSinkTask{id=...}.',
    id: 'ERROR atau WARN pertama dari connector ini sebelum waktu itu: baris yang menyebutnya dalam [connector|task] atau WorkerSourceTask{id=...} / WorkerSinkTask{id=...}.',
  },
  {
    en: 'The whole stack trace there: "Caused by" lines that the status does not carry, and messages of the driver or client just before it.',
    id: 'Stack trace lengkap di sana: baris "Caused by" yang tidak dibawa status, serta pesan driver atau client tepat sebelumnya.',
  },
  {
    en: 'What else happened on that worker at that time: a rebalance, a lost connection to Kafka, garbage collection, a restart.',
    id: 'Apa lagi yang terjadi di worker itu pada waktu itu: rebalance, koneksi ke Kafka terputus, garbage collection, restart.',
  },
];

/** Once, where nothing speaks against it. */
const restartOnce: Text = {
  en: 'Restart the failed parts once. If they fail again with the same cause, do not repeat it: the cause has to go first.',
  id: 'Restart bagian yang gagal satu kali. Jika gagal lagi dengan penyebab yang sama, jangan diulang: penyebabnya harus dihilangkan dahulu.',
};

/** What to do in any case, at the end. */
const inAnyCase: Text[] = [
  {
    en: 'If it still fails, read the log of the worker that ran the task.',
    id: 'Jika masih gagal, periksa log detail worker yang menjalankan task itu.',
  },
  {
    en: 'Look at what changed before: the configuration (tab Configuration), the other system, the network, the plugin version.',
    id: 'Lihat apa yang berubah sebelumnya: konfigurasi (tab Konfigurasi), sistem lain, jaringan, versi plugin.',
  },
  {
    en: 'Write down what helped as a note on this failure, for the next time.',
    id: 'Catat apa yang membantu sebagai catatan pada kegagalan ini, untuk lain kali.',
  },
];

const byKind: Readonly<Record<string, readonly Text[]>> = {
  'no-tasks': [
    {
      en: 'The connector says RUNNING and has no task, so nothing is copied. Its start is probably waiting for the other system: look at the worker log for connection attempts, locks or a snapshot that does not begin.',
      id: 'Connector menyatakan RUNNING tetapi tidak punya task, jadi tidak ada data yang disalin. Mungkin prosesnya menunggu sistem lain: periksa log worker untuk percobaan koneksi, lock, atau snapshot yang tidak dimulai.',
    },
    {
      en: 'Check in the configuration that it names anything to copy (tables, topics, files), and that tasks.max is at least 1.',
      id: 'Pastikan konfigurasi menyebut sesuatu untuk disalin (tabel, topic, file), dan tasks.max minimal 1.',
    },
  ],
  restarting: [
    {
      en: 'A restart that does not end: the task waits in its start or stop. Look at the worker log for what it waits for; if it stays so, restart the worker in a quiet moment.',
      id: 'Restart yang tidak selesai: task tertahan saat start atau stop. Periksa log worker untuk mengetahui apa yang ditunggu; jika tetap demikian, restart worker pada waktu sepi.',
    },
  ],
  unassigned: [
    {
      en: 'No worker has taken it. Check (Scheduler, Workers) that enough workers answer; after a worker is lost, Kafka Connect waits scheduled.rebalance.max.delay.ms (5 minutes by default) before it hands its tasks out.',
      id: 'Tidak ada worker yang mengambilnya. Periksa (Scheduler, Worker) bahwa cukup banyak worker menjawab; setelah sebuah worker hilang, Kafka Connect menunggu scheduled.rebalance.max.delay.ms (bawaan 5 menit) sebelum membagikan task-nya.',
    },
    {
      en: 'If workers join and leave all the time, look for their time-outs and memory in their logs: the group never comes to rest.',
      id: 'Jika worker terus keluar masuk, periksa timeout dan memori di log mereka: grup tidak pernah tenang.',
    },
  ],
  'no-status': [
    {
      en: 'Kafka Connect has the connector and tells no status. Its start may hang (a source that can not be reached), or the status topic is compacted or unreadable: look at the worker log and at the topic of status.storage.topic.',
      id: 'Kafka Connect memiliki connector ini tetapi tidak memberi status. Mungkin start-nya tertahan (sumber tidak dapat dijangkau), atau topic status bermasalah: periksa log worker dan topic dari status.storage.topic.',
    },
  ],
  unreadable: [
    {
      en: 'The worker answers something that can not be read as a status. Look at the problem on the connector page and ask the worker itself: GET /connectors/<name>/status.',
      id: 'Worker menjawab sesuatu yang tidak dapat dibaca sebagai status. Lihat masalahnya di halaman connector dan tanyakan langsung ke worker: GET /connectors/<name>/status.',
    },
  ],
  vanished: [
    {
      en: 'Somebody deleted it outside of Kafka Monitor, or the configuration topic was changed. Ask the team; the last masked configuration is kept in its versions, secrets are not.',
      id: 'Seseorang menghapusnya di luar Kafka Monitor, atau topic konfigurasi diubah. Tanyakan kepada tim; konfigurasi terakhir yang disamarkan tersimpan dalam versinya, rahasia tidak.',
    },
    {
      en: 'If it was meant to go, resolve this failure with a note.',
      id: 'Jika memang sengaja dihapus, selesaikan kegagalan ini dengan catatan.',
    },
  ],
};

/** Kinds that a restart may end; others have nothing that could restart. */
const RESTARTABLE = new Set(['failed', 'degraded', 'no-tasks']);

/**
 * What to do in any case: about this kind of failure, and about all. A restart
 * is advised only where the best remedy does not say that it is useless.
 */
export function generalStepsFor(
  kind: string,
  restart: RestartHelps | undefined,
): Text[] {
  const mayRestart =
    RESTARTABLE.has(kind) && (restart === undefined || restart === 'yes');
  return [
    ...(byKind[kind] ?? []),
    ...(mayRestart ? [restartOnce] : []),
    ...inAnyCase,
  ];
}
