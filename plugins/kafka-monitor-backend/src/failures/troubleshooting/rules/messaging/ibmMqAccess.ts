import { RemedyRule } from '../../RemedyRule';

/** IBM MQ by reason code: who may come in, and by which names. */
export const IBM_MQ_ACCESS_RULES: readonly RemedyRule[] = [
  {
    id: 'mq-not-authorized',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?2035\b|\bRC=2035\b|\bMQRC_NOT_AUTHORIZED\b|\bJMSWMQ2013\b/i,
        words: [
          "reason '2035",
          'reason 2035',
          "reason code '2035",
          'reason code 2035',
          'rc=2035',
          'mqrc_not_authorized',
          'jmswmq2013',
        ],
      },
    ],
    cause: {
      en: 'The queue manager refused the connector (2035): user or password, a channel rule, or no authority on the queue.',
      id: 'Queue manager menolak connector (2035): user atau password, aturan channel, atau tidak ada hak pada queue.',
    },
    steps: [
      {
        en: 'Read AMQERR01.LOG of the queue manager at that time: AMQ5534/5542 password, AMQ9777 channel rule, AMQ8077 missing authority. It names the user that was checked.',
        id: 'Baca AMQERR01.LOG queue manager pada waktu itu: AMQ5534/5542 password, AMQ9777 aturan channel, AMQ8077 hak kurang. Di sana tercatat user yang diperiksa.',
      },
      {
        en: 'Password: mq.user.name and mq.password; set mq.user.authentication.mqcsp=true for passwords longer than 12.',
        id: 'Password: mq.user.name dan mq.password; isi mq.user.authentication.mqcsp=true untuk password lebih dari 12 karakter.',
      },
      {
        en: 'Authority: SET AUTHREC OBJTYPE(QMGR) ... AUTHADD(CONNECT,INQ), and on the queue GET,BROWSE,INQ (source) or PUT (sink).',
        id: 'Hak: SET AUTHREC OBJTYPE(QMGR) ... AUTHADD(CONNECT,INQ), dan pada queue GET,BROWSE,INQ (source) atau PUT (sink).',
      },
      {
        en: 'Channel: "DISPLAY CHLAUTH(<channel>) MATCH(RUNCHECK) CLNTUSER(<user>) ADDRESS(<worker>)" tells the rule. Stop automatic restarts: they may lock the user.',
        id: 'Channel: "DISPLAY CHLAUTH(<channel>) MATCH(RUNCHECK) CLNTUSER(<user>) ADDRESS(<worker>)" menunjukkan aturannya. Hentikan restart otomatis: user bisa terkunci.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2035-07f3-rc2035-mqrc-not-authorized',
      'https://github.com/ibm-messaging/kafka-connect-mq-source',
    ],
  },
  {
    id: 'mq-names',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?(?:2058|2539|2540)\b|\bRC=(?:2058|2539|2540)\b|\bMQRC_(?:Q_MGR_NAME_ERROR|UNKNOWN_CHANNEL_NAME|CHANNEL_CONFIG_ERROR)\b/i,
        words: [
          "reason '2",
          'reason 2',
          "reason code '2",
          'reason code 2',
          'rc=2058',
          'rc=2539',
          'rc=2540',
          'mqrc_q_mgr_name_error',
          'mqrc_unknown_channel_name',
          'mqrc_channel_config_error',
        ],
      },
    ],
    cause: {
      en: 'The server answered, but does not know the queue manager (2058) or the channel (2540), or both disagree about the channel (2539).',
      id: 'Server menjawab, tetapi tidak mengenal queue manager (2058) atau channel (2540), atau keduanya tidak sepakat soal channel (2539).',
    },
    steps: [
      {
        en: 'Compare mq.queue.manager and mq.channel.name with DISPLAY QMGR QMNAME and DISPLAY CHANNEL(*) CHLTYPE(SVRCONN): case counts, the channel must be SVRCONN.',
        id: 'Cocokkan mq.queue.manager dan mq.channel.name dengan DISPLAY QMGR QMNAME dan DISPLAY CHANNEL(*) CHLTYPE(SVRCONN): huruf besar-kecil berpengaruh, channel harus SVRCONN.',
      },
      {
        en: 'Check that host and port lead to this queue manager and not to another one on the same machine.',
        id: 'Pastikan host dan port menuju queue manager ini, bukan yang lain di mesin yang sama.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2058-080a-rc2058-mqrc-q-mgr-name-error',
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2540-09ec-rc2540-mqrc-unknown-channel-name',
    ],
  },
  {
    id: 'mq-tls',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?(?:2393|2397|2398|2400)\b|\bRC=(?:2393|2397|2398|2400)\b|\bMQRC_(?:SSL_INITIALIZATION_ERROR|JSSE_ERROR|SSL_PEER_NAME_MISMATCH|UNSUPPORTED_CIPHER_SUITE)\b/i,
        words: [
          "reason '2",
          'reason 2',
          "reason code '2",
          'reason code 2',
          'rc=2393',
          'rc=2397',
          'rc=2398',
          'rc=2400',
          'mqrc_ssl_initialization_error',
          'mqrc_jsse_error',
          'mqrc_ssl_peer_name_mismatch',
          'mqrc_unsupported_cipher_suite',
        ],
      },
    ],
    cause: {
      en: 'TLS between connector and queue manager failed: certificate, cipher suite or peer name.',
      id: 'TLS antara connector dan queue manager gagal: sertifikat, cipher suite, atau peer name.',
    },
    steps: [
      {
        en: 'Read AMQERR01.LOG: AMQ9633 bad certificate, AMQ9631 other cipher, AMQ9637 no client certificate.',
        id: 'Baca AMQERR01.LOG: AMQ9633 sertifikat bermasalah, AMQ9631 cipher berbeda, AMQ9637 tidak ada sertifikat klien.',
      },
      {
        en: 'mq.ssl.cipher.suite must match SSLCIPH of the channel; ANY_TLS12_OR_HIGHER on both sides is easiest. On a JVM that is not IBM keep mq.ssl.use.ibm.cipher.mappings=false.',
        id: 'mq.ssl.cipher.suite harus cocok dengan SSLCIPH channel; paling mudah ANY_TLS12_OR_HIGHER di kedua sisi. Pada JVM selain IBM, biarkan mq.ssl.use.ibm.cipher.mappings=false.',
      },
      {
        en: 'Put the CA of the queue manager into mq.ssl.truststore.location, and with SSLCAUTH(REQUIRED) a certificate into mq.ssl.keystore.location.',
        id: 'Masukkan CA queue manager ke mq.ssl.truststore.location, dan dengan SSLCAUTH(REQUIRED) sertifikat ke mq.ssl.keystore.location.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2397-095d-rc2397-mqrc-jsse-error',
      'https://github.com/ibm-messaging/kafka-connect-mq-source',
    ],
  },
];
