import { RemedyRule } from '../RemedyRule';

/** What a Schema Registry answers. */
export const SCHEMA_REGISTRY_RULES: readonly RemedyRule[] = [
  {
    id: 'schema-id-unknown',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        message: /\bschema (?:\d+ )?not found(?:[.;]| io)[^\n]{0,80}40403/i,
        words: ['40403'],
      },
      {
        exception: 'RestClientException',
        message: /\bschema (?:\d+ )?not found/i,
        words: ['restclientexception'],
      },
    ],
    cause: {
      en: 'The Schema Registry at the configured URL does not know this schema: the record was written with another registry, the schema was deleted, or (for a source) it was never registered.',
      id: 'Schema Registry pada URL yang dikonfigurasi tidak mengenal schema ini: record ditulis dengan registry lain, schema dihapus, atau (untuk source) belum pernah didaftarkan.',
    },
    steps: [
      {
        en: "Ask the registry that this converter uses: `curl <schema.registry.url>/schemas/ids/<id>`, and compare `key.` / `value.converter.schema.registry.url` with the producer's.",
        id: 'Tanyakan registry yang dipakai converter ini: `curl <schema.registry.url>/schemas/ids/<id>`, dan bandingkan `key.` / `value.converter.schema.registry.url` dengan milik producer.',
      },
      {
        en: 'A deleted schema can be looked up with `?deleted=true` and be registered again with the same id in IMPORT mode.',
        id: 'Schema yang dihapus dapat dicari dengan `?deleted=true` dan didaftarkan lagi dengan id sama dalam mode IMPORT.',
      },
      {
        en: 'If `auto.register.schemas=false`, register the schema before the source runs.',
        id: 'Bila `auto.register.schemas=false`, daftarkan schema sebelum source berjalan.',
      },
      {
        en: 'Restart the failed task afterwards.',
        id: 'Restart task yang gagal setelah itu.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/develop/api.html',
      'https://www.confluent.io/blog/kafka-connect-deep-dive-converters-serialization-explained/',
    ],
  },
  {
    id: 'schema-subject-unknown',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: 'RestClientException',
        message: /\bsubject (?:'[^'\n]{1,260}' )?not found|40401\b/i,
        words: ['restclientexception'],
      },
      {
        message: /\bsubject (?:'[^'\n]{1,260}' )?not found[^\n]{0,80}40401/i,
        words: ['40401'],
      },
    ],
    cause: {
      en: 'The Schema Registry has no subject of this name.',
      id: 'Schema Registry tidak memiliki subject dengan nama ini.',
    },
    steps: [
      {
        en: 'List them: `curl <schema.registry.url>/subjects`; compare with the name in the trace (topic plus `-key` or `-value` by default).',
        id: 'Daftar subject: `curl <schema.registry.url>/subjects`; bandingkan dengan nama di trace (bawaan: topic ditambah `-key` atau `-value`).',
      },
      {
        en: "Correct `value.subject.name.strategy`, the registry's URL or context, or register the schema (`auto.register.schemas=true` lets the source do it).",
        id: 'Perbaiki `value.subject.name.strategy`, URL atau context registry, atau daftarkan schema (`auto.register.schemas=true` membiarkan source melakukannya).',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/develop/api.html',
    ],
  },
  {
    id: 'schema-version-unknown',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: 'RestClientException',
        message: /\bversion \S{1,20} not found|40402\b/i,
        words: ['restclientexception'],
      },
    ],
    cause: {
      en: 'The Schema Registry knows the subject, but not this version of it.',
      id: 'Schema Registry mengenal subject itu, tetapi tidak versi ini.',
    },
    steps: [
      {
        en: '`curl <schema.registry.url>/subjects/<subject>/versions` (with `?deleted=true` for deleted ones).',
        id: '`curl <schema.registry.url>/subjects/<subject>/versions` (dengan `?deleted=true` untuk yang dihapus).',
      },
      {
        en: 'Register the version again, or correct the reference that asks for it, then restart the failed task.',
        id: 'Daftarkan lagi versi itu, atau perbaiki acuan yang memintanya, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/develop/api.html',
    ],
  },
  {
    id: 'schema-incompatible',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        message:
          /schema being registered is incompatible with an earlier schema/i,
        words: ['schema being registered is incompatible'],
      },
    ],
    cause: {
      en: "The schema of the records changed in a way that the subject's compatibility level does not allow, so the registry refuses the new version.",
      id: 'Schema record berubah dengan cara yang tidak diizinkan compatibility level subject, sehingga registry menolak versi baru.',
    },
    steps: [
      {
        en: 'Find the change: `curl <schema.registry.url>/subjects/<subject>/versions/latest` against the details in the trace (new required column, changed type, renamed field).',
        id: 'Cari perubahannya: `curl <schema.registry.url>/subjects/<subject>/versions/latest` dibandingkan rincian di trace (kolom wajib baru, tipe berubah, field ganti nama).',
      },
      {
        en: 'Make the change compatible (nullable column or default value), or write to a new topic.',
        id: 'Buat perubahan itu kompatibel (kolom nullable atau nilai default), atau tulis ke topic baru.',
      },
      {
        en: 'Or relax the level for this subject: `PUT /config/<subject>`; with NONE readers of old records may fail.',
        id: 'Atau longgarkan level subject ini: `PUT /config/<subject>`; dengan NONE pembaca record lama dapat gagal.',
      },
      {
        en: 'Restart the failed task only then: before, it fails at the same record.',
        id: 'Restart task yang gagal hanya setelah itu: sebelumnya gagal di record yang sama.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/fundamentals/schema-evolution.html',
      'https://docs.confluent.io/platform/current/schema-registry/develop/api.html',
    ],
  },
  {
    id: 'schema-incompatible-with-latest',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        message:
          /set (?:latest|id)\.compatibility\.strict=false to disable this check/i,
        words: ['compatibility.strict=false'],
      },
    ],
    cause: {
      en: "The converter uses a schema given by the registry (`use.latest.version` or `use.schema.id`), and the record's own schema does not fit it.",
      id: 'Converter memakai schema dari registry (`use.latest.version` atau `use.schema.id`), dan schema record tidak cocok dengannya.',
    },
    steps: [
      {
        en: "Compare both schemas; register a version that fits the source's data.",
        id: 'Bandingkan kedua schema; daftarkan versi yang cocok dengan data sumber.',
      },
      {
        en: 'If the difference is harmless (names, documentation), set `value.converter.latest.compatibility.strict=false`.',
        id: 'Bila bedanya tidak berbahaya (nama, dokumentasi), isi `value.converter.latest.compatibility.strict=false`.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/fundamentals/serdes-develop/index.html',
    ],
  },
];
