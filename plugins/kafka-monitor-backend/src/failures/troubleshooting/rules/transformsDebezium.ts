import { RemedyRule } from '../RemedyRule';

/** Debezium's own transforms. */
export const TRANSFORMS_DEBEZIUM_RULES: readonly RemedyRule[] = [
  {
    id: 'outbox-field-missing',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /unable to find (?:event-id |payload |timestamp )?field \S{1,200} in event/i,
        words: ['unable to find'],
      },
    ],
    cause: {
      en: 'The outbox `EventRouter` does not find a column that it needs: it works on other tables too, or the outbox table has other names.',
      id: '`EventRouter` outbox tidak menemukan kolom yang dibutuhkan: ia bekerja juga pada tabel lain, atau tabel outbox memakai nama lain.',
    },
    steps: [
      {
        en: 'Map the names: `transforms.<name>.table.field.event.id`, `.key`, `.payload`, `.timestamp`, `route.by.field`.',
        id: 'Petakan nama: `transforms.<nama>.table.field.event.id`, `.key`, `.payload`, `.timestamp`, `route.by.field`.',
      },
      {
        en: 'Limit the transform to the outbox topic with a `TopicNameMatches` predicate: heartbeats and other tables must not pass through it.',
        id: 'Batasi transform pada topic outbox dengan predicate `TopicNameMatches`: heartbeat dan tabel lain tidak boleh melewatinya.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/transformations/outbox-event-router.html',
    ],
  },
  {
    id: 'outbox-row-updated',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message: /unexpected update message received [^\n]{0,300}fail/i,
        words: ['unexpected update message received'],
      },
    ],
    cause: {
      en: 'A row of the outbox table was updated, and the `EventRouter` is set to fail on that (`table.op.invalid.behavior=fatal`).',
      id: 'Sebuah baris tabel outbox di-update, dan `EventRouter` disetel gagal untuk itu (`table.op.invalid.behavior=fatal`).',
    },
    steps: [
      {
        en: 'Only insert (and delete) outbox rows: correct the application that updates them.',
        id: 'Baris outbox hanya boleh di-insert (dan delete): perbaiki aplikasi yang meng-update.',
      },
      {
        en: '`table.op.invalid.behavior=warn` skips such events: an update is then not published.',
        id: '`table.op.invalid.behavior=warn` melewati event itu: update tidak diterbitkan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/transformations/outbox-event-router.html',
    ],
  },
  {
    id: 'outbox-timestamp-type',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message: /unsupported field type [^\n]{1,100} for event timestamp/i,
        words: ['for event timestamp'],
      },
    ],
    cause: {
      en: 'The column used as event timestamp by the outbox `EventRouter` is not of a timestamp type it knows.',
      id: 'Kolom timestamp event pada `EventRouter` outbox bukan tipe timestamp yang dikenalnya.',
    },
    steps: [
      {
        en: 'Use a timestamp column (or 64-bit milliseconds), or take `table.field.event.timestamp` out.',
        id: 'Pakai kolom timestamp (atau milidetik 64 bit), atau hapus `table.field.event.timestamp`.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/transformations/outbox-event-router.html',
    ],
  },
  {
    id: 'debezium-array-not-homogeneous',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /field is not a homogenous array|array elements with different bson types are not supported/i,
        words: [
          'not a homogenous array',
          'array elements with different bson types',
        ],
      },
    ],
    cause: {
      en: 'A document holds an array of mixed types, which `ExtractNewDocumentState` can not write as an array.',
      id: 'Sebuah dokumen berisi array bertipe campuran, yang tidak dapat ditulis `ExtractNewDocumentState` sebagai array.',
    },
    steps: [
      {
        en: 'Set `transforms.<name>.array.encoding=document`: arrays become structures with `_0`, `_1`; readers have to know.',
        id: 'Isi `transforms.<nama>.array.encoding=document`: array menjadi struktur `_0`, `_1`; pembaca harus menyesuaikan.',
      },
      {
        en: 'Or exclude the field with `field.exclude.list`: it is then missing in the topic.',
        id: 'Atau keluarkan field dengan `field.exclude.list`: field itu tidak ada di topic.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/transformations/mongodb-event-flattening.html',
    ],
  },
  {
    id: 'debezium-script-engine-missing',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /implementation of language '[^'\n]{1,60}' not found on the classpath/i,
        words: ['not found on the classpath'],
      },
    ],
    cause: {
      en: "Debezium's `Filter` or `ContentBasedRouter` needs a script language that is not beside the connector.",
      id: '`Filter` atau `ContentBasedRouter` Debezium memerlukan bahasa skrip yang tidak ada di samping connector.',
    },
    steps: [
      {
        en: "Put `debezium-scripting` and the JSR-223 jars (for Groovy: `groovy`, `groovy-json`, `groovy-jsr223`) into the connector's plugin folder on EVERY worker, restart the workers.",
        id: 'Taruh `debezium-scripting` dan jar JSR-223 (untuk Groovy: `groovy`, `groovy-json`, `groovy-jsr223`) di folder plugin connector di SETIAP worker, restart worker.',
      },
      { en: 'Then restart the connector.', id: 'Lalu restart connector.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/transformations/filtering.html',
    ],
  },
  {
    id: 'debezium-script-failed',
    area: 'transforms',
    confidence: 'likely',
    match: [
      {
        message:
          /error while evaluating expression '|returned by the expression is not a/i,
        words: [
          'error while evaluating expression',
          'returned by the expression',
        ],
      },
      {
        message: /failed to parse expression '/i,
        words: ['failed to parse expression'],
      },
    ],
    cause: {
      en: 'The `condition` or `topic.expression` of a scripting transform is wrong, or fails on this record.',
      id: '`condition` atau `topic.expression` pada transform skrip salah, atau gagal untuk record ini.',
    },
    steps: [
      {
        en: 'Read the inner cause; test for null first (`value.after != null && ...`): deletes, tombstones, heartbeats and schema changes have no `after`.',
        id: 'Baca penyebab di dalamnya; uji null dulu (`value.after != null && ...`): delete, tombstone, heartbeat, dan schema change tidak punya `after`.',
      },
      {
        en: 'Limit it with `topic.regex` to the topics it is made for, then restart the failed task.',
        id: 'Batasi dengan `topic.regex` pada topic yang dimaksud, lalu restart task yang gagal.',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/transformations/filtering.html',
    ],
  },
];
