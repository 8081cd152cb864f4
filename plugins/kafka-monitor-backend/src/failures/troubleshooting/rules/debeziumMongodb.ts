import type { RemedyRule } from '../RemedyRule';

/** Change streams, read by Debezium or by the MongoDB source connector. */
export const DEBEZIUM_MONGODB_RULES: readonly RemedyRule[] = [
  {
    id: 'mongodb-resume-point-gone',
    area: 'debezium-mongodb',
    confidence: 'exact',
    match: [
      {
        message: /ChangeStreamHistoryLost/i,
        words: ['changestreamhistorylost'],
      },
      {
        message: /resume point may no longer be in the oplog/i,
        words: ['no longer be in the oplog'],
      },
      {
        message:
          /ResumeToken not found\. Cannot create a change stream cursor/i,
        words: ['resumetoken not found'],
      },
    ],
    cause: {
      en: 'The oplog no longer holds the point where the connector stopped.',
      id: 'Oplog sudah tidak memuat titik tempat connector berhenti.',
    },
    steps: [
      {
        en: 'Check how far the oplog reaches back: rs.printReplicationInfo(); changes between that and the stored token are lost to the connector.',
        id: 'Periksa jangkauan oplog: rs.printReplicationInfo(); perubahan antara titik itu dan token tersimpan hilang bagi connector.',
      },
      {
        en: 'Stop the connector, delete its offsets (DELETE /connectors/<connector>/offsets; before Kafka Connect 3.6 use a new connector name), resume; for complete data copy again: startup.mode=copy_existing (MongoDB source) or snapshot.mode=initial (Debezium; when_needed does so by itself).',
        id: 'Stop connector, hapus offset-nya (DELETE /connectors/<connector>/offsets; sebelum Kafka Connect 3.6 pakai nama connector baru), lalu resume; agar data lengkap salin ulang: startup.mode=copy_existing (MongoDB source) atau snapshot.mode=initial (Debezium; when_needed melakukannya otomatis).',
      },
      {
        en: 'Enlarge the oplog (replSetResizeOplog, minRetentionHours) and set heartbeat.interval.ms, so that quiet collections move the token too.',
        id: 'Perbesar oplog (replSetResizeOplog, minRetentionHours) dan set heartbeat.interval.ms, agar collection yang sepi juga menggeser token.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.mongodb.com/docs/kafka-connector/current/troubleshooting/recover-from-invalid-resume-token/',
      'https://github.com/debezium/debezium/pull/4598',
    ],
  },
  {
    id: 'mongodb-resume-token-unknown',
    area: 'debezium-mongodb',
    confidence: 'likely',
    match: [
      {
        message: /the resume token was not found/i,
        words: ['the resume token was not found'],
      },
      {
        message: /error 260 \(InvalidResumeToken\)/i,
        words: ['invalidresumetoken'],
      },
    ],
    cause: {
      en: 'The server does not find the stored resume token in this change stream: pipeline or captured collections changed, or it comes from another deployment.',
      id: 'Server tidak menemukan resume token tersimpan di change stream ini: pipeline atau collection yang di-capture berubah, atau token berasal dari deployment lain.',
    },
    steps: [
      {
        en: 'Compare the configuration with the last one that worked: database, collection, pipeline, capture.scope, connection string.',
        id: 'Bandingkan konfigurasi dengan yang terakhir berhasil: database, collection, pipeline, capture.scope, connection string.',
      },
      {
        en: 'Put it back if you can, and restart; filters that hide the event of the token cause this too.',
        id: 'Kembalikan jika bisa, lalu restart; filter yang menyembunyikan event milik token juga menyebabkan ini.',
      },
      {
        en: 'Else stop, delete the offsets, resume, and copy or snapshot again; changes in between are otherwise lost.',
        id: 'Jika tidak, stop, hapus offset, resume, lalu salin atau snapshot ulang; tanpa itu perubahan di antaranya hilang.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/airbytehq/airbyte/issues/33790',
      'https://github.com/apache/flink-cdc/issues/1879',
      'https://www.mongodb.com/docs/kafka-connector/current/troubleshooting/recover-from-invalid-resume-token/',
    ],
  },
  {
    id: 'mongodb-not-a-replica-set',
    area: 'debezium-mongodb',
    confidence: 'exact',
    match: [
      {
        message: /\$changeStream stage is only supported on replica sets/i,
        words: ['only supported on replica sets'],
      },
    ],
    cause: {
      en: 'Change streams need a replica set or sharded cluster, and this is a standalone server.',
      id: 'Change stream memerlukan replica set atau sharded cluster, sedangkan ini server standalone.',
    },
    steps: [
      {
        en: 'Convert it: start mongod with --replSet rs0, then rs.initiate(); one member is enough for tests.',
        id: 'Konversikan: jalankan mongod dengan --replSet rs0, lalu rs.initiate(); satu anggota cukup untuk uji coba.',
      },
      {
        en: 'Name the replica set in the connection string (replicaSet=rs0), then restart.',
        id: 'Sebutkan replica set di connection string (replicaSet=rs0), lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://www.mongodb.com/docs/manual/changeStreams/'],
  },
  {
    id: 'mongodb-event-too-large',
    area: 'debezium-mongodb',
    confidence: 'exact',
    match: [
      {
        message: /BSONObj size: \d+[^\n]{0,40} is invalid/i,
        words: ['bsonobj size'],
      },
      { message: /BSONObjectTooLarge/i, words: ['bsonobjecttoolarge'] },
    ],
    about: { direction: 'source' },
    cause: {
      en: 'A change event is larger than the 16 MB that MongoDB allows.',
      id: 'Sebuah change event lebih besar dari batas 16 MB MongoDB.',
    },
    steps: [
      {
        en: 'Make events smaller: no pre- and post-images that you do not need (change.stream.full.document, capture.mode), and a pipeline that leaves large fields out.',
        id: 'Perkecil event: hilangkan pre-/post-image yang tidak perlu (change.stream.full.document, capture.mode), dan pakai pipeline yang membuang field besar.',
      },
      {
        en: 'Debezium with MongoDB 6.0.9 or later: cursor.oversize.handling.mode=split puts such events together from parts. MongoDB source: $project the large fields out in pipeline.',
        id: 'Debezium dengan MongoDB 6.0.9 ke atas: cursor.oversize.handling.mode=split menyusun event seperti itu dari potongan. MongoDB source: buang field besar dengan $project di pipeline.',
      },
      {
        en: 'Debezium cursor.oversize.handling.mode=skip (with cursor.oversize.skip.threshold) leaves the event out; it is lost.',
        id: 'Debezium cursor.oversize.handling.mode=skip (dengan cursor.oversize.skip.threshold) melewati event itu; event tersebut hilang.',
      },
    ],
    restart: 'no',
    sources: [
      'https://www.mongodb.com/docs/manual/reference/operator/aggregation/changeStreamSplitLargeEvent/',
      'https://debezium.io/documentation/reference/stable/connectors/mongodb.html#mongodb-connector-properties',
    ],
  },
  {
    id: 'mongodb-pre-image-missing',
    area: 'debezium-mongodb',
    confidence: 'exact',
    match: [
      {
        message: /require a pre-image|pre-image was not found/i,
        words: ['pre-image'],
      },
    ],
    cause: {
      en: 'The connector demands the document before the change, and MongoDB has not kept it.',
      id: 'Connector mewajibkan dokumen sebelum perubahan, tetapi MongoDB tidak menyimpannya.',
    },
    steps: [
      {
        en: 'Switch it on: db.runCommand({ collMod: "<collection>", changeStreamPreAndPostImages: { enabled: true } }); events from before then have none.',
        id: 'Aktifkan: db.runCommand({ collMod: "<collection>", changeStreamPreAndPostImages: { enabled: true } }); event sebelumnya tidak memilikinya.',
      },
      {
        en: 'Ask for it only where there is one: change.stream.full.document.before.change=whenAvailable (Debezium: capture.mode.full.update.type and capture.mode without pre-image).',
        id: 'Minta hanya jika tersedia: change.stream.full.document.before.change=whenAvailable (Debezium: capture.mode.full.update.type dan capture.mode tanpa pre-image).',
      },
      {
        en: 'Raise expireAfterSeconds of pre-images if the connector is behind.',
        id: 'Naikkan expireAfterSeconds pre-image jika connector tertinggal.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mongodb.html#mongodb-pre-image-support',
      'https://www.mongodb.com/docs/manual/changeStreams/',
    ],
  },
  {
    id: 'mongodb-old-offsets',
    area: 'debezium-mongodb',
    confidence: 'exact',
    match: [
      {
        message: /Offsets from previous version are invalid/i,
        words: ['offsets from previous version are invalid'],
      },
    ],
    cause: {
      en: 'The stored offsets were written per shard by an older Debezium version, and this one reads the cluster as a whole.',
      id: 'Offset tersimpan ditulis per shard oleh versi Debezium lama, sedangkan versi ini membaca cluster secara utuh.',
    },
    steps: [
      {
        en: 'Read the migration notes, then set mongodb.allow.offset.invalidation=true: the connector goes on from the oldest offset of all shards and sends some events again.',
        id: 'Baca catatan migrasi, lalu set mongodb.allow.offset.invalidation=true: connector melanjutkan dari offset tertua semua shard dan mengirim ulang sebagian event.',
      },
      {
        en: 'Or stop, delete the offsets and take a new snapshot.',
        id: 'Atau stop, hapus offset, dan ambil snapshot baru.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mongodb.html#mongodb-offset-consolidation',
    ],
  },
  {
    id: 'mongodb-change-stream-failed',
    area: 'debezium-mongodb',
    confidence: 'generic',
    match: [
      {
        message: /Unable to fetch change stream events/i,
        words: ['unable to fetch change stream events'],
      },
      {
        message:
          /An exception occurred when trying to get the next item from the Change Stream/i,
        words: ['next item from the change stream'],
      },
    ],
    cause: {
      en: 'Reading the change stream failed.',
      id: 'Pembacaan change stream gagal.',
    },
    steps: [
      {
        en: 'Read the cause below: a lost token, a missing right or an unreachable primary need different answers.',
        id: 'Baca cause di bawahnya: token hilang, hak akses tidak ada, atau primary tidak terjangkau memerlukan penanganan berbeda.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mongodb.html#mongodb-when-things-go-wrong',
    ],
  },
];
