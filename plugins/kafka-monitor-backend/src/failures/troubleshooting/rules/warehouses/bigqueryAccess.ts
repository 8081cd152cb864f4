import { RemedyRule } from '../../RemedyRule';

/** BigQuery: who writes, where, and how much. */
export const BIGQUERY_ACCESS_RULES: readonly RemedyRule[] = [
  {
    id: 'bigquery-access-denied',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Access Denied: (?:Table|Dataset|Project|BigQuery BigQuery)\b(?!: Streaming insert is not allowed)|does not have (?:permission )?bigquery\.[\w.]{1,60}|Permission '?(?:TABLES_\w{1,40}|bigquery\.[\w.]{1,60})'? denied on/i,
        words: [
          'access denied: table',
          'access denied: dataset',
          'access denied: project',
          'access denied: bigquery',
          'does not have bigquery.',
          'does not have permission bigquery.',
          "permission 'tables_",
          'permission tables_',
          "permission 'bigquery.",
          'permission bigquery.',
        ],
      },
    ],
    cause: {
      en: 'The service account lacks a BigQuery right on this table, dataset or project.',
      id: 'Service account tidak punya hak BigQuery pada table, dataset, atau project ini.',
    },
    steps: [
      {
        en: 'Give it roles/bigquery.dataEditor on the dataset; upsert and delete mode and GCS batch loading also need roles/bigquery.jobUser on the project.',
        id: 'Beri roles/bigquery.dataEditor pada dataset; mode upsert dan delete serta batch loading lewat GCS juga memerlukan roles/bigquery.jobUser pada project.',
      },
      {
        en: 'Compare project and defaultDataset with those in the message: the table may be in another project.',
        id: 'Cocokkan project dan defaultDataset dengan yang ada di pesan: tabel bisa berada di project lain.',
      },
      {
        en: 'Check which account works: client_email in the key file.',
        id: 'Periksa akun yang dipakai: client_email di file key.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-bigquery/pull/18',
      'https://cloud.google.com/bigquery/docs/access-control',
    ],
  },
  {
    id: 'bigquery-not-found',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Not found: (?:Table|Dataset|Project) [\w.:$-]{1,300}|Table is deleted: /i,
        words: [
          'not found: table',
          'not found: dataset',
          'not found: project',
          'table is deleted: ',
        ],
      },
    ],
    cause: {
      en: 'The BigQuery table, dataset or project of the connector does not exist.',
      id: 'Table, dataset, atau project BigQuery milik connector tidak ada.',
    },
    steps: [
      {
        en: 'Look with "bq ls <project>:<dataset>". Dataset and project must exist; tables too unless autoCreateTables=true.',
        id: 'Periksa dengan "bq ls <project>:<dataset>". Dataset dan project harus ada; tabel juga kecuali autoCreateTables=true.',
      },
      {
        en: 'Check the names: topic2TableMap, sanitizeTopics, and the location of the dataset.',
        id: 'Periksa nama: topic2TableMap, sanitizeTopics, dan lokasi dataset.',
      },
      {
        en: 'A table that was just deleted and recreated refuses streaming for some minutes: wait, then restart the task.',
        id: 'Tabel yang baru dihapus dan dibuat ulang menolak streaming beberapa menit: tunggu, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://cloud.google.com/bigquery/docs/error-messages',
      'https://github.com/confluentinc/kafka-connect-bigquery',
    ],
  },
  {
    id: 'bigquery-credentials',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Failed to access credentials file|Failed to create credentials from (?:JSON key|input stream)|Failed to create Application Default Credentials|Failed to access JSON key file/i,
        words: [
          'failed to access credentials file',
          'failed to create credentials from json key',
          'failed to create credentials from input stream',
          'failed to create application default credentials',
          'failed to access json key file',
        ],
      },
    ],
    cause: {
      en: 'The Google key of the connector cannot be read.',
      id: 'Key Google milik connector tidak bisa dibaca.',
    },
    steps: [
      {
        en: 'keySource=FILE: keyfile is a path on the worker; it must be there and readable on every worker.',
        id: 'keySource=FILE: keyfile adalah path di worker; file harus ada dan bisa dibaca di setiap worker.',
      },
      {
        en: 'keySource=JSON: keyfile holds the whole JSON; escaped quotes and line breaks in private_key are the usual mistake.',
        id: 'keySource=JSON: keyfile berisi seluruh JSON; tanda kutip dan ganti baris di private_key yang salah di-escape adalah kesalahan yang umum.',
      },
      {
        en: 'Check it with "jq . <file>"; it must be the key of a service account.',
        id: 'Periksa dengan "jq . <file>"; isinya harus key service account.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/bigquery/current/kafka_connect_bigquery_config.html',
    ],
  },
  {
    id: 'bigquery-quota',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /\bquotaExceeded\b|\brateLimitExceeded\b|Exceeded rate limits|Quota exceeded: |exceeded quota for/i,
        words: [
          'quotaexceeded',
          'ratelimitexceeded',
          'exceeded rate limits',
          'quota exceeded: ',
          'exceeded quota for',
        ],
      },
    ],
    about: {
      connectorClass: /bigquery|google|gcp|gcs|pubsub|spanner|bigtable/i,
    },
    cause: {
      en: 'The connector used up a quota of Google Cloud (rows or bytes per second, table updates, load jobs).',
      id: 'Connector menghabiskan kuota Google Cloud (baris atau byte per detik, pembaruan tabel, load job).',
    },
    steps: [
      {
        en: 'Read which quota the message names, and see it under IAM, Quotas.',
        id: 'Baca kuota yang disebut di pesan, dan lihat di IAM, Quotas.',
      },
      {
        en: 'A quota per second passes: restart the task, with larger bigQueryRetry and bigQueryRetryWait. One per day ends only at midnight Pacific time.',
        id: 'Kuota per detik akan berlalu: restart task dengan bigQueryRetry dan bigQueryRetryWait lebih besar. Kuota per hari baru berakhir tengah malam waktu Pasifik.',
      },
      {
        en: 'Spend less: larger batches, fewer tasks, larger mergeIntervalMs, fewer schema changes; or ask for more.',
        id: 'Kurangi pemakaian: batch lebih besar, task lebih sedikit, mergeIntervalMs lebih besar, perubahan schema lebih jarang; atau minta kenaikan kuota.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/wepay/kafka-connect-bigquery/issues/69',
      'https://cloud.google.com/bigquery/quotas',
    ],
  },
  {
    id: 'bigquery-too-large',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Request payload size exceeds the limit: |Maximum allowed row size exceeded|Row size is too large|Failed to write to BigQuery even after reducing batch size to 1 row/i,
        words: [
          'request payload size exceeds the limit',
          'maximum allowed row size exceeded',
          'row size is too large',
          'even after reducing batch size to 1 row',
        ],
      },
    ],
    cause: {
      en: 'A single row is larger than BigQuery takes in one insert (10 MB).',
      id: 'Satu baris lebih besar dari yang diterima BigQuery dalam satu insert (10 MB).',
    },
    steps: [
      {
        en: 'Find the record by its size at the committed offset of the consumer group of the connector.',
        id: 'Temukan record berdasarkan ukurannya di committed offset consumer group connector.',
      },
      {
        en: 'Drop or shorten the big field with an SMT, or keep it outside (GCS) and store a link.',
        id: 'Buang atau pendekkan field besar dengan SMT, atau simpan di luar (GCS) dan tulis tautannya.',
      },
      {
        en: 'To skip that one record reset the offset of the group past it (connector stopped): the record is then not in BigQuery.',
        id: 'Untuk melewati satu record itu, majukan offset group melewatinya (connector dihentikan): record itu tidak akan ada di BigQuery.',
      },
    ],
    restart: 'no',
    sources: ['https://cloud.google.com/bigquery/quotas#streaming_inserts'],
  },
  {
    id: 'bigquery-concurrent-update',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Could not serialize access to table|would affect rows in the streaming buffer, which is not supported/i,
        words: [
          'could not serialize access to table',
          'would affect rows in the streaming buffer',
        ],
      },
    ],
    cause: {
      en: 'Two changes met on the same table: a merge of the connector with another job, or with rows still in the streaming buffer.',
      id: 'Dua perubahan bertemu di tabel yang sama: merge milik connector dengan job lain, atau dengan baris yang masih di streaming buffer.',
    },
    steps: [
      {
        en: 'Restart the task: rows wait in the intermediate table or are read again from Kafka.',
        id: 'Restart task: baris menunggu di intermediate table atau dibaca ulang dari Kafka.',
      },
      {
        en: 'If it comes back: one connector per table, no scheduled DML beside it, larger mergeIntervalMs and bigQueryRetry.',
        id: 'Jika berulang: satu connector per tabel, tanpa DML terjadwal di sampingnya, mergeIntervalMs dan bigQueryRetry lebih besar.',
      },
      {
        en: 'Rows that were streamed directly cannot be changed for up to 90 minutes: do not stream into a table that is merged into.',
        id: 'Baris yang di-stream langsung tidak bisa diubah hingga 90 menit: jangan stream ke tabel yang menjadi target merge.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/confluentinc/kafka-connect-bigquery/issues/127',
      'https://cloud.google.com/bigquery/docs/data-manipulation-language',
    ],
  },
];
