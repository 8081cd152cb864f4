import { RemedyRule } from '../../RemedyRule';

/** Google Cloud: who asks, what it may do, which bucket. */
export const GCP_RULES: readonly RemedyRule[] = [
  {
    id: 'gcs-permission-denied',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /does not have storage\.[\w.]{1,60} access|Permission 'storage\.[\w.]{1,60}' denied/i,
        words: ['does not have storage.', "permission 'storage."],
      },
    ],
    cause: {
      en: 'The Google service account lacks the right the message names on the bucket.',
      id: 'Service account Google tidak punya hak yang disebut di pesan pada bucket tersebut.',
    },
    steps: [
      {
        en: 'Read account and permission in the message. On GKE it may be the account of the node, not the one that was meant.',
        id: 'Baca akun dan permission di pesan. Di GKE bisa jadi itu akun node, bukan yang dimaksud.',
      },
      {
        en: 'Grant it: "gcloud storage buckets add-iam-policy-binding gs://<bucket> --member=serviceAccount:<account> --role=roles/storage.objectAdmin".',
        id: 'Berikan hak: "gcloud storage buckets add-iam-policy-binding gs://<bucket> --member=serviceAccount:<account> --role=roles/storage.objectAdmin".',
      },
      {
        en: 'For storage.buckets.get add roles/storage.legacyBucketReader. Creator alone is too little: overwriting a file needs storage.objects.delete.',
        id: 'Untuk storage.buckets.get tambahkan roles/storage.legacyBucketReader. Creator saja kurang: menimpa file memerlukan storage.objects.delete.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/Aiven-Open/gcs-connector-for-apache-kafka/issues/182',
      'https://cloud.google.com/storage/docs/access-control/iam-roles',
    ],
  },
  {
    id: 'gcs-bucket-missing',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        exception: 'com.google.cloud.storage.StorageException',
        message: /specified bucket does not exist/i,
        words: ['specified bucket does not exist'],
      },
    ],
    cause: {
      en: 'There is no Google Cloud Storage bucket of this name.',
      id: 'Tidak ada bucket Google Cloud Storage dengan nama ini.',
    },
    steps: [
      {
        en: 'Compare gcs.bucket.name with "gcloud storage ls --project <project>".',
        id: 'Cocokkan gcs.bucket.name dengan "gcloud storage ls --project <project>".',
      },
      {
        en: 'Create the bucket or correct the name; the sink does not create it.',
        id: 'Buat bucket atau perbaiki namanya; sink tidak membuatnya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/kafka-connectors/gcs-sink/current/overview.html',
    ],
  },
  {
    id: 'gcp-no-credentials',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Application Default Credentials are not available|Your default credentials were not found|Error reading credential file from environment variable GOOGLE_APPLICATION_CREDENTIALS/i,
        words: [
          'application default credentials are not available',
          'your default credentials were not found',
          'error reading credential file',
        ],
      },
    ],
    cause: {
      en: 'The worker has no Google credentials: no key in the connector and none in its environment.',
      id: 'Worker tidak punya kredensial Google: tidak ada key di connector maupun di environment.',
    },
    steps: [
      {
        en: 'Give the connector a key (gcs.credentials.path, gcs.credentials.json, keyfile with keySource), from a secret that is mounted on every worker.',
        id: 'Beri connector sebuah key (gcs.credentials.path, gcs.credentials.json, keyfile dengan keySource), dari secret yang di-mount di setiap worker.',
      },
      {
        en: 'Or set GOOGLE_APPLICATION_CREDENTIALS for the worker to a file it can read, and restart the worker.',
        id: 'Atau isi GOOGLE_APPLICATION_CREDENTIALS untuk worker dengan file yang bisa dibacanya, lalu restart worker.',
      },
      {
        en: 'On GKE use Workload Identity: annotate the service account of the worker pod.',
        id: 'Di GKE gunakan Workload Identity: beri anotasi pada service account pod worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://cloud.google.com/docs/authentication/application-default-credentials',
    ],
  },
  {
    id: 'gcp-key-unreadable',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /Error reading credentials from stream/i,
        words: ['error reading credentials from stream'],
      },
    ],
    cause: {
      en: 'What was given as Google key is no key file: not JSON, cut off, or a path where the JSON is expected.',
      id: 'Yang diberikan sebagai key Google bukan file key: bukan JSON, terpotong, atau berupa path padahal diminta JSON.',
    },
    steps: [
      {
        en: 'Look at the secret: a service account key is JSON with "type": "service_account" and "private_key". Line breaks inside the key must be written as \\n.',
        id: 'Periksa secret-nya: key service account berupa JSON dengan "type": "service_account" dan "private_key". Ganti baris di dalam key harus ditulis \\n.',
      },
      {
        en: 'Check that file and text are not mixed up (gcs.credentials.path or gcs.credentials.json; keyfile with keySource), then restart the task.',
        id: 'Pastikan file dan teks tidak tertukar (gcs.credentials.path atau gcs.credentials.json; keyfile dengan keySource), lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://cloud.google.com/iam/docs/keys-create-delete'],
  },
  {
    id: 'gcp-key-rejected',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Invalid JWT Signature|invalid_grant[^\n]{0,80}account not found|Invalid grant: account not found/i,
        words: ['invalid jwt signature', 'account not found'],
      },
    ],
    cause: {
      en: 'Google does not accept the key of the service account: the key or the account was deleted or disabled.',
      id: 'Google tidak menerima key service account: key atau akunnya sudah dihapus atau dinonaktifkan.',
    },
    steps: [
      {
        en: 'List what is valid: "gcloud iam service-accounts keys list --iam-account <client_email of the key file>", and compare private_key_id.',
        id: 'Lihat key yang valid: "gcloud iam service-accounts keys list --iam-account <client_email di file key>", lalu cocokkan private_key_id.',
      },
      {
        en: 'Create a new key, put it into the secret of the connector, and restart the task.',
        id: 'Buat key baru, simpan di secret connector, lalu restart task.',
      },
      {
        en: 'If an organization policy ends keys after some days, use Workload Identity instead.',
        id: 'Jika organization policy membatasi umur key, gunakan Workload Identity.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://cloud.google.com/iam/docs/keys-create-delete'],
  },
  {
    id: 'gcp-clock-skew',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Token must be a short-lived token \(60 minutes\) and in a reasonable timeframe/i,
        words: ['must be a short-lived token (60 minutes)'],
      },
    ],
    cause: {
      en: 'The clock of the worker is off: Google refuses tokens that are dated too early or too late.',
      id: 'Jam worker tidak tepat: Google menolak token yang bertanggal terlalu awal atau terlalu akhir.',
    },
    steps: [
      {
        en: 'Compare "date -u" on the worker host with a time server; repair NTP (chronyc tracking).',
        id: 'Bandingkan "date -u" di host worker dengan time server; perbaiki NTP (chronyc tracking).',
      },
      { en: 'Then restart the task.', id: 'Setelah itu restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://developers.google.com/identity/protocols/oauth2/service-account',
    ],
  },
  {
    id: 'gcp-api-disabled',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /API has not been used in project [^\n]{1,80} before or it is disabled|\bSERVICE_DISABLED\b|\baccessNotConfigured\b/i,
        words: [
          'api has not been used in project',
          'service_disabled',
          'accessnotconfigured',
        ],
      },
    ],
    cause: {
      en: 'The Google API the connector calls is not enabled in the project.',
      id: 'Google API yang dipanggil connector belum diaktifkan di project.',
    },
    steps: [
      {
        en: 'Enable it in the project the message names: "gcloud services enable <api>.googleapis.com --project <project>".',
        id: 'Aktifkan di project yang disebut di pesan: "gcloud services enable <api>.googleapis.com --project <project>".',
      },
      {
        en: 'If the project is not yours, the key belongs to another one: correct project or key.',
        id: 'Jika project itu bukan milik Anda, key-nya milik project lain: perbaiki project atau key.',
      },
      {
        en: 'Wait some minutes, then restart the task.',
        id: 'Tunggu beberapa menit, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://cloud.google.com/service-usage/docs/enable-disable'],
  },
];
