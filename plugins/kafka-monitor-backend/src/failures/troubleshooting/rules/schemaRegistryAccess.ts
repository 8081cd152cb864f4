import { RemedyRule } from '../RemedyRule';

/** Reaching a Schema Registry, and names that Avro refuses. */
export const SCHEMA_REGISTRY_ACCESS_RULES: readonly RemedyRule[] = [
  {
    id: 'schema-registry-failing',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: 'RestClientException',
        message:
          /error code: (?:5000[1-4]|50[0234])\b|operation timed out|leader not known|master not known/i,
        words: ['restclientexception'],
      },
    ],
    cause: {
      en: 'The Schema Registry answers, but can not do its work: it has no leader, or can not write its `_schemas` topic.',
      id: 'Schema Registry menjawab, tetapi tidak dapat bekerja: tidak punya leader, atau tidak dapat menulis topic `_schemas`.',
    },
    steps: [
      {
        en: "Look at the registry's log and at the topic `_schemas` (leader, replicas in sync, `cleanup.policy=compact`).",
        id: 'Lihat log registry dan topic `_schemas` (leader, replika in-sync, `cleanup.policy=compact`).',
      },
      {
        en: 'Check that the registries reach each other (`host.name`, `inter.instance.protocol`).',
        id: 'Periksa bahwa antar registry saling terjangkau (`host.name`, `inter.instance.protocol`).',
      },
      {
        en: 'Restart the failed task when `curl <schema.registry.url>/subjects` works again.',
        id: 'Restart task yang gagal setelah `curl <schema.registry.url>/subjects` berhasil lagi.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/develop/api.html',
    ],
  },
  {
    id: 'schema-registry-url-wrong',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        exception: 'RestClientException',
        message: /error code: 50005\b|unexpected character \('<'/i,
        words: ['restclientexception'],
      },
    ],
    cause: {
      en: 'What answers at `schema.registry.url` is not a Schema Registry (an HTML page: a proxy, a log-in page, another service).',
      id: 'Yang menjawab di `schema.registry.url` bukan Schema Registry (halaman HTML: proxy, halaman login, layanan lain).',
    },
    steps: [
      {
        en: '`curl -i <schema.registry.url>/subjects` from the worker: it must answer with a JSON list.',
        id: '`curl -i <schema.registry.url>/subjects` dari worker: harus menjawab daftar JSON.',
      },
      {
        en: 'Correct host, port or path; for Apicurio use its `/apis/ccompat/v7` path.',
        id: 'Perbaiki host, port, atau path; untuk Apicurio pakai path `/apis/ccompat/v7`.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/develop/api.html',
    ],
  },
  {
    id: 'schema-registry-unreachable',
    area: 'schema-registry',
    confidence: 'likely',
    match: [
      {
        message: /network connection error while (?:de)?serializing/i,
        words: ['network connection error while'],
      },
    ],
    cause: {
      en: 'The converter can not reach the Schema Registry.',
      id: 'Converter tidak dapat menjangkau Schema Registry.',
    },
    steps: [
      {
        en: '`curl <schema.registry.url>/subjects` from the worker, with the URL of the converter that failed (key or value).',
        id: '`curl <schema.registry.url>/subjects` dari worker, dengan URL converter yang gagal (key atau value).',
      },
      {
        en: 'Check host, port, TLS (`https` needs `value.converter.schema.registry.ssl.truststore.location`) and the registry itself.',
        id: 'Periksa host, port, TLS (`https` memerlukan `value.converter.schema.registry.ssl.truststore.location`), dan registry itu sendiri.',
      },
      {
        en: 'Restart the failed task when it answers.',
        id: 'Restart task yang gagal setelah registry menjawab.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/connect.html',
    ],
  },
  {
    id: 'schema-registry-url-missing',
    area: 'schema-registry',
    confidence: 'exact',
    match: [
      {
        message:
          /missing required configuration "schema\.registry\.url"|missing schema registry url/i,
        words: ['schema.registry.url', 'missing schema registry url'],
      },
    ],
    cause: {
      en: "A converter of the Schema Registry is configured without the registry's URL.",
      id: 'Converter Schema Registry dikonfigurasi tanpa URL registry.',
    },
    steps: [
      {
        en: 'Set `key.converter.schema.registry.url` and `value.converter.schema.registry.url` next to the converter, in the connector or in the worker: a converter set in the connector takes nothing from the worker.',
        id: 'Isi `key.converter.schema.registry.url` dan `value.converter.schema.registry.url` di samping converter, di connector atau worker: converter di connector tidak mengambil apa pun dari worker.',
      },
      {
        en: 'Save and restart the failed part.',
        id: 'Simpan dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/schema-registry/connect.html',
    ],
  },
];
