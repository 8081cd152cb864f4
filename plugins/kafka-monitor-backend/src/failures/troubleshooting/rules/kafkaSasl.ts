import { RemedyRule } from '../RemedyRule';

/** Logging in to Kafka. */
export const KAFKA_SASL_RULES: readonly RemedyRule[] = [
  {
    id: 'kafka-sasl-mechanism-not-enabled',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /client SASL mechanism '[^'\n]{1,60}' not enabled in the server/i,
        words: ['not enabled in the server'],
      },
      {
        exception: 'UnsupportedSaslMechanismException',
        words: ['unsupportedsaslmechanismexception'],
      },
    ],
    cause: {
      en: 'The Kafka listener does not offer the SASL mechanism that the client uses.',
      id: 'Listener Kafka tidak menyediakan mekanisme SASL yang dipakai klien.',
    },
    steps: [
      {
        en: 'The trace lists the enabled mechanisms: set `sasl.mechanism` to one of them, with the login module that goes with it in `sasl.jaas.config`.',
        id: 'Trace menyebut mekanisme yang aktif: isi `sasl.mechanism` dengan salah satunya, beserta login module yang sesuai di `sasl.jaas.config`.',
      },
      {
        en: "Change it for this client too: `producer.`, `consumer.`, `admin.` in the worker, the connector's overrides or its own Kafka settings.",
        id: 'Ubah juga untuk klien ini: `producer.`, `consumer.`, `admin.` di worker, override connector, atau setelan Kafka miliknya.',
      },
      {
        en: 'Restart the failed part, or the worker when its file changed.',
        id: 'Restart bagian yang gagal, atau worker bila filenya berubah.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_sasl'],
  },
  {
    id: 'kafka-login-refused',
    area: 'kafka-client',
    confidence: 'likely',
    match: [
      {
        exception: 'SaslAuthenticationException',
        message:
          /authentication failed|invalid credentials|invalid_token|access denied|authentication error|token expired/i,
        words: [
          'authentication failed',
          'invalid credentials',
          'invalid_token',
          'access denied',
          'authentication error',
          'token expired',
          'saslauthenticationexception',
        ],
      },
    ],
    cause: {
      en: 'Kafka refused the user name, password or token of this client.',
      id: 'Kafka menolak user name, password, atau token klien ini.',
    },
    steps: [
      {
        en: "Find the client: the worker's own, its `producer.` / `consumer.` / `admin.`, an override of the connector, or the connector's own Kafka settings; each has its own `sasl.jaas.config`.",
        id: 'Cari kliennya: milik worker, `producer.` / `consumer.` / `admin.`, override connector, atau setelan Kafka milik connector; masing-masing punya `sasl.jaas.config`.',
      },
      {
        en: 'Try the same user with `kafka-topics.sh --list --command-config <client.properties>`.',
        id: 'Coba user yang sama dengan `kafka-topics.sh --list --command-config <client.properties>`.',
      },
      {
        en: "Correct or renew the secret (was it rotated on Kafka?), then restart the failed part; a change in the worker's file needs its restart.",
        id: 'Perbaiki atau perbarui secret (apakah dirotasi di Kafka?), lalu restart bagian yang gagal; perubahan di file worker memerlukan restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_sasl'],
  },
  {
    id: 'kafka-jaas-missing',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /could not find a 'KafkaClient'[^\n]{0,120} entry in the JAAS configuration/i,
        words: ["could not find a 'kafkaclient'"],
      },
    ],
    cause: {
      en: 'The client is told to use SASL but has no login: `sasl.jaas.config` is missing for it.',
      id: 'Klien diminta memakai SASL tetapi tidak punya login: `sasl.jaas.config` untuknya tidak ada.',
    },
    steps: [
      {
        en: "Set `sasl.jaas.config` for THIS client: in the worker also as `producer.sasl.jaas.config`, `consumer.sasl.jaas.config` and `admin.sasl.jaas.config`, and for the connector's own Kafka clients under their prefix.",
        id: 'Isi `sasl.jaas.config` untuk klien INI: di worker juga sebagai `producer.sasl.jaas.config`, `consumer.sasl.jaas.config`, dan `admin.sasl.jaas.config`, dan untuk klien Kafka milik connector dengan prefix-nya.',
      },
      {
        en: 'Restart the failed part, or the worker when its file changed.',
        id: 'Restart bagian yang gagal, atau worker bila filenya berubah.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_sasl'],
  },
  {
    id: 'kafka-jaas-malformed',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /JAAS config (?:property|entry)|not specified in JAAS config|control flag '[^'\n]{0,60}' in JAAS config|value not specified for key '[^'\n]{0,120}' in JAAS config/i,
        words: ['jaas config'],
      },
    ],
    cause: {
      en: 'The text of `sasl.jaas.config` is not well formed.',
      id: 'Teks `sasl.jaas.config` tidak berbentuk benar.',
    },
    steps: [
      {
        en: 'It must read `<LoginModule class> required username="..." password="...";` - with quotes and the semicolon at the end.',
        id: 'Bentuknya harus `<class LoginModule> required username="..." password="...";` - dengan tanda kutip dan titik koma di akhir.',
      },
      {
        en: 'A quote or backslash in the password, or a secret with a line break, breaks it: escape it or change the password.',
        id: 'Tanda kutip atau backslash di password, atau secret dengan baris baru, merusaknya: beri escape atau ganti password.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_sasl'],
  },
  {
    id: 'kafka-login-module-missing',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /no LoginModule found for|unable to find LoginModule class|LoginModule[^\n]{0,80} is not allowed\. update system property/i,
        words: [
          'no loginmodule found for',
          'unable to find loginmodule class',
          'is not allowed. update system property',
        ],
      },
    ],
    cause: {
      en: 'The login module named in `sasl.jaas.config` can not be used: its class is misspelt, its jar is not on the worker, or it is forbidden.',
      id: 'Login module di `sasl.jaas.config` tidak dapat dipakai: class salah eja, jar-nya tidak ada di worker, atau dilarang.',
    },
    steps: [
      {
        en: "Check the class name; Kafka's own are `PlainLoginModule`, `ScramLoginModule`, `OAuthBearerLoginModule`, `Krb5LoginModule` with their full package.",
        id: 'Periksa nama class; milik Kafka `PlainLoginModule`, `ScramLoginModule`, `OAuthBearerLoginModule`, `Krb5LoginModule` dengan package lengkap.',
      },
      {
        en: "For a foreign one (for example AWS MSK IAM) put its jar on the worker's classpath (`libs/`) of EVERY worker and restart the workers.",
        id: 'Untuk modul luar (misalnya AWS MSK IAM) taruh jar-nya di classpath worker (`libs/`) di SETIAP worker lalu restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_sasl'],
  },
  {
    id: 'kafka-sasl-listener-mismatch',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        exception: 'IllegalSaslStateException',
        words: ['illegalsaslstateexception'],
      },
    ],
    cause: {
      en: 'The client speaks SASL to a listener that expects another protocol (or the other way round).',
      id: 'Klien memakai SASL pada listener yang mengharapkan protokol lain (atau sebaliknya).',
    },
    steps: [
      {
        en: 'Compare `security.protocol` of this client with the listener of that port: PLAINTEXT, SSL, SASL_PLAINTEXT or SASL_SSL.',
        id: 'Bandingkan `security.protocol` klien ini dengan listener port itu: PLAINTEXT, SSL, SASL_PLAINTEXT, atau SASL_SSL.',
      },
      {
        en: 'Correct protocol or port, then restart the failed part.',
        id: 'Perbaiki protokol atau port, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://kafka.apache.org/documentation/#security_sasl'],
  },
  {
    id: 'kafka-oauth-token-refused',
    area: 'kafka-client',
    confidence: 'exact',
    match: [
      {
        message:
          /response code \d{3} and error (?:response|message)[^\n]{0,400} was encountered reading the token endpoint response|token endpoint response did not contain an access_token/i,
        words: ['token endpoint response'],
      },
    ],
    cause: {
      en: 'The OAuth server that this Kafka client asks for a token refused it.',
      id: 'Server OAuth yang dimintai token oleh klien Kafka ini menolaknya.',
    },
    steps: [
      {
        en: 'Read the status and text in the trace; try the same request with `curl` from the worker.',
        id: 'Baca status dan teks di trace; coba permintaan yang sama dengan `curl` dari worker.',
      },
      {
        en: 'Correct client id, secret, scope in `sasl.jaas.config`, or `sasl.oauthbearer.token.endpoint.url`.',
        id: 'Perbaiki client id, secret, scope di `sasl.jaas.config`, atau `sasl.oauthbearer.token.endpoint.url`.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/clients/src/main/java/org/apache/kafka/common/security/oauthbearer/internals/secured/HttpAccessTokenRetriever.java',
    ],
  },
];
