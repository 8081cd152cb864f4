import { RemedyRule } from '../../RemedyRule';

/** Answers 3xx and 4xx, in the wordings of the Confluent and Aiven sinks. */
export const HTTP_REFUSED_RULES: readonly RemedyRule[] = [
  {
    id: 'http-bad-request',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Status code : (?:400|422)\b|HTTP Response code: (?:400|422), Reason|Server replied with status code (?:400|422)\b)/i,
        words: [
          'status code : 400',
          'status code : 422',
          'http response code: 400',
          'http response code: 422',
          'status code 400',
          'status code 422',
        ],
      },
    ],
    cause: {
      en: 'The API understood the request but does not like its content (400 or 422).',
      id: 'API memahami permintaan tetapi menolak isinya (400 atau 422).',
    },
    steps: [
      {
        en: 'Read the response content in the message: it usually names the field.',
        id: 'Baca isi respons di pesan: biasanya menyebut field-nya.',
      },
      {
        en: 'Check the form of the body: request.body.format (string or json), batch.json.as.array, batch.max.size (one or many), Content-Type in headers.',
        id: 'Periksa bentuk body: request.body.format (string atau json), batch.json.as.array, batch.max.size (satu atau banyak), Content-Type di headers.',
      },
      {
        en: 'Send the same body with curl until the API takes it; then change the SMT or the producer.',
        id: 'Kirim body yang sama dengan curl sampai diterima API; lalu ubah SMT atau producer.',
      },
      {
        en: 'For single bad records: behavior.on.error=log (or ignore) with a dead letter queue; they are then not delivered.',
        id: 'Untuk record tertentu: behavior.on.error=log (atau ignore) dengan dead letter queue; record itu tidak terkirim.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/http/current/connector_config.html',
      'https://github.com/Aiven-Open/http-connector-for-apache-kafka',
    ],
  },
  {
    id: 'http-sink-unauthorized',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Status code : 401\b|HTTP Response code: 401, Reason|Server replied with status code 401\b)/i,
        words: [
          'status code : 401',
          'http response code: 401',
          'status code 401',
        ],
      },
    ],
    cause: {
      en: 'The API does not accept the credentials of the connector (401).',
      id: 'API tidak menerima kredensial connector (401).',
    },
    steps: [
      {
        en: 'Try the same credentials with curl from the worker.',
        id: 'Coba kredensial yang sama dengan curl dari worker.',
      },
      {
        en: 'Check auth.type and its keys: connection.user and connection.password, oauth2.token.url, oauth2.client.id and oauth2.client.secret, or the Authorization in headers.',
        id: 'Periksa auth.type dan isiannya: connection.user dan connection.password, oauth2.token.url, oauth2.client.id dan oauth2.client.secret, atau Authorization di headers.',
      },
      {
        en: 'A token written into headers ends some day: use OAuth2, which renews it.',
        id: 'Token yang ditulis di headers suatu saat berakhir: gunakan OAuth2 yang memperbaruinya.',
      },
      {
        en: 'Restart the task with the new secret.',
        id: 'Restart task dengan secret baru.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/http/current/connector_config.html',
    ],
  },
  {
    id: 'http-sink-forbidden',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Status code : 403\b|HTTP Response code: 403, Reason|Server replied with status code 403\b)/i,
        words: [
          'status code : 403',
          'http response code: 403',
          'status code 403',
        ],
      },
    ],
    cause: {
      en: 'The API knows the caller but does not allow this (403); a gateway or firewall may be the one that answers.',
      id: 'API mengenal pemanggil tetapi tidak mengizinkan ini (403); yang menjawab bisa jadi gateway atau firewall.',
    },
    steps: [
      {
        en: 'Read the response content: HTML of a gateway means its rules (source address, WAF, missing API key header).',
        id: 'Baca isi respons: HTML dari gateway berarti aturannya (alamat asal, WAF, header API key tidak ada).',
      },
      {
        en: 'Give the client the scope or role for method and path, and restart the task.',
        id: 'Beri klien scope atau role untuk method dan path tersebut, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/http/current/connector_config.html',
    ],
  },
  {
    id: 'http-not-found',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Status code : (?:404|405|410)\b|HTTP Response code: (?:404|405|410), Reason|Server replied with status code (?:404|405|410)\b)/i,
        words: [
          'status code : 404',
          'status code : 405',
          'status code : 410',
          'http response code: 404',
          'http response code: 405',
          'http response code: 410',
          'status code 404',
          'status code 405',
          'status code 410',
        ],
      },
    ],
    cause: {
      en: 'The API has nothing at this path for this method (404, 405 or 410).',
      id: 'API tidak punya apa pun di path ini untuk method ini (404, 405, atau 410).',
    },
    steps: [
      {
        en: 'Read the URL in the message: ${topic}, ${key} and field templates must have been filled in as meant.',
        id: 'Baca URL di pesan: template ${topic}, ${key}, dan field harus terisi sesuai maksudnya.',
      },
      {
        en: 'Check request.method and http.api.url (http.url) against the documentation of the API.',
        id: 'Periksa request.method dan http.api.url (http.url) terhadap dokumentasi API.',
      },
      {
        en: 'If a record points at something deleted at the target, send it to a dead letter queue (behavior.on.error=log).',
        id: 'Jika record merujuk sesuatu yang sudah dihapus di target, kirim ke dead letter queue (behavior.on.error=log).',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/http/current/connector_config.html',
    ],
  },
  {
    id: 'http-too-large',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Status code : 413\b|HTTP Response code: 413, Reason|Server replied with status code 413\b)/i,
        words: [
          'status code : 413',
          'http response code: 413',
          'status code 413',
        ],
      },
    ],
    cause: {
      en: 'The request is larger than the API or a proxy takes (413).',
      id: 'Permintaan lebih besar dari yang diterima API atau proxy (413).',
    },
    steps: [
      {
        en: 'Lower batch.max.size (batch.max.size=1 shows whether one record alone is too large).',
        id: 'Turunkan batch.max.size (batch.max.size=1 menunjukkan apakah satu record saja sudah terlalu besar).',
      },
      {
        en: 'Raise the limit at the target (client_max_body_size of nginx), or drop the big field with an SMT.',
        id: 'Naikkan batas di target (client_max_body_size nginx), atau buang field besar dengan SMT.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/http/current/connector_config.html',
    ],
  },
  {
    id: 'http-redirected',
    area: 'http',
    confidence: 'exact',
    match: [
      {
        message:
          /(?:Status code : 30[12378]\b|HTTP Response code: 30[12378], Reason|Server replied with status code 30[12378]\b)/i,
        words: ['status code : 30', 'http response code: 30', 'status code 30'],
      },
    ],
    cause: {
      en: 'The API answers with a redirect, which the connector does not follow.',
      id: 'API menjawab dengan redirect, yang tidak diikuti connector.',
    },
    steps: [
      {
        en: 'See where to: "curl -i <url>" and its Location. Usual: http to https, a missing slash at the end, a login page.',
        id: 'Lihat tujuannya: "curl -i <url>" dan Location-nya. Biasanya: http ke https, garis miring di akhir yang kurang, halaman login.',
      },
      {
        en: 'Set http.api.url (http.url) to the final address and restart the task.',
        id: 'Isi http.api.url (http.url) dengan alamat akhirnya dan restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/vdesabou/kafka-docker-playground/tree/master/connect/connect-http-sink',
    ],
  },
];
