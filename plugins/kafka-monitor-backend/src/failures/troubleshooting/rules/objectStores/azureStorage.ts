import { RemedyRule } from '../../RemedyRule';

/** Azure Blob Storage and Data Lake. */
export const AZURE_STORAGE_RULES: readonly RemedyRule[] = [
  {
    id: 'azure-storage-key-wrong',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /MAC signature found in the HTTP request '[^'\n]{1,120}' is not the same as any computed signature/i,
        words: ['mac signature found in the http request'],
      },
    ],
    cause: {
      en: 'The account key of the connector is not (or no longer) one of the keys of this storage account.',
      id: 'Account key di connector bukan (atau bukan lagi) salah satu key storage account ini.',
    },
    steps: [
      {
        en: 'List the keys: "az storage account keys list --account-name <account>"; they may have been rotated.',
        id: 'Lihat key-nya: "az storage account keys list --account-name <account>"; mungkin sudah dirotasi.',
      },
      {
        en: 'Put the present one into the secret of azblob.account.key (azure.datalake.gen2.access.key, connection string), and see that key and account name belong together.',
        id: 'Simpan key yang berlaku di secret azblob.account.key (azure.datalake.gen2.access.key, connection string), dan pastikan key dan nama account berpasangan.',
      },
      { en: 'Restart the task.', id: 'Restart task.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/vdesabou/kafka-docker-playground/issues/957',
      'https://learn.microsoft.com/en-us/rest/api/storageservices/authorize-with-shared-key',
    ],
  },
  {
    id: 'azure-sas-expired',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /Signature not valid in the specified time frame|Signed expiry time \[[^\]\n]{1,60}\] (?:must be after|has to be after)/i,
        words: [
          'signature not valid in the specified time frame',
          'signed expiry time [',
        ],
      },
    ],
    cause: {
      en: 'The SAS token of the connector has ended (or is not valid yet).',
      id: 'SAS token di connector sudah berakhir (atau belum berlaku).',
    },
    steps: [
      {
        en: 'Read st and se in the token, and compare with the clock of the worker.',
        id: 'Baca st dan se di token, lalu bandingkan dengan jam worker.',
      },
      {
        en: 'Make a new one with rights rwdlac for container and object ("az storage container generate-sas"), and put it into the secret.',
        id: 'Buat token baru dengan hak rwdlac untuk container dan object ("az storage container generate-sas"), lalu simpan di secret.',
      },
      {
        en: 'Better: a managed identity or a service principal, that does not end unseen.',
        id: 'Lebih baik: managed identity atau service principal, yang tidak berakhir tanpa terlihat.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/rest/api/storageservices/create-service-sas',
    ],
  },
  {
    id: 'azure-storage-role-missing',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /\bAuthorizationPermissionMismatch\b|not authorized to perform this operation using this permission/i,
        words: [
          'authorizationpermissionmismatch',
          'not authorized to perform this operation using this permission',
        ],
      },
    ],
    cause: {
      en: 'The identity is known to Azure but has no data role (or SAS right) for this operation.',
      id: 'Identitas dikenal Azure tetapi tidak punya data role (atau hak SAS) untuk operasi ini.',
    },
    steps: [
      {
        en: 'Grant "Storage Blob Data Contributor" on the account or container: "az role assignment create --role ... --assignee <id> --scope <scope>". Owner and Contributor give no right to data.',
        id: 'Beri "Storage Blob Data Contributor" pada account atau container: "az role assignment create --role ... --assignee <id> --scope <scope>". Owner dan Contributor tidak memberi hak atas data.',
      },
      {
        en: 'For Data Lake Gen2 check the ACLs too (execute on every folder above).',
        id: 'Untuk Data Lake Gen2, periksa juga ACL (execute di setiap folder di atasnya).',
      },
      {
        en: 'Wait up to ten minutes for the role to take effect, then restart the task.',
        id: 'Tunggu sampai sepuluh menit agar role berlaku, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/azure/storage/blobs/assign-azure-role-data-access',
      'https://github.com/vdesabou/kafka-docker-playground/issues/7247',
    ],
  },
  {
    id: 'azure-storage-firewall',
    area: 'object-stores',
    confidence: 'likely',
    match: [
      {
        message:
          /\bAuthorizationFailure\b|This request is not authorized to perform this operation\./i,
        words: [
          'authorizationfailure',
          'not authorized to perform this operation.',
        ],
      },
    ],
    cause: {
      en: 'The storage account refuses the worker as a caller: nearly always its firewall does not allow this network.',
      id: 'Storage account menolak worker sebagai pemanggil: hampir selalu karena firewall-nya tidak mengizinkan jaringan ini.',
    },
    steps: [
      {
        en: 'See the rules: "az storage account show --name <account> --query networkRuleSet" and publicNetworkAccess.',
        id: 'Lihat aturannya: "az storage account show --name <account> --query networkRuleSet" dan publicNetworkAccess.',
      },
      {
        en: 'Allow the outgoing address or subnet of the worker, or use a private endpoint and check that the worker resolves to its inner address.',
        id: 'Izinkan alamat keluar atau subnet worker, atau gunakan private endpoint dan periksa bahwa worker me-resolve ke alamat internalnya.',
      },
      {
        en: 'With a SAS check its allowed IP range and services too.',
        id: 'Dengan SAS, periksa juga rentang IP dan service yang diizinkan.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/azure/storage/common/storage-network-security',
    ],
  },
  {
    id: 'azure-container-missing',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message:
          /\bContainerNotFound\b|specified container does not exist|\bFilesystemNotFound\b|specified filesystem does not exist/i,
        words: [
          'containernotfound',
          'specified container does not exist',
          'filesystemnotfound',
          'specified filesystem does not exist',
        ],
      },
    ],
    cause: {
      en: 'The container (file system) the connector writes to does not exist in this storage account.',
      id: 'Container (file system) yang ditulis connector tidak ada di storage account ini.',
    },
    steps: [
      {
        en: 'Compare azblob.container.name with "az storage container list --account-name <account>".',
        id: 'Cocokkan azblob.container.name dengan "az storage container list --account-name <account>".',
      },
      {
        en: 'Create it or correct the name, then restart the task.',
        id: 'Buat container atau perbaiki namanya, lalu restart task.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/rest/api/storageservices/blob-service-error-codes',
    ],
  },
  {
    id: 'azure-ad-secret',
    area: 'object-stores',
    confidence: 'exact',
    match: [
      {
        message: /\bAADSTS(?:7000215|7000222|700016|90002|50034)\b/i,
        words: [
          'aadsts7000215',
          'aadsts7000222',
          'aadsts700016',
          'aadsts90002',
          'aadsts50034',
        ],
      },
    ],
    cause: {
      en: 'Microsoft Entra ID refuses the application: its secret is wrong or has ended, or the application or tenant id is not right.',
      id: 'Microsoft Entra ID menolak aplikasi: secret salah atau berakhir, atau application id atau tenant id tidak tepat.',
    },
    steps: [
      {
        en: 'Read the code: AADSTS7000215 wrong secret (often its id instead of its value), 7000222 secret ended, 700016 unknown application in this tenant, 90002 unknown tenant.',
        id: 'Baca kodenya: AADSTS7000215 secret salah (sering kali id, bukan value-nya), 7000222 secret berakhir, 700016 aplikasi tidak dikenal di tenant ini, 90002 tenant tidak dikenal.',
      },
      {
        en: 'Make a new secret if needed ("az ad app credential reset --id <client id> --append"), and put its value into the secret of the connector.',
        id: 'Buat secret baru bila perlu ("az ad app credential reset --id <client id> --append"), dan simpan value-nya di secret connector.',
      },
      {
        en: 'Restart the task, and note the day the new secret ends.',
        id: 'Restart task, dan catat tanggal berakhirnya secret baru.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/entra/identity-platform/reference-error-codes',
    ],
  },
];
