import { RemedyRule } from '../../RemedyRule';

/** Redshift, Doris and StarRocks: what bulk loading answers. */
export const LOADERS_RULES: readonly RemedyRule[] = [
  {
    id: 'redshift-load-errors',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Load into table '[^'\n]{1,300}' failed\. {1,3}Check '(?:stl_load_errors|sys_load_error_detail)'/i,
        words: ['stl_load_errors', 'sys_load_error_detail'],
      },
    ],
    cause: {
      en: 'Redshift COPY refused a row (length, type or null).',
      id: 'COPY di Redshift menolak sebuah baris (panjang, tipe, atau null).',
    },
    steps: [
      {
        en: 'Run SELECT colname, err_reason, raw_field_value FROM stl_load_errors ORDER BY starttime DESC LIMIT 10 (sys_load_error_detail on serverless).',
        id: 'Jalankan SELECT colname, err_reason, raw_field_value FROM stl_load_errors ORDER BY starttime DESC LIMIT 10 (sys_load_error_detail di serverless).',
      },
      {
        en: 'Widen the column or repair the value; VARCHAR counts bytes, not letters.',
        id: 'Perlebar kolom atau perbaiki nilainya; VARCHAR menghitung byte, bukan huruf.',
      },
      {
        en: 'For single records use a dead letter queue; they are then not in the table.',
        id: 'Untuk record tertentu gunakan dead letter queue; record itu tidak ada di tabel.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.aws.amazon.com/redshift/latest/dg/r_STL_LOAD_ERRORS.html',
    ],
  },
  {
    id: 'redshift-s3-denied',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message: /S3ServiceException: ?Access Denied, ?Status 403/i,
        words: ['s3serviceexception:'],
      },
    ],
    cause: {
      en: 'The IAM role of the Redshift cluster (not of the worker) may not read the staged files in S3.',
      id: 'IAM role milik cluster Redshift (bukan worker) tidak boleh membaca file staging di S3.',
    },
    steps: [
      {
        en: 'Give the role of the COPY statement s3:GetObject and s3:ListBucket on the staging bucket, and kms:Decrypt if it is encrypted.',
        id: 'Beri role di perintah COPY hak s3:GetObject dan s3:ListBucket pada bucket staging, dan kms:Decrypt jika terenkripsi.',
      },
      {
        en: 'See that the role is attached to the cluster and that bucket and cluster are in one region.',
        id: 'Pastikan role terpasang pada cluster, serta bucket dan cluster berada di region yang sama.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/redshift/latest/dg/s3serviceexception-error.html',
    ],
  },
  {
    id: 'olap-filtered-rows',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      { message: /too many filtered rows/i, words: ['too many filtered rows'] },
    ],
    cause: {
      en: 'Doris (or StarRocks) could not fit more rows of the load into the table than it tolerates.',
      id: 'Doris (atau StarRocks) menemukan baris yang tidak cocok dengan tabel melebihi batas toleransinya.',
    },
    steps: [
      {
        en: 'Open the ErrorURL of the message (curl it from the worker): it shows row, column and reason.',
        id: 'Buka ErrorURL di pesan (curl dari worker): di sana terlihat baris, kolom, dan alasannya.',
      },
      {
        en: 'Usual: a value longer than its VARCHAR, null in a NOT NULL column, no partition for the date.',
        id: 'Biasanya: nilai lebih panjang dari VARCHAR, null di kolom NOT NULL, tidak ada partisi untuk tanggalnya.',
      },
      {
        en: 'Repair table or data. sink.properties.max_filter_ratio lets bad rows go: they are lost without a trace in Kafka Connect.',
        id: 'Perbaiki tabel atau data. sink.properties.max_filter_ratio membuang baris rusak: hilang tanpa jejak di Kafka Connect.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/doris-kafka-connector/issues/76',
      'https://doris.apache.org/docs/data-operate/import/load-manual',
    ],
  },
  {
    id: 'olap-too-many-versions',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /version count: \d{1,6}, exceed limit|\bmax_tablet_version_num\b|Too many versions\. tablet_id|\[E-235\]|err(?:or)?(?: ?code)?[ =:]{1,3}-235\b/i,
        words: [
          ', exceed limit',
          'max_tablet_version_num',
          'too many versions. tablet_id',
          '[e-235]',
          '-235',
        ],
      },
    ],
    about: { dbms: ['doris', 'starrocks'] },
    cause: {
      en: 'The tablet has too many versions: loads come more often than Doris (or StarRocks) compacts.',
      id: 'Tablet punya terlalu banyak versi: load datang lebih sering daripada compaction Doris (atau StarRocks).',
    },
    steps: [
      {
        en: 'Load less often and more at once: buffer.flush.time, buffer.count.records and buffer.size.bytes (Doris), bufferflush.intervalms and bufferflush.maxbytes (StarRocks).',
        id: 'Load lebih jarang dan lebih banyak sekaligus: buffer.flush.time, buffer.count.records, dan buffer.size.bytes (Doris), bufferflush.intervalms dan bufferflush.maxbytes (StarRocks).',
      },
      {
        en: 'Lower tasks.max; see whether compaction keeps up on the backends.',
        id: 'Turunkan tasks.max; periksa apakah compaction di backend sanggup mengejar.',
      },
      {
        en: 'Restart the task after some minutes.',
        id: 'Restart task setelah beberapa menit.',
      },
    ],
    restart: 'yes',
    sources: ['https://doris.apache.org/docs/faq/data-faq'],
  },
  {
    id: 'vertica-lock-timeout',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message: /Locking failure: Timed out \w{1,3} locking/i,
        words: ['locking failure: timed out'],
      },
    ],
    cause: {
      en: 'Another session of Vertica held a lock on the table longer than LockTimeout.',
      id: 'Sesi Vertica lain menahan lock pada tabel lebih lama dari LockTimeout.',
    },
    steps: [
      {
        en: 'The message names the session and its statement; see also SELECT * FROM locks. Commit it or end it (CLOSE_SESSION).',
        id: 'Pesan menyebut sesi dan statement-nya; lihat juga SELECT * FROM locks. Commit atau akhiri (CLOSE_SESSION).',
      },
      {
        en: 'Keep DELETE, UPDATE and MERGE away from the table while the sink writes, or use fewer tasks.',
        id: 'Jauhkan DELETE, UPDATE, dan MERGE dari tabel selagi sink menulis, atau kurangi task.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'yes',
    sources: ['https://github.com/confluentinc/kafka-connect-jdbc/issues/613'],
  },
  {
    id: 'doris-table',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /The \S{1,200} table does not exist, please create it manually/i,
        words: ['table does not exist, please create it manually'],
      },
      {
        message:
          /Cannot alter table \S{1,200} because schema evolution is disabled/i,
        words: ['because schema evolution is disabled'],
        frame: 'org.apache.doris.kafka.connector.',
      },
    ],
    cause: {
      en: 'The Doris table is missing, or lacks a column the records have.',
      id: 'Tabel Doris tidak ada, atau tidak punya kolom yang dimiliki record.',
    },
    steps: [
      {
        en: 'Create table or column by hand, by the fields of the topic; check doris.topic2table.map.',
        id: 'Buat tabel atau kolom secara manual sesuai field di topic; periksa doris.topic2table.map.',
      },
      {
        en: 'Or let the connector add columns: debezium.schema.evolution=basic (Debezium records only).',
        id: 'Atau biarkan connector menambah kolom: debezium.schema.evolution=basic (hanya record Debezium).',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/apache/doris-kafka-connector'],
  },
  {
    id: 'doris-no-backend',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message: /no available backend|Could not get the redirected address/i,
        words: ['no available backend', 'could not get the redirected address'],
      },
    ],
    about: { dbms: ['doris', 'starrocks'] },
    cause: {
      en: 'No backend of the cluster could be reached for the load.',
      id: 'Tidak ada backend cluster yang bisa dijangkau untuk load.',
    },
    steps: [
      {
        en: 'See SHOW BACKENDS: alive, and with disk space.',
        id: 'Lihat SHOW BACKENDS: hidup, dan ada ruang disk.',
      },
      {
        en: 'The worker itself must reach the address the frontend redirects to (port 8040); announce an outer address for the backends, or put a proxy before them.',
        id: 'Worker sendiri harus bisa menjangkau alamat yang dituju redirect frontend (port 8040); umumkan alamat luar untuk backend, atau pasang proxy di depannya.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/apache/doris-kafka-connector'],
  },
];
