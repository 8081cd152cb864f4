import { RemedyRule } from '../../RemedyRule';

/** RabbitMQ and MQTT. */
export const RABBIT_MQTT_RULES: readonly RemedyRule[] = [
  {
    id: 'rabbitmq-login',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /ACCESS_REFUSED - Login was refused using authentication mechanism/i,
        words: ['access_refused - login was refused'],
      },
    ],
    cause: {
      en: 'RabbitMQ does not accept user and password.',
      id: 'RabbitMQ tidak menerima user dan password.',
    },
    steps: [
      {
        en: 'Check: "rabbitmqctl authenticate_user <user>"; the user guest may log in from localhost only.',
        id: 'Periksa: "rabbitmqctl authenticate_user <user>"; user guest hanya boleh login dari localhost.',
      },
      {
        en: 'Set rabbitmq.username and rabbitmq.password from the secret and restart the task.',
        id: 'Isi rabbitmq.username dan rabbitmq.password dari secret, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.rabbitmq.com/docs/access-control',
      'https://github.com/akka/alpakka/issues/761',
    ],
  },
  {
    id: 'rabbitmq-permission',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /ACCESS_REFUSED - (?:access to|\w{1,20} access to) |NOT_ALLOWED - (?:access to vhost|vhost \S{1,200} not found)/i,
        words: ['access_refused - ', 'not_allowed - '],
      },
    ],
    cause: {
      en: 'The RabbitMQ user may not use this virtual host, queue or exchange.',
      id: 'User RabbitMQ tidak boleh memakai virtual host, queue, atau exchange ini.',
    },
    steps: [
      {
        en: 'See "rabbitmqctl list_user_permissions <user>".',
        id: 'Lihat "rabbitmqctl list_user_permissions <user>".',
      },
      {
        en: 'Grant: "rabbitmqctl set_permissions -p <vhost> <user> <configure> <write> <read>"; a source needs read, a sink write.',
        id: 'Beri hak: "rabbitmqctl set_permissions -p <vhost> <user> <configure> <write> <read>"; source perlu read, sink perlu write.',
      },
      {
        en: 'Check rabbitmq.virtual.host: "/" is the default one, and must not be encoded.',
        id: 'Periksa rabbitmq.virtual.host: "/" adalah default-nya, dan tidak boleh di-encode.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://www.rabbitmq.com/docs/access-control'],
  },
  {
    id: 'rabbitmq-missing',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message: /NOT_FOUND - no (?:queue|exchange) '/i,
        words: ["not_found - no queue '", "not_found - no exchange '"],
      },
    ],
    cause: {
      en: 'The queue or exchange does not exist in this virtual host.',
      id: 'Queue atau exchange tidak ada di virtual host ini.',
    },
    steps: [
      {
        en: 'See "rabbitmqctl list_queues -p <vhost>" (list_exchanges).',
        id: 'Lihat "rabbitmqctl list_queues -p <vhost>" (list_exchanges).',
      },
      {
        en: 'Create it or correct rabbitmq.queue (rabbitmq.exchange); the connector does not declare it. A temporary queue vanishes with its last reader.',
        id: 'Buat atau perbaiki rabbitmq.queue (rabbitmq.exchange); connector tidak membuatnya. Queue sementara hilang bersama pembaca terakhirnya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.rabbitmq.com/docs/channels',
      'https://docs.confluent.io/kafka-connectors/rabbitmq-source/current/overview.html',
    ],
  },
  {
    id: 'rabbitmq-precondition',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /PRECONDITION_FAILED - (?:inequivalent arg|delivery acknowledgement on channel|unknown delivery tag)/i,
        words: ['precondition_failed - '],
      },
    ],
    cause: {
      en: 'RabbitMQ closed the channel: the queue was declared otherwise, or messages were not acknowledged in time.',
      id: 'RabbitMQ menutup channel: queue dideklarasikan berbeda, atau pesan tidak di-acknowledge tepat waktu.',
    },
    steps: [
      {
        en: '"inequivalent arg": the settings of the existing queue (durable, x-queue-type, TTL) differ; declare it as it is, or make a new one.',
        id: '"inequivalent arg": pengaturan queue yang ada (durable, x-queue-type, TTL) berbeda; deklarasikan sesuai yang ada, atau buat yang baru.',
      },
      {
        en: '"delivery acknowledgement ... timed out": Kafka was too slow to write; lower rabbitmq.prefetch.count, raise consumer_timeout. The messages come again.',
        id: '"delivery acknowledgement ... timed out": Kafka terlalu lambat menulis; turunkan rabbitmq.prefetch.count, naikkan consumer_timeout. Pesannya akan datang lagi.',
      },
      {
        en: 'Restart the task. Deleting the queue loses its messages.',
        id: 'Restart task. Menghapus queue menghilangkan pesannya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.rabbitmq.com/docs/queues',
      'https://www.rabbitmq.com/docs/consumers',
    ],
  },
  {
    id: 'mqtt-refused',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        exception: ['MqttException', 'MqttSecurityException'],
        message:
          /Bad user ?name or password|Not authorized to connect|Invalid client ID/i,
        words: [
          'bad user name or password',
          'bad username or password',
          'not authorized to connect',
          'invalid client id',
        ],
      },
      {
        message:
          /(?:Bad user ?name or password|Not authorized to connect) \([45]\)/i,
        words: [
          'bad user name or password (',
          'bad username or password (',
          'not authorized to connect (',
        ],
      },
    ],
    cause: {
      en: 'The MQTT broker refuses the client: user and password, its rights, or its client id.',
      id: 'Broker MQTT menolak klien: user dan password, hak akses, atau client id.',
    },
    steps: [
      {
        en: 'Try "mosquitto_sub -h <host> -u <user> -P <password> -t \'<topic>\' -v" from the worker.',
        id: 'Coba "mosquitto_sub -h <host> -u <user> -P <password> -t \'<topic>\' -v" dari worker.',
      },
      {
        en: 'Correct mqtt.username and mqtt.password, and the ACL of the broker; restart the task.',
        id: 'Perbaiki mqtt.username dan mqtt.password, serta ACL di broker; restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/mqtt/current/mqtt-source-connector/overview.html',
    ],
  },
  {
    id: 'mqtt-connection',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        exception: 'MqttException',
        message:
          /Unable to connect to server|Connection lost|Client is not connected|Timed out waiting for a response from the server/i,
        words: [
          'unable to connect to server',
          'connection lost',
          'client is not connected',
          'timed out waiting for a response',
        ],
      },
    ],
    cause: {
      en: 'The MQTT broker cannot be reached, or cut the connection (a second client with the same id does that too).',
      id: 'Broker MQTT tidak bisa dijangkau, atau memutus koneksi (klien kedua dengan id yang sama juga menyebabkannya).',
    },
    steps: [
      {
        en: 'From the worker: "nc -vz <host> 1883" (8883 with TLS); check mqtt.server.uri (tcp:// or ssl://).',
        id: 'Dari worker: "nc -vz <host> 1883" (8883 dengan TLS); periksa mqtt.server.uri (tcp:// atau ssl://).',
      },
      {
        en: 'If it comes back every few seconds look in the log of the broker for "session taken over".',
        id: 'Jika berulang setiap beberapa detik, cari "session taken over" di log broker.',
      },
      {
        en: 'Restart the task. Messages sent meanwhile are lost with QoS 0 or a clean session.',
        id: 'Restart task. Pesan yang dikirim sementara itu hilang jika QoS 0 atau clean session.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.confluent.io/kafka-connectors/mqtt/current/mqtt-source-connector/overview.html',
    ],
  },
];
