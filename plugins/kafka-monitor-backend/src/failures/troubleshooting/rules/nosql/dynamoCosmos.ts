import { RemedyRule } from '../../RemedyRule';

/** DynamoDB and Cosmos DB. */
export const DYNAMO_COSMOS_RULES: readonly RemedyRule[] = [
  {
    id: 'dynamodb-table-missing',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /Requested resource not found[^\n]{0,160}\(Service: \w{0,10}DynamoDb/i,
        words: ['requested resource not found'],
      },
    ],
    cause: {
      en: 'The DynamoDB table does not exist in this account and region.',
      id: 'Tabel DynamoDB tidak ada di akun dan region ini.',
    },
    steps: [
      {
        en: 'Ask "aws dynamodb describe-table --table-name <table> --region <region>".',
        id: 'Jalankan "aws dynamodb describe-table --table-name <table> --region <region>".',
      },
      {
        en: 'Check table.name.format, aws.dynamodb.region and aws.dynamodb.endpoint; create the table, or give the sink dynamodb:CreateTable.',
        id: 'Periksa table.name.format, aws.dynamodb.region, dan aws.dynamodb.endpoint; buat tabel, atau beri sink dynamodb:CreateTable.',
      },
      {
        en: 'A table that is still CREATING answers the same: wait for ACTIVE.',
        id: 'Tabel yang masih CREATING menjawab sama: tunggu sampai ACTIVE.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    ],
  },
  {
    id: 'dynamodb-throttled',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /level of configured provisioned throughput for the table was exceeded|Throughput exceeds the current capacity (?:of|for) your table/i,
        words: [
          'level of configured provisioned throughput',
          'throughput exceeds the current capacity',
        ],
      },
    ],
    cause: {
      en: 'The DynamoDB table gets more writes or reads than its capacity allows.',
      id: 'Tabel DynamoDB menerima tulis atau baca melebihi kapasitasnya.',
    },
    steps: [
      {
        en: 'Restart the task: it goes on where it stopped.',
        id: 'Restart task: task melanjutkan dari tempat berhenti.',
      },
      {
        en: 'Raise the capacity, or use on-demand; look for a hot partition key.',
        id: 'Naikkan kapasitas, atau gunakan on-demand; cari partition key yang terlalu panas.',
      },
      {
        en: 'Send less: fewer tasks, smaller consumer.override.max.poll.records.',
        id: 'Kirim lebih sedikit: task lebih sedikit, consumer.override.max.poll.records lebih kecil.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Programming.Errors.html',
    ],
  },
  {
    id: 'dynamodb-item-invalid',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /provided key element does not match the schema|Missing the key \S{1,255} in the item|Type mismatch for key \S{1,255} expected|Item size has exceeded the maximum allowed size|Provided list of item keys contains duplicates/i,
        words: [
          'provided key element does not match',
          'missing the key ',
          'type mismatch for key',
          'item size has exceeded the maximum',
          'provided list of item keys contains duplicates',
        ],
      },
    ],
    cause: {
      en: 'The record does not make a valid DynamoDB item: key missing or of another type, larger than 400 KB, or twice in one batch.',
      id: 'Record tidak menjadi item DynamoDB yang valid: key tidak ada atau bertipe lain, lebih dari 400 KB, atau muncul dua kali dalam satu batch.',
    },
    steps: [
      {
        en: 'Compare the key schema of the table with aws.dynamodb.pk.hash and aws.dynamodb.pk.sort (for example value.id), name and type.',
        id: 'Bandingkan key schema tabel dengan aws.dynamodb.pk.hash dan aws.dynamodb.pk.sort (misalnya value.id), nama dan tipenya.',
      },
      {
        en: 'Repair the record by an SMT, or drop its big fields.',
        id: 'Perbaiki record dengan SMT, atau buang field besarnya.',
      },
      {
        en: 'For single records: a dead letter queue; they are then not in the table.',
        id: 'Untuk record tertentu: dead letter queue; record itu tidak ada di tabel.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.confluent.io/kafka-connectors/aws-dynamodb/current/overview.html',
    ],
  },
  {
    id: 'cosmos-throttled',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /"statusCode" ?: ?429\b|Request rate is large\. More Request Units may be needed/i,
        words: [
          '"statuscode":429',
          '"statuscode": 429',
          '"statuscode" :429',
          '"statuscode" : 429',
          'request rate is large',
        ],
      },
      {
        message: /Error=16500, RetryAfterMs=|request rate is too large/i,
        words: ['error=16500', 'request rate is too large'],
      },
    ],
    cause: {
      en: 'The connector uses more Request Units than the Cosmos DB container has.',
      id: 'Connector memakai Request Unit melebihi yang dimiliki container Cosmos DB.',
    },
    steps: [
      {
        en: 'Restart the task; it goes on from the committed offsets.',
        id: 'Restart task; task melanjutkan dari offset yang sudah di-commit.',
      },
      {
        en: 'Raise RU/s (autoscale), or limit the connector (azure.cosmos.throughputControl.*); look for a hot partition.',
        id: 'Naikkan RU/s (autoscale), atau batasi connector (azure.cosmos.throughputControl.*); cari partisi yang terlalu panas.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/troubleshoot-request-rate-too-large',
    ],
  },
  {
    id: 'cosmos-auth',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /input authorization token can't serve the request|blocked by your Cosmos DB account firewall settings|Request originated from IP [^\n]{1,80} through public internet/i,
        words: [
          "input authorization token can't serve",
          'blocked by your cosmos db account firewall',
          'request originated from ip',
        ],
      },
    ],
    cause: {
      en: 'Cosmos DB refuses the connector: wrong key (or clock), or its firewall does not know the worker.',
      id: 'Cosmos DB menolak connector: key salah (atau jam), atau firewall-nya tidak mengenal worker.',
    },
    steps: [
      {
        en: 'Authorization token: compare the key with "az cosmosdb keys list --name <account> -g <group>" (read-write, not read-only), and check the clock.',
        id: 'Authorization token: cocokkan key dengan "az cosmosdb keys list --name <account> -g <group>" (read-write, bukan read-only), dan periksa jam.',
      },
      {
        en: 'Firewall: allow the outgoing address of the worker, or use a private endpoint.',
        id: 'Firewall: izinkan alamat keluar worker, atau gunakan private endpoint.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/troubleshoot-unauthorized',
      'https://learn.microsoft.com/en-us/azure/cosmos-db/how-to-configure-firewall',
    ],
  },
  {
    id: 'cosmos-document-invalid',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /PartitionKey extracted from document doesn't match the one specified|The input content is invalid because the required properties|Cannot find id in |Request size is too large/i,
        words: [
          "partitionkey extracted from document doesn't match",
          'input content is invalid because the required',
          'cannot find id in ',
          'request size is too large',
        ],
      },
    ],
    about: { dbms: ['cosmosdb'] },
    cause: {
      en: 'The record makes no valid Cosmos DB document: no id, no partition key, or larger than 2 MB.',
      id: 'Record tidak menjadi dokumen Cosmos DB yang valid: tanpa id, tanpa partition key, atau lebih dari 2 MB.',
    },
    steps: [
      {
        en: 'Give each value an id as text (azure.cosmos.sink.id.strategy, or InsertField and ValueToKey), and the field of the partition key path of the container.',
        id: 'Beri setiap value sebuah id bertipe teks (azure.cosmos.sink.id.strategy, atau InsertField dan ValueToKey), dan field sesuai partition key path container.',
      },
      {
        en: 'Drop big fields, or send such records to a dead letter queue.',
        id: 'Buang field besar, atau kirim record seperti itu ke dead letter queue.',
      },
    ],
    restart: 'no',
    sources: [
      'https://learn.microsoft.com/en-us/azure/cosmos-db/nosql/kafka-connector-sink-v2',
    ],
  },
];
