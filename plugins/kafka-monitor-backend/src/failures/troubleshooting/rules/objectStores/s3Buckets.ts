import { RemedyRule } from '../../RemedyRule';

/** Where the bucket is, and how S3 answers. */
export const S3_BUCKETS_RULES: readonly RemedyRule[] = [
  {
    id: 's3-bucket-missing',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Non-existent S3 bucket|specified bucket does not exist\.? \(Service: (?:Amazon )?S3|Error Code: NoSuchBucket/i,
        words: [
          'non-existent s3 bucket',
          'specified bucket does not exist',
          'nosuchbucket',
        ],
      },
      { exception: 'NoSuchBucketException', words: ['nosuchbucketexception'] },
      {
        exception: 'org.apache.hadoop.fs.s3a.UnknownStoreException',
        words: ['unknownstoreexception'],
      },
    ],
    cause: {
      en: 'There is no bucket of this name at the endpoint the connector asks.',
      id: 'Tidak ada bucket dengan nama ini di endpoint yang diakses connector.',
    },
    steps: [
      {
        en: 'Check the name and the account: "aws s3api head-bucket --bucket <bucket>" with the credentials of the worker.',
        id: 'Periksa nama dan akunnya: "aws s3api head-bucket --bucket <bucket>" dengan kredensial worker.',
      },
      {
        en: 'For MinIO, Ceph and the like check store.url (aws.s3.endpoint, connect.s3.custom.endpoint): without it AWS is asked.',
        id: 'Untuk MinIO, Ceph, dan sejenisnya, periksa store.url (aws.s3.endpoint, connect.s3.custom.endpoint): tanpa itu yang dituju AWS.',
      },
      {
        en: 'Create the bucket in the region of the connector, or correct s3.bucket.name; the sink never creates it.',
        id: 'Buat bucket di region connector, atau perbaiki s3.bucket.name; sink tidak pernah membuatnya.',
      },
      {
        en: 'If it was deleted by mistake, its objects are gone unless there is a copy: rewind the consumer group of the sink to write again what Kafka still holds.',
        id: 'Jika terhapus tidak sengaja, objeknya hilang kecuali ada salinan: mundurkan consumer group sink untuk menulis ulang data yang masih ada di Kafka.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html',
      'https://github.com/vdesabou/kafka-docker-playground/issues/8490',
    ],
  },
  {
    id: 's3-wrong-region',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /must be addressed using the specified endpoint|\(Service: (?:Amazon )?S3[,;] Status Code: 30[17]|\bPermanentRedirect\b|the region '[\w-]{1,40}' is wrong; expecting|\bIllegalLocationConstraint|bucket is in this region: /i,
        words: [
          'must be addressed using the specified endpoint',
          '(service: amazon s3',
          '(service: s3',
          'permanentredirect',
          'is wrong; expecting',
          'illegallocationconstraint',
          'bucket is in this region: ',
        ],
      },
    ],
    cause: {
      en: 'The bucket lives in another region than the one the connector is set to.',
      id: 'Bucket berada di region yang berbeda dari yang diatur di connector.',
    },
    steps: [
      {
        en: 'Ask for it: "aws s3api get-bucket-location --bucket <bucket>" (an empty answer means us-east-1).',
        id: 'Tanyakan lokasinya: "aws s3api get-bucket-location --bucket <bucket>" (jawaban kosong berarti us-east-1).',
      },
      {
        en: 'Set s3.region (aws.s3.region, connect.s3.aws.region, iceberg.catalog.client.region) to it, and restart the task.',
        id: 'Isi s3.region (aws.s3.region, connect.s3.aws.region, iceberg.catalog.client.region) dengan region itu, lalu restart task.',
      },
      {
        en: 'For a store that is not AWS the region must be the one it signs with: us-east-1 for MinIO unless it is set otherwise.',
        id: 'Untuk penyimpanan selain AWS, region harus sama dengan yang dipakai untuk tanda tangan: us-east-1 untuk MinIO kecuali diatur lain.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/configuration_options.html',
    ],
  },
  {
    id: 's3-slow-down',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /Please reduce your request rate|Error Code: SlowDown/i,
        words: ['please reduce your request rate', 'error code: slowdown'],
      },
    ],
    cause: {
      en: 'S3 gets more requests on this prefix than it serves at present (503 Slow Down).',
      id: 'S3 menerima permintaan pada prefix ini lebih banyak dari yang sanggup dilayani saat ini (503 Slow Down).',
    },
    steps: [
      {
        en: 'Restart the task: records since the last commit are written again. S3 grows the limit of a busy prefix by itself.',
        id: 'Restart task: record sejak commit terakhir ditulis ulang. S3 menaikkan batas prefix yang sibuk dengan sendirinya.',
      },
      {
        en: 'If it comes back write fewer and larger objects: raise flush.size and rotate.interval.ms.',
        id: 'Jika berulang, tulis objek yang lebih sedikit dan lebih besar: naikkan flush.size dan rotate.interval.ms.',
      },
      {
        en: 'Raise s3.part.retries and s3.retry.backoff.ms, and spread the load over prefixes (topics.dir, partitioner).',
        id: 'Naikkan s3.part.retries dan s3.retry.backoff.ms, dan sebarkan beban ke beberapa prefix (topics.dir, partitioner).',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/optimizing-performance.html',
    ],
  },
  {
    id: 's3-server-error',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        message:
          /we encountered an internal error\. please try again\.[^\n]{0,20}\(service: (?:amazon )?s3/i,
        words: ['we encountered an internal error'],
      },
      {
        message: /\(Service: (?:Amazon )?S3[,;] Status Code: 50[0234]/i,
        words: ['(service: amazon s3', '(service: s3'],
      },
    ],
    cause: {
      en: 'The object store itself failed on the request (5xx).',
      id: 'Penyimpanan objek itu sendiri gagal melayani permintaan (5xx).',
    },
    steps: [
      {
        en: 'Look at the status page of the provider, or at the health and disks of MinIO or Ceph ("mc admin info").',
        id: 'Lihat halaman status penyedia, atau kesehatan dan disk MinIO atau Ceph ("mc admin info").',
      },
      {
        en: 'Restart the task once it is well; nothing is lost, since offsets are committed only after the upload.',
        id: 'Restart task setelah pulih; tidak ada data yang hilang karena offset di-commit setelah unggahan selesai.',
      },
      {
        en: 'Raise s3.part.retries and s3.retry.backoff.ms so that short trouble is ridden out.',
        id: 'Naikkan s3.part.retries dan s3.retry.backoff.ms agar gangguan singkat terlewati.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
  },
  {
    id: 's3-not-implemented',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /header you provided implies functionality that is not implemented|Error Code: NotImplemented\b/i,
        words: [
          'implies functionality that is not implemented',
          'error code: notimplemented',
        ],
      },
    ],
    cause: {
      en: 'The store does not know a feature the connector uses (conditional writes, tags, checksums, encryption).',
      id: 'Penyimpanan tidak mengenal fitur yang dipakai connector (conditional write, tag, checksum, enkripsi).',
    },
    steps: [
      {
        en: 'Find what came with the last upgrade of connector or store: conditional writes (enable.conditional.writes, exactly-once of Lenses), object tagging, SSE.',
        id: 'Cari apa yang berubah sejak upgrade terakhir connector atau penyimpanan: conditional write (enable.conditional.writes, exactly-once milik Lenses), object tagging, SSE.',
      },
      {
        en: 'Turn that feature off in the connector, or use a store or connector version in which both know it.',
        id: 'Matikan fitur itu di connector, atau gunakan versi penyimpanan atau connector yang sama-sama mengenalnya.',
      },
      {
        en: 'Without exactly-once a restart may write an object again under another name: look for duplicates.',
        id: 'Tanpa exactly-once, restart bisa menulis ulang objek dengan nama lain: periksa duplikat.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      'https://docs.lenses.io/latest/connectors/kafka-connectors/sinks/aws-s3',
    ],
  },
  {
    id: 's3-upload-gone',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /specified (?:multipart )?upload does not exist|\bNoSuchUpload\b/i,
        words: [
          'specified upload does not exist',
          'specified multipart upload does not exist',
          'nosuchupload',
        ],
      },
    ],
    cause: {
      en: 'The multipart upload the task was filling is gone: aborted by a lifecycle rule or by someone, or already completed by an earlier try.',
      id: 'Multipart upload yang sedang diisi task sudah tidak ada: dibatalkan oleh lifecycle rule atau seseorang, atau sudah selesai pada percobaan sebelumnya.',
    },
    steps: [
      {
        en: 'Restart the task: it begins a new upload from the last committed offset.',
        id: 'Restart task: task memulai unggahan baru dari offset terakhir yang di-commit.',
      },
      {
        en: 'If it comes back compare "aws s3api get-bucket-lifecycle-configuration" (AbortIncompleteMultipartUpload) with how long a file stays open (rotate.interval.ms, partition.duration.ms).',
        id: 'Jika berulang, bandingkan "aws s3api get-bucket-lifecycle-configuration" (AbortIncompleteMultipartUpload) dengan lamanya file terbuka (rotate.interval.ms, partition.duration.ms).',
      },
      {
        en: 'See that no second connector writes to the same topics.dir.',
        id: 'Pastikan tidak ada connector kedua yang menulis ke topics.dir yang sama.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpu-abort-incomplete-mpu-lifecycle-config.html',
    ],
  },
];
