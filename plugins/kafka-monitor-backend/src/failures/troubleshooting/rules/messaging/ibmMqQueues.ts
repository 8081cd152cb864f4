import { RemedyRule } from '../../RemedyRule';

/** IBM MQ by reason code: queues and messages. */
export const IBM_MQ_QUEUES_RULES: readonly RemedyRule[] = [
  {
    id: 'mq-queue-missing',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?(?:2085|2082|2087)\b|\bRC=(?:2085|2082|2087)\b|\bMQRC_(?:UNKNOWN_OBJECT_NAME|UNKNOWN_ALIAS_BASE_Q|UNKNOWN_REMOTE_Q_MGR)\b/i,
        words: [
          "reason '2",
          'reason 2',
          "reason code '2",
          'reason code 2',
          'rc=2085',
          'rc=2082',
          'rc=2087',
          'mqrc_unknown_object_name',
          'mqrc_unknown_alias_base_q',
          'mqrc_unknown_remote_q_mgr',
        ],
      },
    ],
    cause: {
      en: 'The queue manager has no queue of this name (or its alias or remote definition leads nowhere).',
      id: 'Queue manager tidak punya queue dengan nama ini (atau definisi alias atau remote-nya tidak menuju ke mana pun).',
    },
    steps: [
      {
        en: 'DISPLAY QUEUE(<name>) in runmqsc on the queue manager of the connector; names count by case.',
        id: 'DISPLAY QUEUE(<nama>) di runmqsc pada queue manager connector; huruf besar-kecil berpengaruh.',
      },
      {
        en: 'Correct mq.queue (jms.destination.name), or define the queue; a cluster queue can be put to but not read from elsewhere.',
        id: 'Perbaiki mq.queue (jms.destination.name), atau definisikan queue; cluster queue bisa ditulis tetapi tidak bisa dibaca dari tempat lain.',
      },
      {
        en: 'For exactly-once also mq.exactly.once.state.queue must exist.',
        id: 'Untuk exactly-once, mq.exactly.once.state.queue juga harus ada.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2085-0825-rc2085-mqrc-unknown-object-name',
    ],
  },
  {
    id: 'mq-inhibited',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?(?:2016|2051)\b|\bRC=(?:2016|2051)\b|\bMQRC_(?:GET|PUT)_INHIBITED\b/i,
        words: [
          "reason '2016",
          'reason 2016',
          "reason '2051",
          'reason 2051',
          "reason code '20",
          'reason code 20',
          'rc=2016',
          'rc=2051',
          'mqrc_get_inhibited',
          'mqrc_put_inhibited',
        ],
      },
    ],
    cause: {
      en: 'Reading from (2016) or writing to (2051) the queue is switched off at the queue manager.',
      id: 'Membaca (2016) atau menulis (2051) queue sedang dinonaktifkan di queue manager.',
    },
    steps: [
      {
        en: 'Ask the MQ team why; it is usually done on purpose.',
        id: 'Tanyakan alasannya ke tim MQ; biasanya disengaja.',
      },
      {
        en: 'ALTER QLOCAL(<queue>) GET(ENABLED) or PUT(ENABLED), then restart the task.',
        id: 'ALTER QLOCAL(<queue>) GET(ENABLED) atau PUT(ENABLED), lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2016-07e0-rc2016-mqrc-get-inhibited',
    ],
  },
  {
    id: 'mq-queue-full',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?(?:2053|2056)\b|\bRC=(?:2053|2056)\b|\bMQRC_Q_(?:FULL|SPACE_NOT_AVAILABLE)\b/i,
        words: [
          "reason '205",
          'reason 205',
          "reason code '205",
          'reason code 205',
          'rc=2053',
          'rc=2056',
          'mqrc_q_full',
          'mqrc_q_space_not_available',
        ],
      },
    ],
    cause: {
      en: 'The queue is full: nobody takes the messages out fast enough.',
      id: 'Queue penuh: tidak ada yang mengambil pesan cukup cepat.',
    },
    steps: [
      {
        en: 'DISPLAY QSTATUS(<queue>) CURDEPTH IPPROCS: is the reader of the queue there?',
        id: 'DISPLAY QSTATUS(<queue>) CURDEPTH IPPROCS: apakah pembaca queue ada?',
      },
      {
        en: 'Get the reader going; raise MAXDEPTH if it is only too small. CLEAR QLOCAL loses the messages.',
        id: 'Jalankan pembacanya; naikkan MAXDEPTH jika memang terlalu kecil. CLEAR QLOCAL menghilangkan pesan.',
      },
      {
        en: 'Restart the task when there is room.',
        id: 'Restart task ketika sudah ada ruang.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2053-0805-rc2053-mqrc-q-full',
    ],
  },
  {
    id: 'mq-message-too-large',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?(?:2010|2030|2031|2218)\b|\bRC=(?:2010|2030|2031|2218)\b|\bMQRC_(?:DATA_LENGTH_ERROR|MSG_TOO_BIG_FOR_(?:Q|Q_MGR|CHANNEL))\b/i,
        words: [
          "reason '2",
          'reason 2',
          "reason code '2",
          'reason code 2',
          'rc=2010',
          'rc=2030',
          'rc=2031',
          'rc=2218',
          'mqrc_data_length_error',
          'mqrc_msg_too_big_for_q',
          'mqrc_msg_too_big_for_channel',
        ],
      },
    ],
    cause: {
      en: 'The message is larger than the queue, the queue manager or the channel takes.',
      id: 'Pesan lebih besar dari yang diterima queue, queue manager, atau channel.',
    },
    steps: [
      {
        en: 'Compare MAXMSGL of queue, queue manager and channel with the size of the record (4 MB by default).',
        id: 'Bandingkan MAXMSGL queue, queue manager, dan channel dengan ukuran record (default 4 MB).',
      },
      {
        en: 'Raise all three, or make the record smaller by an SMT.',
        id: 'Naikkan ketiganya, atau perkecil record dengan SMT.',
      },
      { en: 'Restart the task afterwards.', id: 'Restart task setelahnya.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2030-07ee-rc2030-mqrc-msg-too-big-q',
    ],
  },
  {
    id: 'mq-object-in-use',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /reason(?: code)? '?2042\b|\bRC=2042\b|\bMQRC_OBJECT_IN_USE\b/i,
        words: [
          "reason '2042",
          'reason 2042',
          "reason code '2042",
          'reason code 2042',
          'rc=2042',
          'mqrc_object_in_use',
        ],
      },
    ],
    cause: {
      en: 'Another application holds the queue for itself, or the queue is not shareable and a second task wants it.',
      id: 'Aplikasi lain memegang queue secara eksklusif, atau queue tidak shareable dan task kedua memerlukannya.',
    },
    steps: [
      {
        en: 'DISPLAY QSTATUS(<queue>) TYPE(HANDLE) ALL shows who.',
        id: 'DISPLAY QSTATUS(<queue>) TYPE(HANDLE) ALL menunjukkan siapa.',
      },
      {
        en: 'If it is an old connection of this connector it ends with the channel heartbeat: restart the task later.',
        id: 'Jika itu koneksi lama milik connector ini, koneksi berakhir bersama heartbeat channel: restart task beberapa saat lagi.',
      },
      {
        en: 'ALTER QLOCAL(<queue>) SHARE DEFSOPT(SHARED) for several readers, or tasks.max=1. The state queue of exactly-once must stay NOSHARE.',
        id: 'ALTER QLOCAL(<queue>) SHARE DEFSOPT(SHARED) untuk beberapa pembaca, atau tasks.max=1. State queue untuk exactly-once harus tetap NOSHARE.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.ibm.com/docs/en/ibm-mq/latest?topic=codes-2042-07fa-rc2042-mqrc-object-in-use',
      'https://github.com/ibm-messaging/kafka-connect-mq-source',
    ],
  },
];
