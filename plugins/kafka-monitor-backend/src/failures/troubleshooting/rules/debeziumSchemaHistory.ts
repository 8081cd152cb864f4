import type { RemedyRule } from '../RemedyRule';
import { NEW_SNAPSHOT, RESTART_AND_WATCH } from './commonSteps';

/** What Debezium knows of the tables: schema history topic, DDL, structure. */
export const DEBEZIUM_SCHEMA_HISTORY_RULES: readonly RemedyRule[] = [
  {
    id: 'debezium-schema-history-missing',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message:
          /db history topic (?:is missing|or its content is fully or partially missing)/i,
        words: ['history topic'],
      },
    ],
    cause: {
      en: 'The topic that holds the schema history of the captured tables is gone or has lost records, so Debezium cannot decode the log from its stored offset.',
      id: 'Topic yang menyimpan schema history tabel hilang atau sebagian isinya hilang, sehingga Debezium tidak bisa membaca log dari offset yang tersimpan.',
    },
    steps: [
      {
        en: 'Look at the topic named in schema.history.internal.kafka.topic (1.x: database.history.kafka.topic): it must exist, have one partition, cleanup.policy=delete and unlimited retention, and belong to this connector alone.',
        id: 'Periksa topic pada schema.history.internal.kafka.topic (1.x: database.history.kafka.topic): topic harus ada, punya satu partition, cleanup.policy=delete, retention tanpa batas, dan hanya dipakai connector ini.',
      },
      {
        en: 'If no table changed its structure since the stored offset, set snapshot.mode=recovery (before 2.6: schema_only_recovery) once to rebuild the history; otherwise rows may be decoded wrongly.',
        id: 'Jika tidak ada tabel yang berubah struktur sejak offset tersimpan, set snapshot.mode=recovery (sebelum 2.6: schema_only_recovery) sekali untuk membangun ulang history; jika ada, baris bisa salah dibaca.',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-schema-history-topic',
      'https://kafka-options-explorer.conduktor.io/debezium/errors/mysql-schema-history-missing',
    ],
  },
  {
    id: 'debezium-schema-history-not-recovered',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message: /database (?:schema )?history couldn't be recovered/i,
        words: ["history couldn't be recovered"],
      },
    ],
    cause: {
      en: 'Debezium could not read its schema history topic to the end within the time it allows itself.',
      id: 'Debezium tidak selesai membaca schema history topic dalam batas waktu yang ditentukan.',
    },
    steps: [
      {
        en: 'Check that the brokers in schema.history.internal.kafka.bootstrap.servers answer from the worker, and that schema.history.internal.consumer.* has the same security settings as the worker.',
        id: 'Pastikan broker di schema.history.internal.kafka.bootstrap.servers bisa dijangkau dari worker, dan schema.history.internal.consumer.* memakai setelan security yang sama dengan worker.',
      },
      {
        en: 'Raise schema.history.internal.kafka.recovery.poll.interval.ms and .recovery.attempts if the topic is large or the cluster slow.',
        id: 'Naikkan schema.history.internal.kafka.recovery.poll.interval.ms dan .recovery.attempts jika topic besar atau cluster lambat.',
      },
      {
        en: 'Make sure that no other connector writes to the same history topic.',
        id: 'Pastikan tidak ada connector lain yang menulis ke history topic yang sama.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-schema-history-topic',
    ],
  },
  {
    id: 'debezium-schema-history-topic-not-created',
    area: 'debezium',
    confidence: 'generic',
    match: [
      {
        message: /Creation of database (?:schema )?history topic failed/i,
        words: ['history topic failed'],
      },
    ],
    cause: {
      en: 'Debezium was not able to create its schema history topic.',
      id: 'Debezium tidak berhasil membuat schema history topic.',
    },
    steps: [
      {
        en: 'Read the cause below this line: usually a missing CREATE right, too few brokers for the replication factor, or brokers that do not answer.',
        id: 'Baca cause di bawah baris ini: biasanya hak CREATE belum ada, jumlah broker kurang untuk replication factor, atau broker tidak merespons.',
      },
      {
        en: 'Create the topic by hand: 1 partition, cleanup.policy=delete, retention.ms=-1, retention.bytes=-1; give the principal of the connector Read, Write and DescribeConfigs on it.',
        id: 'Buat topic secara manual: 1 partition, cleanup.policy=delete, retention.ms=-1, retention.bytes=-1; beri principal connector hak Read, Write, dan DescribeConfigs.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-schema-history-topic',
    ],
  },
  {
    id: 'debezium-ddl-not-parsed',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message: /DDL statement couldn't be parsed/i,
        words: ["ddl statement couldn't be parsed"],
      },
      {
        exception: 'MultipleParsingExceptions',
        words: ['multipleparsingexceptions'],
      },
    ],
    cause: {
      en: 'The log contains a DDL statement that the parser of this Debezium version does not understand.',
      id: 'Log berisi statement DDL yang tidak dipahami parser pada versi Debezium ini.',
    },
    steps: [
      {
        en: 'Read the statement in the message. If it has nothing to do with captured tables (users, grants, other databases), it can be skipped.',
        id: 'Baca statement di pesan error. Jika tidak berkaitan dengan tabel yang di-capture (user, grant, database lain), statement boleh dilewati.',
      },
      {
        en: 'Upgrade Debezium on all workers: parser gaps are fixed in most releases.',
        id: 'Upgrade Debezium di semua worker: celah parser diperbaiki di hampir setiap rilis.',
      },
      {
        en: 'Last resort: schema.history.internal.skip.unparseable.ddl=true (1.x: database.history.skip.unparseable.ddl). If the skipped statement changes a captured table, later rows are decoded wrongly.',
        id: 'Pilihan terakhir: schema.history.internal.skip.unparseable.ddl=true (1.x: database.history.skip.unparseable.ddl). Jika statement itu mengubah tabel yang di-capture, baris berikutnya akan salah dibaca.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html',
      'https://github.com/airbytehq/airbyte/issues/50865',
      'https://github.com/airbytehq/airbyte/issues/9196',
    ],
  },
  {
    id: 'debezium-schema-out-of-sync',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message:
          /internal schema representation is probably out of sync with real database schema/i,
        words: ['internal schema'],
      },
      {
        message:
          /Error processing row in [^\n]{1,200}, internal schema size \d+, but row size/i,
        words: ['internal schema size'],
      },
    ],
    cause: {
      en: 'A row in the log has other columns than the structure that Debezium holds for this table.',
      id: 'Baris di log memiliki kolom yang berbeda dari struktur tabel yang dipegang Debezium.',
    },
    steps: [
      {
        en: 'Find out whether the table was altered while DDL could not be seen: binlog switched off for the session, a gh-ost or pt-osc run, skipped DDL, or a history topic shared by connectors.',
        id: 'Cari tahu apakah tabel diubah saat DDL tidak terlihat: binlog dimatikan untuk session, gh-ost atau pt-osc, DDL yang dilewati, atau history topic yang dipakai bersama.',
      },
      {
        en: 'Stop the connector, rebuild the schema history with snapshot.mode=recovery (before 2.6: schema_only_recovery) and resume; this is right only if the tables kept their structure since the stored offset.',
        id: 'Stop connector, bangun ulang schema history dengan snapshot.mode=recovery (sebelum 2.6: schema_only_recovery), lalu resume; ini hanya benar jika struktur tabel tidak berubah sejak offset tersimpan.',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-schema-history-topic',
      'https://github.com/debezium/debezium',
    ],
  },
  {
    id: 'debezium-ddl-for-unknown-table',
    area: 'debezium',
    confidence: 'exact',
    match: [
      {
        message: /Trying to alter table [^\n]{1,250}, which does not exist/i,
        words: ['trying to alter table'],
      },
      {
        message:
          /Trying to change column [^\n]{1,300} table, which does not exist/i,
        words: ['trying to change column'],
      },
      {
        message: /Trying to create index on non existing table/i,
        words: ['on non existing table'],
      },
    ],
    cause: {
      en: 'A DDL statement in the log or in the schema history changes a table whose creation the history does not contain.',
      id: 'Statement DDL di log atau schema history mengubah tabel yang pembuatannya tidak tercatat di history.',
    },
    steps: [
      {
        en: 'Check the history topic: retention must be unlimited, cleanup.policy=delete, and no other connector may write to it.',
        id: 'Periksa history topic: retention harus tanpa batas, cleanup.policy=delete, dan tidak boleh ditulis connector lain.',
      },
      {
        en: 'Rebuild the history with snapshot.mode=recovery (before 2.6: schema_only_recovery) if the tables did not change since the stored offset.',
        id: 'Bangun ulang history dengan snapshot.mode=recovery (sebelum 2.6: schema_only_recovery) jika tabel tidak berubah sejak offset tersimpan.',
      },
      NEW_SNAPSHOT,
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/mysql.html#mysql-schema-history-topic',
    ],
  },
];
