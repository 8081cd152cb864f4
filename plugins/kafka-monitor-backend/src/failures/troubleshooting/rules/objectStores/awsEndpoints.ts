import { RemedyRule } from '../../RemedyRule';

/** How the worker gets to AWS. */
export const AWS_ENDPOINTS_RULES: readonly RemedyRule[] = [
  {
    id: 'aws-region-missing',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Unable to find a region via the region provider chain|Unable to load region from any of the providers in the chain/i,
        words: [
          'unable to find a region via',
          'unable to load region from any',
        ],
      },
    ],
    cause: {
      en: 'The AWS client was told no region, and could not find one on the worker.',
      id: 'Klien AWS tidak diberi region dan tidak menemukannya di worker.',
    },
    steps: [
      {
        en: 'Set the region of the connector (s3.region, aws.s3.region, kinesis.region, iceberg.catalog.client.region ...).',
        id: 'Isi region di connector (s3.region, aws.s3.region, kinesis.region, iceberg.catalog.client.region ...).',
      },
      {
        en: 'Or give AWS_REGION to the environment of the worker and restart the worker.',
        id: 'Atau beri AWS_REGION di environment worker, lalu restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/region-selection.html',
    ],
  },
  {
    id: 'aws-endpoint-unknown',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Received an UnknownHostException when attempting to interact with a service/i,
        words: ['received an unknownhostexception when attempting'],
      },
    ],
    cause: {
      en: 'The host name of the AWS (or compatible) endpoint cannot be resolved on the worker.',
      id: 'Nama host endpoint AWS (atau yang kompatibel) tidak bisa di-resolve di worker.',
    },
    steps: [
      {
        en: 'Read the host in the cause and run "nslookup <host>" on the worker: no answer means DNS, or a private endpoint that is missing.',
        id: 'Baca host di bagian cause dan jalankan "nslookup <host>" di worker: tanpa jawaban berarti masalah DNS atau private endpoint tidak ada.',
      },
      {
        en: 'If the host is <bucket>.<your store>, turn on path-style access (s3.path.style.access.enabled=true, or s3.path-style-access=true for Iceberg).',
        id: 'Jika host berbentuk <bucket>.<penyimpanan Anda>, aktifkan path-style access (s3.path.style.access.enabled=true, atau s3.path-style-access=true untuk Iceberg).',
      },
      {
        en: 'Check the region for a typing error: it is a part of the host name.',
        id: 'Periksa salah ketik pada region: region adalah bagian dari nama host.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/aws/aws-sdk-java-v2/issues/1872',
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
    ],
  },
  {
    id: 'aws-unreachable',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        message:
          /Unable to execute HTTP request: (?:Connect to [^\n]{1,200} (?:failed|timed out)|connect timed out|Connection refused|Connection timed out)/i,
        words: ['unable to execute http request: '],
      },
    ],
    cause: {
      en: 'No connection to the endpoint of AWS (or of the compatible store) could be made from the worker.',
      id: 'Koneksi dari worker ke endpoint AWS (atau penyimpanan yang kompatibel) tidak bisa dibuat.',
    },
    steps: [
      {
        en: 'From the worker: "curl -v https://<host of the message>". A timeout means routing, security group, proxy or VPC endpoint; refused means nothing listens there.',
        id: 'Dari worker: "curl -v https://<host di pesan>". Timeout berarti routing, security group, proxy, atau VPC endpoint; refused berarti tidak ada yang listen.',
      },
      {
        en: 'In a private subnet add a gateway or interface endpoint for the service, or set the proxy (s3.proxy.url).',
        id: 'Di private subnet, tambahkan gateway atau interface endpoint untuk layanan itu, atau isi proxy (s3.proxy.url).',
      },
      {
        en: 'Restart the task once the way is open.',
        id: 'Restart task setelah jalurnya terbuka.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-s3.html',
    ],
  },
  {
    id: 's3-bad-request',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        message:
          /Bad Request \(Service: (?:Amazon )?S3[,;] Status Code: 400|null \(Service: S3, Status Code: 400/i,
        words: [
          'bad request (service: amazon s3',
          'bad request (service: s3',
          'null (service: s3, status code: 400',
        ],
      },
    ],
    cause: {
      en: 'S3 called the request wrong (400) without a reason: usually another region than the bucket has, or an expired session token.',
      id: 'S3 menyatakan permintaan salah (400) tanpa alasan: biasanya region berbeda dari region bucket, atau session token kedaluwarsa.',
    },
    steps: [
      {
        en: 'Compare "aws s3api get-bucket-location --bucket <bucket>" with s3.region.',
        id: 'Bandingkan "aws s3api get-bucket-location --bucket <bucket>" dengan s3.region.',
      },
      {
        en: 'Run "aws sts get-caller-identity" with the same credentials: it tells an expired token.',
        id: 'Jalankan "aws sts get-caller-identity" dengan kredensial yang sama: perintah ini memberi tahu token yang kedaluwarsa.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
  },
  {
    id: 'storage-no-filesystem',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /No FileSystem for scheme:? "?(?:s3a?|gs|abfss?|wasbs?|hdfs)\b|Class org\.apache\.hadoop\.fs\.[\w.]{1,80}FileSystem not found/i,
        words: ['no filesystem for scheme', 'class org.apache.hadoop.fs.'],
      },
    ],
    cause: {
      en: 'The connector has no file system driver for this kind of location (s3, s3a, gs, abfss ...).',
      id: 'Connector tidak punya driver file system untuk jenis lokasi ini (s3, s3a, gs, abfss ...).',
    },
    steps: [
      {
        en: 'For Iceberg set the native driver: iceberg.catalog.io-impl=org.apache.iceberg.aws.s3.S3FileIO (GCSFileIO, ADLSFileIO).',
        id: 'Untuk Iceberg, isi driver bawaannya: iceberg.catalog.io-impl=org.apache.iceberg.aws.s3.S3FileIO (GCSFileIO, ADLSFileIO).',
      },
      {
        en: 'Otherwise put the matching Hadoop jar (hadoop-aws, gcs-connector, hadoop-azure) of the same Hadoop version into the folder of the plugin, on every worker.',
        id: 'Jika tidak, taruh jar Hadoop yang sesuai (hadoop-aws, gcs-connector, hadoop-azure) dengan versi Hadoop yang sama di folder plugin, di setiap worker.',
      },
      {
        en: 'Restart the workers: plugins are read only when a worker starts.',
        id: 'Restart worker: plugin hanya dibaca saat worker dimulai.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://iceberg.apache.org/docs/latest/kafka-connect/',
      'https://hadoop.apache.org/docs/current/hadoop-aws/tools/hadoop-aws/troubleshooting_s3a.html',
    ],
  },
];
