import { RemedyRule } from '../../RemedyRule';

/** Who the worker is to AWS: keys, tokens and clocks, for every AWS service. */
export const AWS_CREDENTIALS_RULES: readonly RemedyRule[] = [
  {
    id: 'aws-no-credentials',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        message:
          /Unable to load (?:AWS )?credentials from (?:any|system settings|service endpoint)|Failed to load credentials from IMDS/i,
        words: [
          'unable to load aws credentials',
          'unable to load credentials from',
          'failed to load credentials from imds',
        ],
      },
    ],
    cause: {
      en: 'The AWS client found no credentials at all on this worker: neither in the configuration nor in the environment, a profile or a role.',
      id: 'Klien AWS tidak menemukan kredensial apa pun di worker ini: tidak di konfigurasi, environment, profile, maupun role.',
    },
    steps: [
      {
        en: 'Read which providers the message lists, and decide which one is meant to serve: a key in the connector, IRSA or Pod Identity, or the role of the instance.',
        id: 'Baca daftar provider di pesan, lalu tentukan mana yang seharusnya dipakai: key di connector, IRSA atau Pod Identity, atau role instance.',
      },
      {
        en: 'For a role on Kubernetes check in the worker pod that AWS_ROLE_ARN and AWS_WEB_IDENTITY_TOKEN_FILE are set and that the service account carries eks.amazonaws.com/role-arn.',
        id: 'Untuk role di Kubernetes, periksa di pod worker bahwa AWS_ROLE_ARN dan AWS_WEB_IDENTITY_TOKEN_FILE terisi dan service account memiliki anotasi eks.amazonaws.com/role-arn.',
      },
      {
        en: 'On EC2 run "curl http://169.254.169.254/latest/meta-data/" from the worker; in a container the hop limit of IMDSv2 must be at least 2.',
        id: 'Di EC2, jalankan "curl http://169.254.169.254/latest/meta-data/" dari worker; di dalam container, hop limit IMDSv2 minimal 2.',
      },
      {
        en: 'For keys set aws.access.key.id and aws.secret.access.key (or the names this connector uses) from a secret, then restart the task.',
        id: 'Untuk key, isi aws.access.key.id dan aws.secret.access.key (atau nama yang dipakai connector ini) dari secret, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/confluentinc/kafka-connect-storage-cloud/issues/39',
      'https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html',
    ],
  },
  {
    id: 'aws-access-key-unknown',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Access Key Id you provided does not exist in our records|\bInvalidAccessKeyId\b/i,
        words: [
          'access key id you provided does not exist',
          'invalidaccesskeyid',
        ],
      },
    ],
    cause: {
      en: 'The store does not know this access key: it was deleted, belongs to another store or partition, or was typed wrongly.',
      id: 'Penyimpanan tidak mengenal access key ini: sudah dihapus, milik penyimpanan atau partisi lain, atau salah ketik.',
    },
    steps: [
      {
        en: 'See in IAM (or in the MinIO console) whether the key still exists and is active: "aws iam list-access-keys --user-name <user>".',
        id: 'Periksa di IAM (atau konsol MinIO) apakah key masih ada dan aktif: "aws iam list-access-keys --user-name <user>".',
      },
      {
        en: 'For a store that is not AWS check store.url or the custom endpoint: without it the key is shown to AWS itself.',
        id: 'Untuk penyimpanan selain AWS, periksa store.url atau custom endpoint: tanpa itu key dikirim ke AWS.',
      },
      {
        en: 'Temporary keys (they begin with ASIA) need their session token too; long-lived ones begin with AKIA.',
        id: 'Key sementara (diawali ASIA) juga memerlukan session token; key permanen diawali AKIA.',
      },
      {
        en: 'Put the right key into the secret the connector refers to, and restart the task.',
        id: 'Simpan key yang benar di secret yang dirujuk connector, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
  },
  {
    id: 'aws-signature-mismatch',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /request signature we calculated does not match the signature you provided/i,
        words: ['request signature we calculated does not match'],
      },
    ],
    cause: {
      en: 'The access key is known, but the secret key that signed the request is not the one that belongs to it, or something between changed the request.',
      id: 'Access key dikenal, tetapi secret key yang menandatangani permintaan bukan pasangannya, atau ada yang mengubah permintaan di tengah jalan.',
    },
    steps: [
      {
        en: 'Compare the secret key with its source: a missing character, a trailing line break or a "+" and "/" that a template escaped are usual.',
        id: 'Bandingkan secret key dengan sumbernya: karakter yang hilang, baris baru di akhir, atau "+" dan "/" yang di-escape oleh template sering terjadi.',
      },
      {
        en: 'Try the same pair from the worker: "aws s3 ls s3://<bucket>" (with --endpoint-url for MinIO and the like).',
        id: 'Coba pasangan yang sama dari worker: "aws s3 ls s3://<bucket>" (dengan --endpoint-url untuk MinIO dan sejenisnya).',
      },
      {
        en: 'If that works, look for a proxy or load balancer that rewrites the host or headers, and set the region the endpoint expects.',
        id: 'Jika berhasil, cari proxy atau load balancer yang mengubah host atau header, dan isi region yang diharapkan endpoint.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
    ],
  },
  {
    id: 'aws-clock-skew',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /difference between the request time and the (?:current|server's) time is too large|\bRequestTimeTooSkewed\b|Signature expired: \d|Signature not yet current/i,
        words: [
          'difference between the request time',
          'requesttimetooskewed',
          'signature expired:',
          'signature not yet current',
        ],
      },
    ],
    cause: {
      en: 'The clock of the worker is off by more than the store allows (15 minutes on S3), so every signature is refused.',
      id: 'Jam worker berbeda melebihi batas penyimpanan (15 menit di S3), sehingga setiap tanda tangan ditolak.',
    },
    steps: [
      {
        en: 'Compare "date -u" on the worker host with a time server, and see "chronyc tracking" or "timedatectl".',
        id: 'Bandingkan "date -u" di host worker dengan time server, dan lihat "chronyc tracking" atau "timedatectl".',
      },
      {
        en: 'Repair NTP on the host; a container takes the clock of its host.',
        id: 'Perbaiki NTP di host; container memakai jam host-nya.',
      },
      {
        en: 'Then restart the task. If only large uploads fail, they wait too long before they are sent: look at CPU and network of the worker.',
        id: 'Setelah itu restart task. Jika hanya unggahan besar yang gagal, permintaan terlalu lama menunggu sebelum dikirim: periksa CPU dan jaringan worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
    ],
  },
  {
    id: 'aws-token-expired',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /provided token has expired[^\n]{0,20}\(Service: |security token included in the request is expired|\bExpiredToken(?:Exception)?\b/i,
        words: [
          'provided token has expired',
          'security token included in the request is expired',
          'expiredtoken',
        ],
      },
    ],
    cause: {
      en: 'The temporary AWS credentials the task holds have ended and were not renewed.',
      id: 'Kredensial AWS sementara yang dipegang task sudah berakhir dan tidak diperbarui.',
    },
    steps: [
      {
        en: 'See where the credentials come from. A session token copied into the configuration or environment ends after hours and cannot renew itself.',
        id: 'Lihat asal kredensial. Session token yang disalin ke konfigurasi atau environment berakhir dalam hitungan jam dan tidak bisa diperbarui sendiri.',
      },
      {
        en: 'Use a provider that renews: the role of pod or instance (default chain), or the assume-role provider of the connector.',
        id: 'Gunakan provider yang bisa memperbarui: role pod atau instance (default chain), atau provider assume-role milik connector.',
      },
      {
        en: 'With a role already in use restart the task: it fetches new credentials. If it comes back, check that sts.<region>.amazonaws.com can be reached from the worker.',
        id: 'Jika role sudah dipakai, restart task agar mengambil kredensial baru. Jika berulang, periksa apakah sts.<region>.amazonaws.com bisa dijangkau dari worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      'https://docs.confluent.io/kafka-connectors/s3-sink/current/overview.html',
    ],
  },
  {
    id: 'aws-token-invalid',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        message:
          /security token included in the request is invalid|provided token is malformed or otherwise invalid/i,
        words: [
          'security token included in the request is invalid',
          'provided token is malformed or otherwise invalid',
        ],
      },
    ],
    cause: {
      en: 'AWS does not accept the key: it is unknown, inactive, or a temporary key was sent without (or with another) session token.',
      id: 'AWS tidak menerima key: tidak dikenal, nonaktif, atau key sementara dikirim tanpa session token (atau dengan yang lain).',
    },
    steps: [
      {
        en: 'Run "aws sts get-caller-identity" on the worker with the same credentials: it says whether AWS knows them.',
        id: 'Jalankan "aws sts get-caller-identity" di worker dengan kredensial yang sama: hasilnya menunjukkan apakah AWS mengenalnya.',
      },
      {
        en: 'A key that begins with ASIA needs its session token; if the connector has no field for it, use a role instead.',
        id: 'Key yang diawali ASIA memerlukan session token; jika connector tidak punya isian untuk itu, gunakan role.',
      },
      {
        en: 'Check that the region is enabled in the account and that GovCloud or China keys are not used elsewhere.',
        id: 'Periksa bahwa region diaktifkan di akun dan key GovCloud atau China tidak dipakai di tempat lain.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html',
    ],
  },
];
