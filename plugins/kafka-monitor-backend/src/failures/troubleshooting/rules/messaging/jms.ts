import { RemedyRule } from '../../RemedyRule';

/** JMS clients: ActiveMQ, Solace, JNDI. */
export const JMS_RULES: readonly RemedyRule[] = [
  {
    id: 'activemq-auth',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /User name \[[^\]\n]{0,200}\] or password is invalid|User [^\n]{1,120} is not authorized to (?:read from|write to|create): (?:queue|topic):|AMQ229031: Unable to validate user|AMQ229213: User: [^\n]{1,200} does not have permission|AMQ229032: User: [^\n]{1,200} does not have permission/i,
        words: [
          '] or password is invalid',
          'is not authorized to read from',
          'is not authorized to write to',
          'is not authorized to create',
          'unable to validate user',
          'does not have permission',
        ],
      },
    ],
    cause: {
      en: 'ActiveMQ (or Artemis) refuses user and password, or the user has no right on the destination.',
      id: 'ActiveMQ (atau Artemis) menolak user dan password, atau user tidak punya hak pada destination.',
    },
    steps: [
      {
        en: 'Check activemq.username and activemq.password (java.naming.security.*) against the broker.',
        id: 'Periksa activemq.username dan activemq.password (java.naming.security.*) terhadap broker.',
      },
      {
        en: 'Give the role consume (source) or send (sink) on the address: authorizationEntry in ActiveMQ, security-setting in broker.xml of Artemis.',
        id: 'Beri role hak consume (source) atau send (sink) pada address: authorizationEntry di ActiveMQ, security-setting di broker.xml Artemis.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://activemq.apache.org/components/classic/documentation/security',
      'https://activemq.apache.org/components/artemis/documentation/latest/security.html',
    ],
  },
  {
    id: 'activemq-unreachable',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /Could not connect to broker URL: |AMQ219007: Cannot connect to server/i,
        words: [
          'could not connect to broker url: ',
          'amq219007: cannot connect to server',
        ],
      },
    ],
    cause: {
      en: 'The ActiveMQ (Artemis) broker cannot be reached from the worker.',
      id: 'Broker ActiveMQ (Artemis) tidak bisa dijangkau dari worker.',
    },
    steps: [
      {
        en: 'From the worker: "nc -vz <host> 61616". Check activemq.url, and whether the broker runs.',
        id: 'Dari worker: "nc -vz <host> 61616". Periksa activemq.url, dan apakah broker berjalan.',
      },
      {
        en: 'For a pair use failover:(tcp://a:61616,tcp://b:61616).',
        id: 'Untuk sepasang broker gunakan failover:(tcp://a:61616,tcp://b:61616).',
      },
      {
        en: 'Restart the task when it answers.',
        id: 'Restart task ketika sudah menjawab.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.confluent.io/kafka-connectors/activemq-source/current/overview.html',
    ],
  },
  {
    id: 'jms-jndi',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        exception: [
          'javax.naming.NameNotFoundException',
          'javax.naming.NoInitialContextException',
          'javax.naming.ServiceUnavailableException',
        ],
        words: [
          'namenotfoundexception',
          'noinitialcontextexception',
          'naming.serviceunavailableexception',
        ],
      },
    ],
    about: { connectorClass: /jms|mq|solace|tibco|weblogic/i },
    cause: {
      en: 'The JNDI look-up of the JMS connector failed: name not bound, or no (wrong) context factory.',
      id: 'JNDI look-up connector JMS gagal: nama tidak terdaftar, atau context factory tidak ada (salah).',
    },
    steps: [
      {
        en: 'Check connection.factory.name, jms.destination.name, java.naming.provider.url and java.naming.factory.initial.',
        id: 'Periksa connection.factory.name, jms.destination.name, java.naming.provider.url, dan java.naming.factory.initial.',
      },
      {
        en: 'NoInitialContext: the client jars of the JMS provider must be in the folder of the plugin, on every worker.',
        id: 'NoInitialContext: jar klien dari penyedia JMS harus ada di folder plugin, di setiap worker.',
      },
      {
        en: 'Look at the JNDI tree of the broker for the exact name.',
        id: 'Lihat JNDI tree di broker untuk nama persisnya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/jms-source/current/overview.html',
    ],
  },
  {
    id: 'solace-refused',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        exception: 'JCSMPErrorResponseException',
        words: ['jcsmperrorresponseexception'],
      },
      {
        message: /JCSMPErrorResponseException: \d{3}: /i,
        words: ['jcsmperrorresponseexception'],
      },
    ],
    cause: {
      en: 'The Solace broker answered with a refusal; code and text are in the message.',
      id: 'Broker Solace menjawab dengan penolakan; kode dan teksnya ada di pesan.',
    },
    steps: [
      {
        en: '401 Unauthorized: solace.username and solace.password. 403 Message VPN Not Allowed: solace.vpn.name. 404 or 503 Unknown Queue: the queue name.',
        id: '401 Unauthorized: solace.username dan solace.password. 403 Message VPN Not Allowed: solace.vpn.name. 404 atau 503 Unknown Queue: nama queue.',
      },
      {
        en: '400 Already Bound or Max clients exceeded: an exclusive queue, or another reader.',
        id: '400 Already Bound atau Max clients exceeded: queue eksklusif, atau ada pembaca lain.',
      },
      {
        en: 'See client profile and ACL profile of the user in the broker manager.',
        id: 'Lihat client profile dan ACL profile user di broker manager.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.solace.com/API/API-Developer-Guide/Error-Handling.htm',
    ],
  },
];
