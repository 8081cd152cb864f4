import { RemedyRule } from '../../RemedyRule';

/** What the worker may do at AWS. */
export const AWS_ACCESS_RULES: readonly RemedyRule[] = [
  {
    id: 'aws-assume-role-denied',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /not authorized to perform:? sts:AssumeRole/i,
        words: [
          'not authorized to perform: sts:assumerole',
          'not authorized to perform sts:assumerole',
        ],
      },
    ],
    cause: {
      en: 'The worker may not take on the IAM role it was told to use: the trust policy of the role does not name it.',
      id: 'Worker tidak boleh memakai IAM role yang ditentukan: trust policy role tersebut tidak menyebutnya.',
    },
    steps: [
      {
        en: 'Read the trust policy: "aws iam get-role --role-name <role>". It has to allow the principal of the message (or the OIDC provider for IRSA).',
        id: 'Baca trust policy: "aws iam get-role --role-name <role>". Policy harus mengizinkan principal di pesan (atau OIDC provider untuk IRSA).',
      },
      {
        en: 'For IRSA compare namespace and service account in the condition "system:serviceaccount:<namespace>:<name>" with those of the worker pod.',
        id: 'Untuk IRSA, cocokkan namespace dan service account di kondisi "system:serviceaccount:<namespace>:<name>" dengan milik pod worker.',
      },
      {
        en: 'With an external id, the one in the connector and the one in the policy must be equal.',
        id: 'Jika memakai external id, nilainya di connector dan di policy harus sama.',
      },
      {
        en: 'The identity that assumes needs sts:AssumeRole on the ARN of the role.',
        id: 'Identitas yang melakukan assume memerlukan sts:AssumeRole pada ARN role tersebut.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_roles.html',
    ],
  },
  {
    id: 's3-access-denied',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Access Denied\.? \(Service: (?:Amazon )?S3[,;] Status Code: 403|not authorized to perform: s3:\w/i,
        words: [
          '(service: amazon s3; status code: 403',
          '(service: s3, status code: 403',
          '(service: s3; status code: 403',
          '(service: amazon s3, status code: 403',
          'not authorized to perform: s3:',
        ],
      },
    ],
    cause: {
      en: 'S3 knows the identity but it lacks a right on this bucket or prefix (IAM policy, bucket policy, or an explicit deny).',
      id: 'S3 mengenal identitasnya, tetapi identitas itu tidak punya hak pada bucket atau prefix ini (IAM policy, bucket policy, atau explicit deny).',
    },
    steps: [
      {
        en: 'See who it is: "aws sts get-caller-identity" on the worker. Often it is the role of the node, not the one that was meant.',
        id: 'Lihat identitasnya: "aws sts get-caller-identity" di worker. Sering kali yang dipakai role node, bukan yang dimaksud.',
      },
      {
        en: 'Grant on arn:aws:s3:::<bucket>/*: s3:PutObject, s3:GetObject, s3:AbortMultipartUpload, s3:ListMultipartUploadParts (s3:PutObjectTagging with tagging).',
        id: 'Beri izin pada arn:aws:s3:::<bucket>/*: s3:PutObject, s3:GetObject, s3:AbortMultipartUpload, s3:ListMultipartUploadParts (s3:PutObjectTagging bila memakai tagging).',
      },
      {
        en: 'Grant on arn:aws:s3:::<bucket>: s3:ListBucket, s3:GetBucketLocation, s3:ListBucketMultipartUploads.',
        id: 'Beri izin pada arn:aws:s3:::<bucket>: s3:ListBucket, s3:GetBucketLocation, s3:ListBucketMultipartUploads.',
      },
      {
        en: 'If the message speaks of an explicit deny, look into the bucket policy (source VPC, TLS, encryption header) and the service control policies.',
        id: 'Jika pesan menyebut explicit deny, periksa bucket policy (VPC asal, TLS, header enkripsi) dan service control policy.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html',
      'https://github.com/apache/camel-kafka-connector/issues/1216',
    ],
  },
  {
    id: 's3-kms-denied',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /not authorized to perform: kms:\w|\bKMS\.(?:DisabledException|NotFoundException|KMSInvalidStateException)|ciphertext refers to a customer master key that does not exist/i,
        words: [
          'not authorized to perform: kms:',
          'kms.disabledexception',
          'kms.notfoundexception',
          'kms.kmsinvalidstateexception',
          'ciphertext refers to a customer master key',
        ],
      },
    ],
    cause: {
      en: 'The object may be written, but not with the KMS key that encrypts it: no right on the key, or the key is disabled or gone.',
      id: 'Objek boleh ditulis, tetapi tidak dengan KMS key yang mengenkripsinya: tidak ada hak pada key, atau key nonaktif atau hilang.',
    },
    steps: [
      {
        en: 'Find the key: in the message, in s3.sse.kms.key.id, or as default encryption of the bucket ("aws s3api get-bucket-encryption --bucket <bucket>").',
        id: 'Temukan key: di pesan, di s3.sse.kms.key.id, atau default encryption bucket ("aws s3api get-bucket-encryption --bucket <bucket>").',
      },
      {
        en: 'Grant the role kms:GenerateDataKey and kms:Decrypt on it, in the IAM policy and, for a key of another account, in the key policy.',
        id: 'Beri role hak kms:GenerateDataKey dan kms:Decrypt pada key itu, di IAM policy dan, untuk key milik akun lain, di key policy.',
      },
      {
        en: 'See that it is enabled: "aws kms describe-key --key-id <id>". A key pending deletion can still be kept with cancel-key-deletion.',
        id: 'Pastikan key aktif: "aws kms describe-key --key-id <id>". Key yang menunggu penghapusan masih bisa diselamatkan dengan cancel-key-deletion.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html',
    ],
  },
  {
    id: 's3-forbidden',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        message:
          /(?:Forbidden|null) \(Service: (?:Amazon )?S3[,;] Status Code: 403/i,
        words: ['(service: amazon s3', '(service: s3'],
      },
    ],
    cause: {
      en: 'S3 refused the request without saying why (403): wrong keys, a missing right, or a bucket of someone else.',
      id: 'S3 menolak permintaan tanpa menyebut alasannya (403): key salah, hak kurang, atau bucket milik pihak lain.',
    },
    steps: [
      {
        en: 'With the same credentials run "aws sts get-caller-identity" and "aws s3 ls s3://<bucket>/<prefix>" on the worker: the second one says the reason.',
        id: 'Dengan kredensial yang sama jalankan "aws sts get-caller-identity" dan "aws s3 ls s3://<bucket>/<prefix>" di worker: perintah kedua menyebut alasannya.',
      },
      {
        en: 'Check bucket name, s3:ListBucket and s3:GetObject: without ListBucket S3 answers 403 also for what does not exist.',
        id: 'Periksa nama bucket, s3:ListBucket, dan s3:GetObject: tanpa ListBucket, S3 menjawab 403 juga untuk objek yang tidak ada.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
    ],
  },
  {
    id: 'aws-action-denied',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /not authorized to perform: (?!s3:|kms:|sts:)[a-z0-9-]{2,40}:\w/i,
        words: ['not authorized to perform: '],
      },
    ],
    cause: {
      en: 'The AWS identity of the task lacks the very action the message names, on the resource it names.',
      id: 'Identitas AWS milik task tidak punya action yang disebut di pesan, pada resource yang disebut di pesan.',
    },
    steps: [
      {
        en: 'Copy the action (service:Verb) and the resource ARN from the message, and grant just that to the user or role it names.',
        id: 'Salin action (service:Verb) dan ARN resource dari pesan, lalu berikan hak itu kepada user atau role yang disebutkan.',
      },
      {
        en: 'Connectors need more than one: Kinesis DescribeStream, GetRecords, ListShards; SQS ReceiveMessage, DeleteMessage, GetQueueAttributes; DynamoDB DescribeTable, BatchWriteItem; Glue GetTable, UpdateTable.',
        id: 'Connector perlu lebih dari satu: Kinesis DescribeStream, GetRecords, ListShards; SQS ReceiveMessage, DeleteMessage, GetQueueAttributes; DynamoDB DescribeTable, BatchWriteItem; Glue GetTable, UpdateTable.',
      },
      {
        en: 'If the policy already has it, look for an explicit deny: service control policy, permissions boundary, resource policy, VPC endpoint policy.',
        id: 'Jika policy sudah memilikinya, cari explicit deny: service control policy, permissions boundary, resource policy, VPC endpoint policy.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html',
    ],
  },
];
