import { RemedyRule } from '../../RemedyRule';

/** What the connectors for IBM MQ themselves stumble over. */
export const IBM_MQ_CONNECTOR_RULES: readonly RemedyRule[] = [
  {
    id: 'mq-message-type',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /Unsupported JMS message type|Unsupported MQ record builder key header value/i,
        words: [
          'unsupported jms message type',
          'unsupported mq record builder key header',
        ],
      },
    ],
    cause: {
      en: 'The message on the queue is not of the kind the record builder of the connector reads.',
      id: 'Pesan di queue bukan jenis yang bisa dibaca record builder connector.',
    },
    steps: [
      {
        en: 'With mq.message.body.jms=true only text and bytes messages are read; set it to false to take the body as it is.',
        id: 'Dengan mq.message.body.jms=true hanya pesan text dan bytes yang dibaca; isi false untuk mengambil body apa adanya.',
      },
      {
        en: 'Choose mq.record.builder by the content: DefaultRecordBuilder, or JsonRecordBuilder for JSON only.',
        id: 'Pilih mq.record.builder sesuai isinya: DefaultRecordBuilder, atau JsonRecordBuilder khusus JSON.',
      },
      {
        en: 'The message is rolled back and comes again: move it to another queue to get past it, so that it is not lost.',
        id: 'Pesan dikembalikan ke queue dan muncul lagi: pindahkan ke queue lain untuk melewatinya, agar tidak hilang.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/ibm-messaging/kafka-connect-mq-source',
      'https://github.com/ibm-messaging/kafka-connect-mq-source/pull/99',
    ],
  },
  {
    id: 'mq-sequence-state',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        exception: 'SequenceStateException',
        words: ['sequencestateexception'],
      },
    ],
    about: { connectorClass: /mq/i },
    cause: {
      en: 'The state queue of exactly-once delivery holds something that does not fit (for example two messages).',
      id: 'State queue untuk exactly-once berisi sesuatu yang tidak sesuai (misalnya dua pesan).',
    },
    steps: [
      {
        en: 'Stop the connector, and see that only one connector uses mq.exactly.once.state.queue, with tasks.max=1.',
        id: 'Hentikan connector, dan pastikan hanya satu connector memakai mq.exactly.once.state.queue, dengan tasks.max=1.',
      },
      {
        en: 'Browse the state queue and keep a copy of its messages before you remove any: they tell which messages were already delivered.',
        id: 'Telusuri state queue dan simpan salinan pesannya sebelum menghapus: di sana tercatat pesan mana yang sudah terkirim.',
      },
      {
        en: 'With an emptied state queue messages of the last batch may come to Kafka twice.',
        id: 'Dengan state queue yang dikosongkan, pesan batch terakhir bisa masuk ke Kafka dua kali.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/ibm-messaging/kafka-connect-mq-source'],
  },
  {
    id: 'mq-client-missing',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /JMSCC0091: |provider factory for connection type '[^'\n]{1,80}' could not be loaded/i,
        words: ['jmscc0091: ', 'provider factory for connection type'],
      },
      {
        exception: ['NoClassDefFoundError', 'ClassNotFoundException'],
        message:
          /javax(?:\/jms\/|\.jms\.)\w|com(?:\/ibm\/mq\/|\.ibm\.mq\.)\w|jakarta(?:\/jms\/|\.jms\.)\w/i,
        words: [
          'javax/jms/',
          'javax.jms.',
          'com/ibm/mq/',
          'com.ibm.mq.',
          'jakarta/jms/',
          'jakarta.jms.',
        ],
      },
    ],
    cause: {
      en: 'The JMS client library (for IBM MQ com.ibm.mq.allclient.jar) is not in the plugin, or is there twice.',
      id: 'Library klien JMS (untuk IBM MQ com.ibm.mq.allclient.jar) tidak ada di plugin, atau ada dua kali.',
    },
    steps: [
      {
        en: 'Put com.ibm.mq.allclient.jar and the JMS API jar into the folder of this plugin, on every worker.',
        id: 'Taruh com.ibm.mq.allclient.jar dan jar JMS API di folder plugin ini, di setiap worker.',
      },
      {
        en: 'Take copies out of other folders of plugin.path and the CLASSPATH of the worker.',
        id: 'Hapus salinannya dari folder lain di plugin.path dan CLASSPATH worker.',
      },
      { en: 'Restart the workers.', id: 'Restart worker.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/6',
      'https://docs.confluent.io/kafka-connectors/ibmmq-source/current/overview.html',
    ],
  },
  {
    id: 'mq-setting-not-allowed',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message: /JMSCC0005\b|is not allowed for 'XMSC_\w{1,60}'/i,
        words: ['jmscc0005', "is not allowed for 'xmsc_"],
      },
    ],
    cause: {
      en: 'A setting of the MQ connection is empty or holds a value that MQ does not allow; the trace names it (XMSC_WMQ_CHANNEL is the channel).',
      id: 'Sebuah setelan koneksi MQ kosong atau bernilai yang tidak diizinkan MQ; trace menyebut namanya (XMSC_WMQ_CHANNEL adalah channel).',
    },
    steps: [
      {
        en: 'Set what is missing: mq.channel.name for the channel, mq.queue.manager, mq.connection.name.list as host(port).',
        id: 'Isi yang kosong: mq.channel.name untuk channel, mq.queue.manager, mq.connection.name.list sebagai host(port).',
      },
      {
        en: 'Check that no placeholder `${...}` is left unresolved, save, and restart the failed task.',
        id: 'Pastikan tidak ada placeholder `${...}` yang belum terisi, simpan, lalu restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/31',
    ],
  },
];
