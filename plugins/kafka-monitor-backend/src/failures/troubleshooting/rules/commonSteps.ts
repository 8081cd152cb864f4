import type { Text } from '../RemedyRule';

/** Which record a sink could not write. */
export const FIND_RECORD: Text = {
  en: "Find the record: the worker's log names its topic, partition and offset; the last committed offset of the group connect-<connector> is close to it.",
  id: 'Cari record-nya: log worker menyebut topic, partition, dan offset; offset terakhir yang di-commit oleh group connect-<connector> ada di dekatnya.',
};

/** Going past a record for good. */
export const SKIP_RECORD: Text = {
  en: 'If that record may be lost: stop the connector, move its consumer group past that offset, then resume. The skipped record is not written to the target.',
  id: 'Jika record itu boleh hilang: stop connector, geser consumer group-nya melewati offset tersebut, lalu resume. Record yang dilewati tidak tertulis ke target.',
};

/** After the cause is gone. */
export const RESTART_AND_WATCH: Text = {
  en: 'Restart the failed parts, then check that offsets move on: a task that runs may still not be moving data.',
  id: 'Restart bagian yang gagal, lalu pastikan offset bergerak maju: task yang berjalan belum tentu memindahkan data.',
};

/** A Debezium source whose position is of no use any more. */
export const NEW_SNAPSHOT: Text = {
  en: 'Changes that the connector can no longer read are lost to it. For complete data take a new snapshot: stop the connector, delete its offsets (DELETE /connectors/<connector>/offsets; before Kafka Connect 3.6 use a new connector name), set snapshot.mode=initial and resume; all rows are read and sent again.',
  id: 'Perubahan yang tidak bisa dibaca lagi akan hilang bagi connector. Agar data lengkap, ambil snapshot baru: stop connector, hapus offset-nya (DELETE /connectors/<connector>/offsets; sebelum Kafka Connect 3.6 pakai nama connector baru), set snapshot.mode=initial, lalu resume; semua baris dibaca dan dikirim ulang.',
};
