import { RemedyRule } from '../../RemedyRule';

/** Salesforce: login, limits and replay. */
export const SALESFORCE_RULES: readonly RemedyRule[] = [
  {
    id: 'salesforce-login',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        message:
          /INVALID_LOGIN: Invalid username, password, security token; or user locked out|"error_description" ?: ?"(?:authentication failure|inactive user|user hasn't approved this consumer|invalid client credentials|client identifier invalid)/i,
        words: [
          'invalid_login: invalid username',
          '"authentication failure',
          '"inactive user',
          '"user hasn\'t approved this consumer',
          '"invalid client credentials',
          '"client identifier invalid',
        ],
      },
    ],
    cause: {
      en: 'Salesforce refuses the login of the connector: user, password with security token, or the connected app.',
      id: 'Salesforce menolak login connector: user, password dengan security token, atau connected app.',
    },
    steps: [
      {
        en: 'See Login History of the user in Setup: it names the reason (invalid password, restricted IP, locked).',
        id: 'Lihat Login History user di Setup: di sana tercatat alasannya (invalid password, restricted IP, locked).',
      },
      {
        en: 'A new password brings a new security token: salesforce.password and salesforce.password.token. A sandbox needs salesforce.instance=https://test.salesforce.com.',
        id: 'Password baru menghasilkan security token baru: salesforce.password dan salesforce.password.token. Sandbox memerlukan salesforce.instance=https://test.salesforce.com.',
      },
      {
        en: 'Check consumer key and secret of the connected app; the username-password flow is blocked in newer orgs unless it is allowed in Setup. Prefer JWT.',
        id: 'Periksa consumer key dan secret connected app; flow username-password diblokir di org baru kecuali diizinkan di Setup. Lebih baik JWT.',
      },
      {
        en: 'Stop automatic restarts meanwhile: they lock the user.',
        id: 'Hentikan restart otomatis sementara: user bisa terkunci.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/jcustenborder/kafka-connect-salesforce/issues/4',
      'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_oauth_flow_errors.htm&type=5',
    ],
  },
  {
    id: 'salesforce-replay-id',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        message:
          /The replayId \{[^}\n]{1,40}\} you provided was invalid|replay id validation failed/i,
        words: ['the replayid {', 'replay id validation failed'],
      },
    ],
    cause: {
      en: 'The stored replay id is older than what Salesforce keeps (72 hours, or 24 for PushTopics).',
      id: 'Replay id tersimpan lebih tua dari yang disimpan Salesforce (72 jam, atau 24 untuk PushTopic).',
    },
    steps: [
      {
        en: 'Stop the connector and reset its offsets (DELETE /connectors/<name>/offsets, Kafka 3.6 and later), or create it under a new name.',
        id: 'Hentikan connector dan reset offset-nya (DELETE /connectors/<name>/offsets, Kafka 3.6 ke atas), atau buat dengan nama baru.',
      },
      {
        en: 'salesforce.initial.start=all reads again what is kept (duplicates), latest only what comes.',
        id: 'salesforce.initial.start=all membaca ulang yang masih disimpan (duplikat), latest hanya yang baru datang.',
      },
      {
        en: 'Changes older than that are lost to the stream: load them with a Bulk API source or query.',
        id: 'Perubahan yang lebih lama hilang dari stream: muat dengan source Bulk API atau query.',
      },
    ],
    restart: 'no',
    sources: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/streaming_error_codes.htm',
    ],
  },
  {
    id: 'salesforce-session',
    area: 'saas',
    confidence: 'likely',
    match: [
      {
        message: /\bINVALID_SESSION_ID\b|401::Authentication invalid/i,
        words: ['invalid_session_id', '401::authentication invalid'],
      },
    ],
    cause: {
      en: 'The Salesforce session of the task has ended or was revoked.',
      id: 'Sesi Salesforce milik task sudah berakhir atau dicabut.',
    },
    steps: [
      {
        en: 'Restart the task: it logs in anew and goes on from its replay id.',
        id: 'Restart task: task login ulang dan melanjutkan dari replay id-nya.',
      },
      {
        en: 'If it comes back lengthen the session timeout of the profile, and look for "lock sessions to the IP address" behind a changing NAT.',
        id: 'Jika berulang, perpanjang session timeout pada profile, dan periksa "lock sessions to the IP address" di balik NAT yang berubah-ubah.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://developer.salesforce.com/docs/atlas.en-us.api_streaming.meta/api_streaming/streaming_error_codes.htm',
    ],
  },
  {
    id: 'salesforce-limit',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        message:
          /\bREQUEST_LIMIT_EXCEEDED\b|TotalRequests Limit exceeded|403::Organization (?:total|concurrent) /i,
        words: [
          'request_limit_exceeded',
          'totalrequests limit exceeded',
          '403::organization total',
          '403::organization concurrent',
        ],
      },
    ],
    cause: {
      en: 'The organization used up its API requests or event deliveries of the last 24 hours (or its concurrent clients).',
      id: 'Organisasi menghabiskan jatah API request atau event delivery 24 jam terakhir (atau jumlah klien bersamaan).',
    },
    steps: [
      {
        en: 'See Setup, Company Information (API Requests, Last 24 Hours) and who uses them.',
        id: 'Lihat Setup, Company Information (API Requests, Last 24 Hours) dan siapa pemakainya.',
      },
      {
        en: 'Poll less often (poll.interval.ms), use Bulk API or Change Data Capture, or buy more.',
        id: 'Lakukan poll lebih jarang (poll.interval.ms), gunakan Bulk API atau Change Data Capture, atau tambah kuota.',
      },
      {
        en: 'Restart the task when the window has moved on.',
        id: 'Restart task setelah jendela waktunya bergeser.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://developer.salesforce.com/docs/atlas.en-us.salesforce_app_limits_cheatsheet.meta/salesforce_app_limits_cheatsheet/salesforce_app_limits_platform_api.htm',
    ],
  },
  {
    id: 'salesforce-object',
    area: 'saas',
    confidence: 'exact',
    match: [
      {
        message:
          /No such column '[^'\n]{1,120}' on (?:entity|sobject of type)|sObject type '[^'\n]{1,120}' is not supported|\bINVALID_FIELD_FOR_INSERT_UPDATE\b|\bREQUIRED_FIELD_MISSING\b|\bFIELD_CUSTOM_VALIDATION_EXCEPTION\b/i,
        words: [
          "no such column '",
          "sobject type '",
          'invalid_field_for_insert_update',
          'required_field_missing',
          'field_custom_validation_exception',
        ],
      },
    ],
    about: { connectorClass: /salesforce/i },
    cause: {
      en: 'Object or field is not known to this user in Salesforce, or the record breaks a rule of the object.',
      id: 'Object atau field tidak dikenal user ini di Salesforce, atau record melanggar aturan object.',
    },
    steps: [
      {
        en: 'Check salesforce.object and the API names of fields (custom ones end in __c), and field-level security for the user of the connector.',
        id: 'Periksa salesforce.object dan API name field (custom berakhiran __c), serta field-level security untuk user connector.',
      },
      {
        en: 'For a sink drop read-only fields (Id, CreatedDate ...) with ReplaceField, and fill the required ones.',
        id: 'Untuk sink, buang field read-only (Id, CreatedDate ...) dengan ReplaceField, dan isi field wajib.',
      },
      {
        en: 'Send single bad records to a dead letter queue.',
        id: 'Kirim record yang rusak ke dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/salesforce/current/bulk_api/sink/overview.html',
    ],
  },
];
