import { RemedyRule } from '../../RemedyRule';

/** Other services behind an API. */
export const SERVICES_RULES: readonly RemedyRule[] = [
  {
    id: 'servicenow-auth',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        message:
          /User Not Authenticated|Required to provide Auth information|User is not authenticated/i,
        words: [
          'user not authenticated',
          'required to provide auth information',
          'user is not authenticated',
        ],
      },
    ],
    about: { connectorClass: /servicenow/i },
    cause: {
      en: 'ServiceNow does not accept user and password of the connector.',
      id: 'ServiceNow tidak menerima user dan password connector.',
    },
    steps: [
      {
        en: 'Try "curl -u <user> https://<instance>.service-now.com/api/now/table/<table>?sysparm_limit=1".',
        id: 'Coba "curl -u <user> https://<instance>.service-now.com/api/now/table/<table>?sysparm_limit=1".',
      },
      {
        en: 'Check servicenow.user and servicenow.password; the user must be active, not locked, and have the role of the table (and rest_service).',
        id: 'Periksa servicenow.user dan servicenow.password; user harus aktif, tidak terkunci, dan punya role untuk tabel itu (dan rest_service).',
      },
      {
        en: 'A developer instance that sleeps refuses all.',
        id: 'Instance developer yang tidur menolak semuanya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/servicenow/current/overview.html',
    ],
  },
  {
    id: 'github-rate-limit',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        message:
          /API rate limit exceeded for |You have exceeded a secondary rate limit/i,
        words: [
          'api rate limit exceeded for',
          'you have exceeded a secondary rate limit',
        ],
      },
    ],
    cause: {
      en: 'The GitHub API limit of this token (or address) is used up.',
      id: 'Batas GitHub API untuk token (atau alamat) ini sudah habis.',
    },
    steps: [
      {
        en: 'See "curl -H \'Authorization: Bearer <token>\' https://api.github.com/rate_limit": it names when the limit is reset.',
        id: 'Lihat "curl -H \'Authorization: Bearer <token>\' https://api.github.com/rate_limit": di sana tercatat kapan batas di-reset.',
      },
      {
        en: 'Use a token (5,000 instead of 60 requests an hour), poll less often, fewer repositories or tasks.',
        id: 'Gunakan token (5.000, bukan 60 permintaan per jam), poll lebih jarang, kurangi repository atau task.',
      },
      {
        en: 'Restart the task after the reset.',
        id: 'Restart task setelah reset.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api',
    ],
  },
  {
    id: 'saas-token-refused',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        message:
          /"message" ?: ?"Bad credentials"|Couldn't authenticate you|Client must be authenticated to access this resource|Basic authentication with passwords is deprecated/i,
        words: [
          '"bad credentials"',
          "couldn't authenticate you",
          'client must be authenticated to access',
          'basic authentication with passwords is deprecated',
        ],
      },
    ],
    about: { connectorClass: /github|jira|zendesk|http|atlassian/i },
    cause: {
      en: 'The service (GitHub, Jira, Zendesk) does not accept the token of the connector.',
      id: 'Layanan (GitHub, Jira, Zendesk) tidak menerima token connector.',
    },
    steps: [
      {
        en: 'Call the API with the same user and token by curl. Tokens end, and go with the user who made them.',
        id: 'Panggil API dengan user dan token yang sama lewat curl. Token punya masa berlaku, dan hilang bersama user pembuatnya.',
      },
      {
        en: 'Jira Cloud: e-mail and API token, no password. Zendesk: user/token. GitHub: a token with the right scopes, authorized for SSO.',
        id: 'Jira Cloud: e-mail dan API token, bukan password. Zendesk: user/token. GitHub: token dengan scope yang tepat, diotorisasi untuk SSO.',
      },
      {
        en: 'Put it into the secret, and restart the task.',
        id: 'Simpan di secret, dan restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jira/current/overview.html',
      'https://docs.github.com/en/rest/authentication/authenticating-to-the-rest-api',
    ],
  },
  {
    id: 'datadog-api-key',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        exception: 'java.io.IOException',
        message: /^HTTP Response code: (?:401|403), (?!Reason|Error)/i,
        words: ['http response code: 401, ', 'http response code: 403, '],
      },
    ],
    about: { connectorClass: /datadog/i },
    cause: {
      en: 'Datadog does not accept the API key, or the key belongs to another site.',
      id: 'Datadog tidak menerima API key, atau key itu milik site lain.',
    },
    steps: [
      {
        en: 'Check: "curl -H \'DD-API-KEY: <key>\' https://api.<site>/api/v1/validate".',
        id: 'Periksa: "curl -H \'DD-API-KEY: <key>\' https://api.<site>/api/v1/validate".',
      },
      {
        en: 'Set datadog.api_key (an API key, not an application key) and datadog.site or datadog.url of your site (datadoghq.eu, us3 ...).',
        id: 'Isi datadog.api_key (API key, bukan application key) dan datadog.site atau datadog.url sesuai site Anda (datadoghq.eu, us3 ...).',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/DataDog/datadog-kafka-connect-logs',
      'https://docs.datadoghq.com/account_management/api-app-keys/',
    ],
  },
  {
    id: 'slack-refused',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        message:
          /\berror"? ?[:=] ?"?(?:invalid_auth|not_authed|token_revoked|account_inactive|channel_not_found|not_in_channel|is_archived|missing_scope)\b/i,
        words: [
          'invalid_auth',
          'not_authed',
          'token_revoked',
          'account_inactive',
          'channel_not_found',
          'not_in_channel',
          'is_archived',
          'missing_scope',
        ],
      },
    ],
    about: { connectorClass: /slack/i },
    cause: {
      en: 'Slack refuses the message: the token is not valid, or the app may not write to the channel.',
      id: 'Slack menolak pesan: token tidak valid, atau app tidak boleh menulis ke channel.',
    },
    steps: [
      {
        en: 'Read the word: invalid_auth, token_revoked, account_inactive need a new token; channel_not_found, not_in_channel, is_archived concern the channel.',
        id: 'Baca katanya: invalid_auth, token_revoked, account_inactive memerlukan token baru; channel_not_found, not_in_channel, is_archived terkait channel.',
      },
      {
        en: 'Invite the app to the channel, or add the scope chat:write and install it again.',
        id: 'Undang app ke channel, atau tambahkan scope chat:write dan pasang ulang.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: ['https://api.slack.com/methods/chat.postMessage'],
  },
];
