import { RemedyRule } from '../../RemedyRule';

/** The answers of the Splunk HTTP Event Collector. */
export const SPLUNK_RULES: readonly RemedyRule[] = [
  {
    id: 'splunk-token',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /"text" ?: ?"(?:Invalid token|Token disabled|Token is required|Invalid authorization)"/i,
        words: [
          '"invalid token"',
          '"token disabled"',
          '"token is required"',
          '"invalid authorization"',
        ],
      },
    ],
    cause: {
      en: 'Splunk does not accept the HEC token: unknown, disabled or missing.',
      id: 'Splunk tidak menerima token HEC: tidak dikenal, nonaktif, atau tidak ada.',
    },
    steps: [
      {
        en: 'Try it: "curl -k https://<host>:8088/services/collector/event -H \'Authorization: Splunk <token>\' -d \'{\\"event\\":\\"test\\"}\'".',
        id: 'Coba: "curl -k https://<host>:8088/services/collector/event -H \'Authorization: Splunk <token>\' -d \'{\\"event\\":\\"test\\"}\'".',
      },
      {
        en: 'In Splunk see Settings, Data inputs, HTTP Event Collector: the token and the global switch must be on, on every indexer or forwarder behind splunk.hec.uri.',
        id: 'Di Splunk lihat Settings, Data inputs, HTTP Event Collector: token dan saklar globalnya harus aktif, di setiap indexer atau forwarder di belakang splunk.hec.uri.',
      },
      {
        en: 'Put the right one into splunk.hec.token and restart the task.',
        id: 'Isi token yang benar di splunk.hec.token dan restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/splunk/kafka-connect-splunk',
      'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
    ],
  },
  {
    id: 'splunk-index',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /"text" ?: ?"Incorrect index"/i,
        words: ['"incorrect index"'],
      },
    ],
    cause: {
      en: 'The index does not exist in Splunk, or the HEC token may not write to it.',
      id: 'Index tidak ada di Splunk, atau token HEC tidak boleh menulis ke sana.',
    },
    steps: [
      {
        en: 'Compare splunk.indexes (one per topic, in the same order) with the indexes of Splunk.',
        id: 'Cocokkan splunk.indexes (satu per topic, urutannya sama) dengan index di Splunk.',
      },
      {
        en: 'Add the index to the allowed indexes of the token.',
        id: 'Tambahkan index itu ke allowed indexes pada token.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
    ],
  },
  {
    id: 'splunk-ack-disabled',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message: /"text" ?: ?"(?:ACK is disabled|Data channel is missing)"/i,
        words: ['"ack is disabled"', '"data channel is missing"'],
      },
    ],
    cause: {
      en: 'Connector and HEC token disagree about acknowledgements.',
      id: 'Connector dan token HEC tidak sepakat soal acknowledgement.',
    },
    steps: [
      {
        en: 'Turn on "indexer acknowledgement" for the token, or set splunk.hec.ack.enabled=false.',
        id: 'Aktifkan "indexer acknowledgement" pada token, atau isi splunk.hec.ack.enabled=false.',
      },
      {
        en: 'Without acknowledgements events that Splunk took but had not written can be lost. Behind a load balancer they need sticky sessions.',
        id: 'Tanpa acknowledgement, event yang sudah diterima tetapi belum ditulis Splunk bisa hilang. Di belakang load balancer diperlukan sticky session.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/splunk/kafka-connect-splunk'],
  },
  {
    id: 'splunk-busy',
    area: 'search-engines',
    confidence: 'exact',
    match: [
      {
        message:
          /"text" ?: ?"Server is busy"|All channels have back pressure|linked blocking event queue is full/i,
        words: [
          '"server is busy"',
          'all channels have back pressure',
          'linked blocking event queue is full',
        ],
      },
    ],
    cause: {
      en: 'Splunk takes events more slowly than they arrive.',
      id: 'Splunk menerima event lebih lambat daripada event yang datang.',
    },
    steps: [
      {
        en: 'Look at the queues of the indexers (Monitoring Console) and at their disks.',
        id: 'Lihat antrean indexer (Monitoring Console) dan disk-nya.',
      },
      {
        en: 'Add indexers to splunk.hec.uri, raise splunk.hec.max.outstanding.events, lower tasks.max or splunk.hec.max.batch.size.',
        id: 'Tambah indexer di splunk.hec.uri, naikkan splunk.hec.max.outstanding.events, turunkan tasks.max atau splunk.hec.max.batch.size.',
      },
      {
        en: 'Restart the task when Splunk is well.',
        id: 'Restart task setelah Splunk pulih.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://github.com/splunk/kafka-connect-splunk',
      'https://docs.splunk.com/Documentation/Splunk/latest/Data/TroubleshootHTTPEventCollector',
    ],
  },
];
