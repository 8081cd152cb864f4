import { RemedyRule } from '../RemedyRule';

/** Refused log-ins, for systems that no other rule knows. */
export const CREDENTIALS_RULES: readonly RemedyRule[] = [
  {
    id: 'http-unauthorized',
    area: 'credentials',
    confidence: 'generic',
    match: [
      {
        message:
          /\b401\b[^\n]{0,60}unauthori[sz]ed|unauthori[sz]ed[^\n]{0,60}\b401\b|\bHTTP(?:\/[12](?:\.[01])?)? 401\b|status(?: ?code)?[:=]? ?401\b/i,
        words: [
          'unauthorized',
          'unauthorised',
          'http 401',
          'http/1.1 401',
          'http/2 401',
          'http/1.0 401',
          'http/2.0 401',
          'http/1 401',
          'http/2.1 401',
          'status',
        ],
      },
    ],
    cause: {
      en: 'The service refused the credentials of the connector (HTTP 401): wrong, expired, or not sent.',
      id: 'Layanan menolak kredensial connector (HTTP 401): salah, kedaluwarsa, atau tidak dikirim.',
    },
    steps: [
      {
        en: 'Try the same URL and credentials by hand from the worker (`curl -i`).',
        id: 'Coba URL dan kredensial yang sama secara manual dari worker (`curl -i`).',
      },
      {
        en: 'Renew the password, token or key in the secret store that the configuration refers to.',
        id: 'Perbarui password, token, atau key di secret store yang diacu konfigurasi.',
      },
      {
        en: 'Then restart the failed part; do not restart again and again before, it can lock the account.',
        id: 'Lalu restart bagian yang gagal; jangan restart berulang sebelum itu, akun dapat terkunci.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/401',
    ],
  },
  {
    id: 'http-forbidden',
    area: 'credentials',
    confidence: 'generic',
    match: [
      {
        message:
          /\b403\b[^\n]{0,60}forbidden|forbidden[^\n]{0,60}\b403\b|\bHTTP(?:\/[12](?:\.[01])?)? 403\b|status(?: ?code)?[:=]? ?403\b/i,
        words: [
          'forbidden',
          'http 403',
          'http/1.1 403',
          'http/2 403',
          'http/1.0 403',
          'http/2.0 403',
          'http/1 403',
          'http/2.1 403',
          'status',
        ],
      },
    ],
    cause: {
      en: "The service knows the connector's user, but does not allow what it asked for (HTTP 403).",
      id: 'Layanan mengenal user connector, tetapi tidak mengizinkan permintaannya (HTTP 403).',
    },
    steps: [
      {
        en: 'Find the object in the trace (index, table, bucket, path) and the rights of the user on it.',
        id: 'Cari objek di dalam trace (index, tabel, bucket, path) dan hak user terhadapnya.',
      },
      {
        en: "Grant the missing right, or correct the object's name; check IP allow lists too.",
        id: 'Berikan hak yang kurang, atau perbaiki nama objek; periksa juga daftar IP yang diizinkan.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/403',
    ],
  },
  {
    id: 'authentication-failed',
    area: 'credentials',
    confidence: 'generic',
    match: [
      {
        message:
          /authentication (?:has )?failed|failed to authenticate|(?:bad|invalid|incorrect|wrong) (?:user ?name|login|credentials|password)|login failed/i,
        words: [
          'authentication failed',
          'authentication has failed',
          'failed to authenticate',
          'username',
          'user name',
          'bad login',
          'invalid login',
          'incorrect login',
          'wrong login',
          'credentials',
          'password',
          'login failed',
        ],
      },
    ],
    cause: {
      en: 'The endpoint refused the user name, password or key of the connector.',
      id: 'Endpoint menolak user name, password, atau key connector.',
    },
    steps: [
      {
        en: 'Find out which endpoint it was (target system, Kafka, Schema Registry) from the classes in the trace.',
        id: 'Cari tahu endpoint mana itu (sistem tujuan, Kafka, Schema Registry) dari class di dalam trace.',
      },
      {
        en: 'Log in by hand from the worker with the credentials of the secret that the configuration refers to.',
        id: 'Login manual dari worker dengan kredensial dari secret yang diacu konfigurasi.',
      },
      {
        en: 'Correct or renew them, then restart the failed part; do not restart in a loop, the account may lock.',
        id: 'Perbaiki atau perbarui, lalu restart bagian yang gagal; jangan restart berulang, akun dapat terkunci.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'oauth-client-refused',
    area: 'credentials',
    confidence: 'likely',
    match: [
      {
        message: /\binvalid_client\b|\bunauthorized_client\b/i,
        words: ['invalid_client', 'unauthorized_client'],
      },
    ],
    cause: {
      en: 'The OAuth server does not accept the client id or client secret of the connector.',
      id: 'Server OAuth tidak menerima client id atau client secret connector.',
    },
    steps: [
      {
        en: 'Ask for a token by hand: `curl -d grant_type=client_credentials -u <id>:<secret> <token url>`.',
        id: 'Minta token secara manual: `curl -d grant_type=client_credentials -u <id>:<secret> <token url>`.',
      },
      {
        en: 'Renew an expired secret, check the tenant in the token URL and that the client may use this grant type.',
        id: 'Perbarui secret yang kedaluwarsa, periksa tenant di token URL dan bahwa client boleh memakai grant type ini.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://www.rfc-editor.org/rfc/rfc6749#section-5.2'],
  },
  {
    id: 'oauth-grant-expired',
    area: 'credentials',
    confidence: 'likely',
    match: [{ message: /\binvalid_grant\b/i, words: ['invalid_grant'] }],
    cause: {
      en: 'The refresh token, user password or signed assertion given to the OAuth server is expired, revoked or made with a wrong clock.',
      id: 'Refresh token, password user, atau assertion untuk server OAuth sudah kedaluwarsa, dicabut, atau dibuat dengan jam yang salah.',
    },
    steps: [
      {
        en: 'Compare `date -u` on the worker with the real time.',
        id: 'Bandingkan `date -u` di worker dengan waktu sebenarnya.',
      },
      {
        en: 'Authorise the application again (or renew the key) and put the new token into the secret.',
        id: 'Otorisasi ulang aplikasi (atau perbarui key) dan simpan token baru di secret.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://www.rfc-editor.org/rfc/rfc6749#section-5.2'],
  },
  {
    id: 'token-expired',
    area: 'credentials',
    confidence: 'generic',
    match: [
      {
        message: /\btoken (?:has |is |was )?expired\b|\bexpired token\b/i,
        words: [
          'token expired',
          'token has expired',
          'token is expired',
          'token was expired',
          'expired token',
        ],
      },
    ],
    cause: {
      en: 'The token with which the connector signs in has expired and was not renewed.',
      id: 'Token yang dipakai connector untuk masuk sudah kedaluwarsa dan tidak diperbarui.',
    },
    steps: [
      {
        en: 'Renew the token in the secret; prefer a way that renews itself (OAuth client credentials, a role, a refresh token).',
        id: 'Perbarui token di secret; lebih baik cara yang memperbarui sendiri (OAuth client credentials, role, refresh token).',
      },
      {
        en: 'Check the clock of the worker, then restart the failed part.',
        id: 'Periksa jam worker, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
];
