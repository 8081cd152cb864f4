import { RemedyRule } from '../../RemedyRule';

/** How the Snowflake sink logs in, and what it may do. */
export const SNOWFLAKE_ACCESS_RULES: readonly RemedyRule[] = [
  {
    id: 'snowflake-jwt-invalid',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      { message: /JWT token is invalid/i, words: ['jwt token is invalid'] },
    ],
    cause: {
      en: 'Snowflake does not accept the key pair: the public key of the user is another one, or account, user or clock are not right.',
      id: 'Snowflake tidak menerima key pair: public key user berbeda, atau account, user, atau jam tidak tepat.',
    },
    steps: [
      {
        en: 'Compare RSA_PUBLIC_KEY_FP of "DESC USER <user>" with "openssl rsa -in key.p8 -pubout -outform DER | openssl dgst -sha256 -binary | openssl enc -base64".',
        id: 'Cocokkan RSA_PUBLIC_KEY_FP dari "DESC USER <user>" dengan "openssl rsa -in key.p8 -pubout -outform DER | openssl dgst -sha256 -binary | openssl enc -base64".',
      },
      {
        en: "If they differ: ALTER USER <user> SET RSA_PUBLIC_KEY='...' (RSA_PUBLIC_KEY_2 while rotating), or use the other private key.",
        id: "Jika berbeda: ALTER USER <user> SET RSA_PUBLIC_KEY='...' (RSA_PUBLIC_KEY_2 saat rotasi), atau gunakan private key yang lain.",
      },
      {
        en: 'Check snowflake.user.name and the account in snowflake.url.name, and the clock of the worker ("date -u").',
        id: 'Periksa snowflake.user.name dan account di snowflake.url.name, serta jam worker ("date -u").',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/snowflakedb/snowflake-kafka-connector/issues/553',
      'https://docs.snowflake.com/en/user-guide/key-pair-auth-troubleshooting',
    ],
  },
  {
    id: 'snowflake-private-key',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        exception: 'SnowflakeKafkaConnectorException',
        message: /Error Code: 00(?:02|18)\b/i,
        words: ['error code: 0002', 'error code: 0018'],
      },
    ],
    cause: {
      en: 'The private key of the connector cannot be read: wrong format, or wrong passphrase.',
      id: 'Private key di connector tidak bisa dibaca: format salah, atau passphrase salah.',
    },
    steps: [
      {
        en: 'Put only the base64 body of the PKCS#8 key into snowflake.private.key: no header or footer lines, no line breaks.',
        id: 'Isi snowflake.private.key hanya dengan isi base64 dari key PKCS#8: tanpa baris header dan footer, tanpa ganti baris.',
      },
      {
        en: 'For an encrypted key set snowflake.private.key.passphrase; encrypt with aes256 (-v2 aes256), which FIPS knows.',
        id: 'Untuk key terenkripsi, isi snowflake.private.key.passphrase; enkripsi dengan aes256 (-v2 aes256) yang dikenal FIPS.',
      },
      {
        en: 'Check the secret reference: an unresolved ${...} is no key.',
        id: 'Periksa referensi secret: ${...} yang tidak ter-resolve bukanlah key.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.snowflake.com/en/user-guide/kafka-connector-install',
      'https://github.com/snowflakedb/snowflake-kafka-connector',
    ],
  },
  {
    id: 'snowflake-ip-refused',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /IP(?:\/Token)? [^\n]{1,80} is not allowed to access Snowflake/i,
        words: ['is not allowed to access snowflake'],
      },
    ],
    cause: {
      en: 'A network policy of Snowflake does not allow the address the worker comes from.',
      id: 'Network policy Snowflake tidak mengizinkan alamat asal worker.',
    },
    steps: [
      {
        en: 'Take the address from the message; it is that of the NAT gateway or proxy of the workers.',
        id: 'Ambil alamat dari pesan; itu alamat NAT gateway atau proxy worker.',
      },
      {
        en: "Have it added to the network policy of account or user (SHOW PARAMETERS LIKE 'network_policy' IN USER <user>).",
        id: "Minta ditambahkan ke network policy account atau user (SHOW PARAMETERS LIKE 'network_policy' IN USER <user>).",
      },
    ],
    restart: 'after-fix',
    sources: ['https://docs.snowflake.com/en/user-guide/network-policies'],
  },
  {
    id: 'snowflake-role-missing',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /Role '[^'\n]{1,255}' specified in the connect string does not exist or not authorized/i,
        words: [
          'specified in the connect string does not exist or not authorized',
        ],
      },
    ],
    cause: {
      en: 'The role of the connector does not exist, or was not granted to its user.',
      id: 'Role connector tidak ada, atau belum diberikan kepada user-nya.',
    },
    steps: [
      {
        en: 'Run SHOW GRANTS TO USER <user>; then GRANT ROLE <role> TO USER <user>.',
        id: 'Jalankan SHOW GRANTS TO USER <user>; lalu GRANT ROLE <role> TO USER <user>.',
      },
      {
        en: 'Check snowflake.role.name: without quotes Snowflake reads it in upper case.',
        id: 'Periksa snowflake.role.name: tanpa tanda kutip Snowflake membacanya sebagai huruf besar.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.snowflake.com/en/user-guide/kafka-connector-install',
    ],
  },
  {
    id: 'snowflake-privileges',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /SQL access control error|Insufficient privileges to operate on \w{1,40} '/i,
        words: [
          'sql access control error',
          'insufficient privileges to operate on',
        ],
      },
      {
        exception: 'SnowflakeKafkaConnectorException',
        message: /Error Code: (?:2007|2008|2009|2013|2017|3005)\b/i,
        words: [
          'error code: 2007',
          'error code: 2008',
          'error code: 2009',
          'error code: 2013',
          'error code: 2017',
          'error code: 3005',
        ],
      },
    ],
    cause: {
      en: 'The role of the connector may not create or change what the connector needs (table, stage or pipe).',
      id: 'Role connector tidak boleh membuat atau mengubah yang dibutuhkan connector (table, stage, atau pipe).',
    },
    steps: [
      {
        en: 'Grant USAGE on database and schema, and CREATE TABLE, CREATE STAGE, CREATE PIPE on the schema, to snowflake.role.name.',
        id: 'Beri USAGE pada database dan schema, serta CREATE TABLE, CREATE STAGE, CREATE PIPE pada schema, kepada snowflake.role.name.',
      },
      {
        en: 'For a table that was there before grant OWNERSHIP (or, for streaming, INSERT; with schematization EVOLVE SCHEMA).',
        id: 'Untuk tabel yang sudah ada, beri OWNERSHIP (atau INSERT untuk streaming; dengan schematization EVOLVE SCHEMA).',
      },
      {
        en: 'See what the role has: SHOW GRANTS TO ROLE <role>. Then restart the task.',
        id: 'Lihat hak role: SHOW GRANTS TO ROLE <role>. Setelah itu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.snowflake.com/en/user-guide/kafka-connector-install',
      'https://docs.snowflake.com/en/user-guide/kafka-connector-ts',
    ],
  },
  {
    id: 'snowflake-object-missing',
    area: 'warehouses',
    confidence: 'exact',
    match: [
      {
        message:
          /SQL compilation error:[^\n]{0,20}\s{0,4}(?:Database|Schema|Table|Object|Stage|Pipe) '[^'\n]{1,255}' does not exist or not authorized/i,
        words: ['does not exist or not authorized'],
      },
      {
        message: /Object does not exist, or operation cannot be performed/i,
        words: ['object does not exist, or operation'],
      },
      {
        exception: 'SnowflakeKafkaConnectorException',
        message: /Error Code: (?:2014|3004)\b/i,
        words: ['error code: 2014', 'error code: 3004'],
      },
    ],
    cause: {
      en: 'Snowflake does not show the connector this database, schema, table or pipe: it is not there, or the role may not see it.',
      id: 'Snowflake tidak menampilkan database, schema, table, atau pipe ini kepada connector: tidak ada, atau role tidak boleh melihatnya.',
    },
    steps: [
      {
        en: 'With the role of the connector: USE ROLE <role>; SHOW SCHEMAS IN DATABASE <db>; SHOW TABLES IN SCHEMA <schema>.',
        id: 'Dengan role connector: USE ROLE <role>; SHOW SCHEMAS IN DATABASE <db>; SHOW TABLES IN SCHEMA <schema>.',
      },
      {
        en: 'Correct snowflake.database.name, snowflake.schema.name and snowflake.topic2table.map (upper case unless created in quotes), or grant USAGE.',
        id: 'Perbaiki snowflake.database.name, snowflake.schema.name, dan snowflake.topic2table.map (huruf besar kecuali dibuat dengan tanda kutip), atau beri USAGE.',
      },
      {
        en: 'If a table or pipe was dropped while the connector ran, restart it: it creates them anew. Rows that were not loaded yet may be missing: compare offsets in RECORD_METADATA.',
        id: 'Jika table atau pipe di-drop saat connector berjalan, restart connector: objek dibuat ulang. Baris yang belum dimuat bisa hilang: cocokkan offset di RECORD_METADATA.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://docs.snowflake.com/en/user-guide/kafka-connector-ts'],
  },
];
