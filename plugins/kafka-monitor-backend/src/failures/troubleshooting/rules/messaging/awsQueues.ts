import { RemedyRule } from '../../RemedyRule';

/** Kinesis, SQS, SNS and Lambda. */
export const AWS_QUEUES_RULES: readonly RemedyRule[] = [
  {
    id: 'aws-throttled',
    area: 'messaging',
    confidence: 'likely',
    match: [
      {
        message:
          /Rate exceeded for shard|Rate exceeded[^\n]{0,40}\(Service: |Error Code: (?:Throttl|TooManyRequestsException|ProvisionedThroughputExceeded|RequestLimitExceeded|LimitExceededException)/i,
        words: [
          'rate exceeded',
          'error code: throttl',
          'error code: toomanyrequests',
          'error code: provisionedthroughput',
          'error code: requestlimitexceeded',
          'error code: limitexceeded',
        ],
      },
      {
        exception: [
          'ProvisionedThroughputExceededException',
          'ThrottlingException',
          'TooManyRequestsException',
        ],
        message: /\(Service: /i,
        words: [
          'provisionedthroughputexceeded',
          'throttlingexception',
          'toomanyrequestsexception',
        ],
      },
    ],
    cause: {
      en: 'AWS limits the rate of these calls, and the retries of the connector were not enough.',
      id: 'AWS membatasi laju panggilan ini, dan percobaan ulang connector tidak cukup.',
    },
    steps: [
      {
        en: 'Restart the task; it goes on where it stopped.',
        id: 'Restart task; task melanjutkan dari tempat berhenti.',
      },
      {
        en: 'Kinesis: a shard gives 5 reads per second to all readers together; fewer readers, more shards, or enhanced fan-out.',
        id: 'Kinesis: satu shard memberi 5 pembacaan per detik untuk semua pembaca; kurangi pembaca, tambah shard, atau enhanced fan-out.',
      },
      {
        en: 'Lambda: see the concurrency limit of the function and account. Others: raise the quota.',
        id: 'Lambda: lihat batas concurrency fungsi dan akun. Lainnya: naikkan kuota.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.aws.amazon.com/streams/latest/dev/service-sizes-and-limits.html',
      'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
    ],
  },
  {
    id: 'aws-queue-missing',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /Stream \S{1,200} under account \d+ not found|specified queue does not exist|\bNonExistentQueue\b|Function not found: arn:aws|Topic does not exist[^\n]{0,20}\(Service: \w{0,10}Sns/i,
        words: [
          'under account',
          'specified queue does not exist',
          'nonexistentqueue',
          'function not found: arn:aws',
          'topic does not exist',
        ],
      },
    ],
    cause: {
      en: 'The Kinesis stream, SQS queue, SNS topic or Lambda function does not exist in this account and region.',
      id: 'Kinesis stream, SQS queue, SNS topic, atau Lambda function tidak ada di akun dan region ini.',
    },
    steps: [
      {
        en: 'Look with the AWS CLI and the region of the connector: "aws kinesis list-streams", "aws sqs list-queues", "aws sns list-topics", "aws lambda list-functions".',
        id: 'Periksa dengan AWS CLI dan region connector: "aws kinesis list-streams", "aws sqs list-queues", "aws sns list-topics", "aws lambda list-functions".',
      },
      {
        en: 'Correct name and region (kinesis.stream, kinesis.region, sqs.url, aws.lambda.function.name, aws.lambda.region) and restart the task.',
        id: 'Perbaiki nama dan region (kinesis.stream, kinesis.region, sqs.url, aws.lambda.function.name, aws.lambda.region) lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_DescribeStream.html',
      'https://docs.confluent.io/kafka-connectors/aws-lambda/current/overview.html',
    ],
  },
  {
    id: 'kinesis-sequence-gone',
    area: 'messaging',
    confidence: 'exact',
    match: [
      {
        message:
          /StartingSequenceNumber \S{1,80} used in GetShardIterator on shard|The requested sequence number[^\n]{0,80}trim horizon|\bTrimmedDataAccessException\b|\bExpiredIteratorException\b|Iterator expired\. The iterator was created/i,
        words: [
          'startingsequencenumber',
          'trim horizon',
          'trimmeddataaccessexception',
          'expirediteratorexception',
          'iterator expired. the iterator was',
        ],
      },
    ],
    cause: {
      en: 'The stored position in the AWS stream is not valid any more: too old, of a recreated stream, or the iterator ran out.',
      id: 'Posisi tersimpan di AWS stream tidak valid lagi: terlalu lama, dari stream yang dibuat ulang, atau iterator kedaluwarsa.',
    },
    steps: [
      {
        en: '"Iterator expired": restart the task, it gets a new one from its offset.',
        id: '"Iterator expired": restart task, task mendapat iterator baru dari offset-nya.',
      },
      {
        en: 'Otherwise stop the connector and reset its offsets (DELETE /connectors/<name>/offsets, Kafka 3.6 and later); it then begins at kinesis.position.',
        id: 'Jika tidak, hentikan connector dan reset offset-nya (DELETE /connectors/<name>/offsets, Kafka 3.6 ke atas); lalu dimulai dari kinesis.position.',
      },
      {
        en: 'What left the stream meanwhile is lost: lengthen its retention. TRIM_HORIZON reads again all that is left, which gives duplicates.',
        id: 'Data yang sudah keluar dari stream hilang: perpanjang retensinya. TRIM_HORIZON membaca ulang semua yang tersisa, sehingga ada duplikat.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/kinesis/latest/APIReference/API_GetShardIterator.html',
    ],
  },
];
