import { RemedyRule } from '../RemedyRule';

/** What a Schema Registry does not accept or allow. */
export const SCHEMA_REGISTRY_REFUSALS_RULES: readonly RemedyRule[] = [
  {
    id: 'schema-invalid',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: 'RestClientException',
        message: /422(?:01|10)\b|error code: 422\b|invalid schema/i,
        words: ['restclientexception'],
      },
    ],
    cause: {
      en: 'The registry refuses the schema because it is not valid (often names that Avro forbids, or a default that does not fit its type).',
      id: 'Registry menolak schema karena tidak valid (sering karena nama yang dilarang Avro, atau default yang tidak sesuai tipenya).',
    },
    steps: [
      {
        en: "Read the reason in the trace or in the registry's log.",
        id: 'Baca alasannya di trace atau log registry.',
      },
      {
        en: 'For names: `schema.name.adjustment.mode=avro` and `field.name.adjustment.mode=avro` (Debezium), or `value.converter.scrub.invalid.names=true`.',
        id: 'Untuk nama: `schema.name.adjustment.mode=avro` dan `field.name.adjustment.mode=avro` (Debezium), atau `value.converter.scrub.invalid.names=true`.',
      },
      {
        en: 'Restart the failed task afterwards.',
        id: 'Restart task yang gagal setelah itu.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/develop/api.html',
      'https://debezium.io/documentation/reference/stable/configuration/avro.html',
    ],
  },
  {
    id: 'schema-registry-unauthorized',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        // The refusal is a plain text, which the client reads as JSON.
        exception: 'RestClientException',
        message:
          /unrecognized token '(?:user|unauthorized|unauthenticated|authentication|access|denied)'/i,
        words: ['restclientexception'],
      },
      {
        exception: 'RestClientException',
        message: /error code: 401(?:\d\d)?\b|^unauthorized/i,
        words: ['restclientexception'],
      },
    ],
    cause: {
      en: "The Schema Registry refused the converter's credentials, or got none.",
      id: 'Schema Registry menolak kredensial converter, atau tidak menerimanya.',
    },
    steps: [
      {
        en: "Set them WITH the converter's prefix: `value.converter.basic.auth.credentials.source=USER_INFO` and `value.converter.basic.auth.user.info=<user>:<secret>` (and `key.converter.` likewise).",
        id: 'Isi DENGAN prefix converter: `value.converter.basic.auth.credentials.source=USER_INFO` dan `value.converter.basic.auth.user.info=<user>:<secret>` (begitu pula `key.converter.`).',
      },
      {
        en: 'Try them: `curl -u <user>:<secret> <schema.registry.url>/subjects`.',
        id: 'Coba: `curl -u <user>:<secret> <schema.registry.url>/subjects`.',
      },
      {
        en: "Converters set in the connector do not inherit the worker's converter settings; restart the failed task after the change.",
        id: 'Converter di connector tidak mewarisi setelan converter worker; restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/connect.html',
    ],
  },
  {
    id: 'schema-registry-forbidden',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: 'RestClientException',
        message: /error code: 403(?:\d\d)?\b|^forbidden|is denied operation/i,
        words: ['restclientexception'],
      },
    ],
    cause: {
      en: 'The user of the converter has no right on this subject of the Schema Registry.',
      id: 'User converter tidak punya hak atas subject ini di Schema Registry.',
    },
    steps: [
      {
        en: 'Read subject and operation in the trace; grant the user Read (sinks) or Write (sources that register) on it.',
        id: 'Baca subject dan operasi di trace; beri user hak Read (sink) atau Write (source yang mendaftarkan).',
      },
      {
        en: 'Or register the schema by other means and set `value.converter.auto.register.schemas=false`.',
        id: 'Atau daftarkan schema dengan cara lain dan isi `value.converter.auto.register.schemas=false`.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/confluent-security-plugins/schema-registry/introduction.html',
    ],
  },
  {
    id: 'schema-registry-read-only',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        message:
          /is in read-only mode; error code: 42205|is not in import mode|error code: 42205\b/i,
        words: ['42205', 'not in import mode'],
      },
    ],
    cause: {
      en: 'The registry or this subject is in a mode (READONLY or IMPORT) that does not take new schemas.',
      id: 'Registry atau subject ini dalam mode (READONLY atau IMPORT) yang tidak menerima schema baru.',
    },
    steps: [
      {
        en: "`curl <schema.registry.url>/mode` and `/mode/<subject>`: a follower registry of a linked pair is read-only by design; then use the leader's URL.",
        id: '`curl <schema.registry.url>/mode` dan `/mode/<subject>`: registry pengikut memang read-only; pakai URL leader.',
      },
      {
        en: 'Else set it back: `PUT /mode/<subject>` with `{"mode":"READWRITE"}`, then restart the failed task.',
        id: 'Bila bukan, kembalikan: `PUT /mode/<subject>` dengan `{"mode":"READWRITE"}`, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/develop/api.html',
    ],
  },
];
