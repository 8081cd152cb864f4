import { RemedyRule } from '../../RemedyRule';

/** A target that fails or holds back, and what the connectors say of it. */
export const HTTP_FAILING_RULES: readonly RemedyRule[] = [
  {
    id: 'http-too-many-requests',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Status code : 429\b|HTTP Response code: 429, Reason|Server replied with status code 429\b)/i,
        words: [
          'status code : 429',
          'http response code: 429',
          'status code 429',
        ],
      },
    ],
    cause: {
      en: 'The API allows fewer requests than the connector sends (429).',
      id: 'API mengizinkan lebih sedikit permintaan daripada yang dikirim connector (429).',
    },
    steps: [
      {
        en: 'Wait for the window of the limit to pass, then restart the task.',
        id: 'Tunggu jendela batasnya berlalu, lalu restart task.',
      },
      {
        en: 'Send fewer: larger batch.max.size if the API takes batches, fewer tasks, larger retry.backoff.ms and max.retries.',
        id: 'Kirim lebih sedikit: batch.max.size lebih besar jika API menerima batch, task lebih sedikit, retry.backoff.ms dan max.retries lebih besar.',
      },
      {
        en: 'See that 429 is among retry.on.status.codes.',
        id: 'Pastikan 429 termasuk dalam retry.on.status.codes.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.confluent.io/kafka-connectors/http/current/connector_config.html',
    ],
  },
  {
    id: 'http-server-error',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Status code : 5\d\d\b|HTTP Response code: 5\d\d, Reason|Server replied with status code 5\d\d\b)/i,
        words: ['status code : 5', 'http response code: 5', 'status code 5'],
      },
    ],
    cause: {
      en: 'The API itself failed on the request (5xx), and went on failing through all retries.',
      id: 'API itu sendiri gagal melayani permintaan (5xx), dan tetap gagal sampai semua percobaan habis.',
    },
    steps: [
      {
        en: 'Look at the log of the target at the time of the failure. 502, 503 and 504 come from a gateway: its backend is away or slow.',
        id: 'Lihat log target pada waktu kegagalan. 502, 503, dan 504 berasal dari gateway: backend-nya mati atau lambat.',
      },
      {
        en: 'Restart the task when it is well: records since the last committed offset are sent again, so some may arrive twice.',
        id: 'Restart task setelah pulih: record sejak offset terakhir yang di-commit dikirim lagi, jadi sebagian bisa diterima dua kali.',
      },
      {
        en: 'If 500 comes for one record each time, it is that record: see the response content, and use a dead letter queue.',
        id: 'Jika 500 selalu muncul untuk satu record, penyebabnya record itu: lihat isi respons, dan gunakan dead letter queue.',
      },
      {
        en: 'Raise max.retries and retry.backoff.ms to ride out short outages.',
        id: 'Naikkan max.retries dan retry.backoff.ms agar gangguan singkat terlewati.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.confluent.io/kafka-connectors/http/current/connector_config.html',
    ],
  },
  {
    id: 'http-no-answer',
    area: 'http',
    confidence: 'likely',
    match: [
      {
        message:
          /Exception while processing HTTP request for a batch of \d+ records\.[^\n]{0,40}Exception ?: [\w.]{1,80}(?:SocketTimeoutException|ConnectTimeoutException|NoHttpResponseException)|Exception: [\w.]{1,80}(?:SocketTimeoutException|ConnectTimeoutException|NoHttpResponseException)[^\n]{0,200}Exception while processing HTTP request for a batch/i,
        words: ['exception while processing http request for a batch'],
      },
    ],
    cause: {
      en: 'The API did not answer in time.',
      id: 'API tidak menjawab tepat waktu.',
    },
    steps: [
      {
        en: 'Measure from the worker: "curl -w \'%{time_total}\' -o /dev/null <url>".',
        id: 'Ukur dari worker: "curl -w \'%{time_total}\' -o /dev/null <url>".',
      },
      {
        en: 'Slow: raise http.request.timeout.ms and lower batch.max.size. No connection at all: look at firewall and proxy.',
        id: 'Jika lambat: naikkan http.request.timeout.ms dan turunkan batch.max.size. Jika tidak terhubung sama sekali: periksa firewall dan proxy.',
      },
      {
        en: 'Restart the task; a request that timed out may have been carried out, so records can arrive twice.',
        id: 'Restart task; permintaan yang timeout mungkin sudah dijalankan, jadi record bisa diterima dua kali.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.confluent.io/kafka-connectors/http/current/connector_config.html',
    ],
  },
  {
    id: 'http-oauth-token',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /Couldn't get OAuth2 access token|Couldn't find access token property/i,
        words: [
          "couldn't get oauth2 access token",
          "couldn't find access token property",
        ],
      },
    ],
    cause: {
      en: 'The connector could not get an access token, so it never came to send anything.',
      id: 'Connector tidak mendapatkan access token, sehingga belum mengirim apa pun.',
    },
    steps: [
      {
        en: 'Ask for one with curl from the worker: token URL, client id, secret, scope and grant type as configured.',
        id: 'Minta token dengan curl dari worker: token URL, client id, secret, scope, dan grant type sesuai konfigurasi.',
      },
      {
        en: 'Read the cause: a status code means refused credentials, a connection error means the way to the token server.',
        id: 'Baca cause-nya: status code berarti kredensial ditolak, error koneksi berarti jalur ke server token.',
      },
      {
        en: 'If a token does come, set oauth2.response.token.property to the name it has in the answer.',
        id: 'Jika token didapat, isi oauth2.response.token.property dengan nama property-nya di jawaban.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/Aiven-Open/http-connector-for-apache-kafka'],
  },
  {
    id: 'http-null-value',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        exception: 'DataException',
        message: /^Record value must not be null/i,
        words: ['record value must not be null'],
      },
    ],
    about: { connectorClass: /http/i },
    cause: {
      en: 'The topic holds a record without value (a tombstone), which this sink cannot send.',
      id: 'Topic berisi record tanpa value (tombstone), yang tidak bisa dikirim sink ini.',
    },
    steps: [
      {
        en: 'Drop tombstones with a Filter SMT and the predicate RecordIsTombstone.',
        id: 'Buang tombstone dengan SMT Filter dan predicate RecordIsTombstone.',
      },
      {
        en: 'Or stop them at the source (Debezium: tombstones.on.delete=false).',
        id: 'Atau hentikan di source (Debezium: tombstones.on.delete=false).',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/Aiven-Open/http-connector-for-apache-kafka'],
  },
];
