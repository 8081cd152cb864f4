import { RemedyRule } from '../../RemedyRule';

/** IBM MQ by reason code: the connection. */
export const IBM_MQ_CONNECTION_RULES: readonly RemedyRule[] = [
  {
    id: 'mq-unavailable',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?(?:2059|2538|2537)\b|\bRC=(?:2059|2538|2537)\b|\bMQRC_(?:Q_MGR_NOT_AVAILABLE|HOST_NOT_AVAILABLE|CHANNEL_NOT_AVAILABLE)\b/i,
        words: [
          "reason '2059",
          'reason 2059',
          "reason '2538",
          'reason 2538',
          "reason '2537",
          'reason 2537',
          "reason code '2",
          'reason code 2',
          'rc=2059',
          'rc=2538',
          'rc=2537',
          'mqrc_q_mgr_not_available',
          'mqrc_host_not_available',
          'mqrc_channel_not_available',
        ],
      },
    ],
    cause: {
      en: 'The queue manager cannot be reached: it is down, nothing listens at host and port, or the channel takes no more connections.',
      id: 'Queue manager tidak bisa dijangkau: mati, tidak ada listener di host dan port itu, atau channel tidak menerima koneksi lagi.',
    },
    steps: [
      {
        en: 'From the worker: "nc -vz <host> 1414". On the server: dspmq, and DISPLAY LSSTATUS(*) in runmqsc.',
        id: 'Dari worker: "nc -vz <host> 1414". Di server: dspmq, dan DISPLAY LSSTATUS(*) di runmqsc.',
      },
      {
        en: 'Check mq.connection.name.list, host(port); with several hosts all must lead to the same queue manager.',
        id: 'Periksa mq.connection.name.list, host(port); jika beberapa host, semuanya harus menuju queue manager yang sama.',
      },
      {
        en: '2537: MAXINST or MAXINSTC of the channel is reached, or it is stopped: DISPLAY CHSTATUS(<channel>).',
        id: '2537: MAXINST atau MAXINSTC channel tercapai, atau channel berhenti: DISPLAY CHSTATUS(<channel>).',
      },
      {
        en: 'Restart the task when it answers.',
        id: 'Restart task ketika sudah menjawab.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2059-080b-rc2059-mqrc-q-mgr-not-available',
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2538-09ea-rc2538-mqrc-host-not-available',
    ],
  },
  {
    id: 'mq-connection-broken',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?(?:2009|2161|2162|2202|2203)\b|\bRC=(?:2009|2161|2162|2202|2203)\b|\bMQRC_(?:CONNECTION_BROKEN|Q_MGR_QUIESCING|Q_MGR_STOPPING|CONNECTION_QUIESCING|CONNECTION_STOPPING)\b/i,
        words: [
          "reason '2",
          'reason 2',
          "reason code '2",
          'reason code 2',
          'rc=2009',
          'rc=2161',
          'rc=2162',
          'rc=2202',
          'rc=2203',
          'mqrc_connection_broken',
          'mqrc_q_mgr_quiescing',
          'mqrc_q_mgr_stopping',
          'mqrc_connection_quiescing',
          'mqrc_connection_stopping',
        ],
      },
    ],
    cause: {
      en: 'The connection to the queue manager broke, or the queue manager is being stopped.',
      id: 'Koneksi ke queue manager terputus, atau queue manager sedang dihentikan.',
    },
    steps: [
      {
        en: 'Restart the task; messages of the open batch are rolled back to the queue and read again.',
        id: 'Restart task; pesan di batch yang terbuka dikembalikan ke queue dan dibaca ulang.',
      },
      {
        en: 'If it comes back after idle times a firewall cuts the connection: set HBINT and KAINT of the channel below its limit.',
        id: 'Jika berulang setelah waktu idle, firewall memutus koneksi: atur HBINT dan KAINT channel di bawah batasnya.',
      },
      {
        en: 'Set mq.reconnect.options=QMGR or ANY for failover of a multi-instance or HA queue manager.',
        id: 'Isi mq.reconnect.options=QMGR atau ANY untuk failover queue manager multi-instance atau HA.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2009-07d9-rc2009-mqrc-connection-broken',
      'https://github.com/ibm-messaging/kafka-connect-mq-source',
    ],
  },
  {
    id: 'mq-connect-failed',
    area: 'messaging',
    confidence: 'generic',
    match: [
      {
        message: /\bJMSWMQ0018\b|\bJMSWMQ2008\b|\bJMSWMQ2007\b|\bJMSWMQ1107\b/i,
        words: ['jmswmq0018', 'jmswmq2008', 'jmswmq2007', 'jmswmq1107'],
      },
    ],
    cause: {
      en: 'A call to IBM MQ failed; the reason code in the linked exception says why.',
      id: 'Panggilan ke IBM MQ gagal; reason code di linked exception menyebut alasannya.',
    },
    steps: [
      {
        en: 'Look in the trace or the log of the worker for "reason" or "RC=" with four digits, and name it with "mqrc <code>".',
        id: 'Cari di trace atau log worker "reason" atau "RC=" dengan empat digit, lalu artikan dengan "mqrc <kode>".',
      },
      {
        en: 'Look at AMQERR01.LOG of the queue manager at the same time.',
        id: 'Lihat AMQERR01.LOG queue manager pada waktu yang sama.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=troubleshooting-mq-reason-codes',
    ],
  },
];
