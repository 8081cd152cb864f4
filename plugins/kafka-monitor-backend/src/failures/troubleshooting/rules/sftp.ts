import { RemedyRule } from '../RemedyRule';

/** SFTP servers. */
export const SFTP_RULES: readonly RemedyRule[] = [
  {
    id: 'sftp-login-refused',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        exception: 'JSchException',
        message: /auth (?:fail|cancel)/i,
        words: ['auth fail', 'auth cancel'],
      },
      {
        exception: 'UserAuthException',
        message: /exhausted available authentication methods/i,
        words: ['exhausted available authentication'],
      },
    ],
    cause: {
      en: 'The SFTP server refused user, password or key.',
      id: 'Server SFTP menolak user, password, atau key.',
    },
    steps: [
      {
        en: 'Try `sftp -P <port> <user>@<host>` from the worker with the same credentials.',
        id: 'Coba `sftp -P <port> <user>@<host>` dari worker dengan kredensial yang sama.',
      },
      {
        en: 'Old libraries need a PEM key (`ssh-keygen -p -m PEM -f <key>`) and fail with OpenSSH 8.8+ on `ssh-rsa`: update the connector.',
        id: 'Pustaka lama memerlukan key PEM (`ssh-keygen -p -m PEM -f <key>`) dan gagal dengan OpenSSH 8.8+ pada `ssh-rsa`: perbarui connector.',
      },
      {
        en: 'Correct the secret and restart the failed part.',
        id: 'Perbaiki secret dan restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/apache/camel-kafka-connector/issues/1573'],
  },
  {
    id: 'sftp-host-key',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        exception: 'JSchException',
        message: /unknownhostkey|reject hostkey|hostkey has been changed/i,
        words: ['unknownhostkey', 'reject hostkey', 'hostkey has been changed'],
      },
    ],
    cause: {
      en: "The SFTP server's host key is not known to the worker, or has changed.",
      id: 'Host key server SFTP tidak dikenal worker, atau telah berubah.',
    },
    steps: [
      {
        en: "Ask the server's owner for the fingerprint and compare it: a changed key can mean an attack.",
        id: 'Minta fingerprint kepada pemilik server dan bandingkan: key yang berubah dapat berarti serangan.',
      },
      {
        en: 'Put the right key into the `known_hosts` of every worker (`ssh-keyscan -p <port> <host>`), then restart the failed part.',
        id: 'Taruh key yang benar di `known_hosts` setiap worker (`ssh-keyscan -p <port> <host>`), lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://man.openbsd.org/ssh-keyscan'],
  },
  {
    id: 'sftp-algorithm-mismatch',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        exception: [
          'JSchException',
          'TransportException',
          'JSchAlgoNegoFailException',
        ],
        message: /algorithm negotiation fail|unable to reach a settlement/i,
        words: ['algorithm negotiation fail', 'unable to reach a settlement'],
      },
    ],
    cause: {
      en: 'Worker and SFTP server have no SSH algorithm in common: one of both is too old.',
      id: 'Worker dan server SFTP tidak punya algoritme SSH yang sama: salah satunya terlalu lama.',
    },
    steps: [
      {
        en: 'See what the server offers: `ssh -vv -p <port> <host>`.',
        id: 'Lihat yang ditawarkan server: `ssh -vv -p <port> <host>`.',
      },
      {
        en: 'Update the connector (its SSH library), or enable a common algorithm on the server.',
        id: 'Perbarui connector (pustaka SSH-nya), atau aktifkan algoritme yang sama di server.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/mwiede/jsch'],
  },
  {
    id: 'sftp-folder-missing',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        message:
          /sftp directory for '[^'\n]{1,80}'[^\n]{0,300}(?:does not exist|not writable|not readable)/i,
        words: ['sftp directory for'],
      },
      {
        exception: 'SftpException',
        message: /no such (?:file|path|directory)/i,
        words: ['no such file', 'no such path', 'no such directory'],
      },
    ],
    cause: {
      en: 'The path does not exist on the SFTP server as its user sees it.',
      id: 'Path itu tidak ada di server SFTP menurut pandangan user-nya.',
    },
    steps: [
      {
        en: '`sftp <user>@<host>` and `ls <path>`: many servers show a root of their own, so that the path is shorter; use forward slashes.',
        id: '`sftp <user>@<host>` lalu `ls <path>`: banyak server memakai root sendiri sehingga path lebih pendek; pakai garis miring biasa.',
      },
      {
        en: 'Create the folders (`input.path`, `finished.path`, `error.path`) with rights to write, then restart the failed part.',
        id: 'Buat folder (`input.path`, `finished.path`, `error.path`) dengan hak tulis, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/confluentinc/kafka-connect-hdfs/issues/519'],
  },
];
