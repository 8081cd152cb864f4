import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** MongoDB connections: login, rights, reach. */
export const MONGODB_CONNECTION_RULES: readonly RemedyRule[] = [
  {
    id: 'mongodb-login-failed',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      {
        exception: 'MongoSecurityException',
        words: ['mongosecurityexception'],
      },
      {
        message: /Exception authenticating MongoCredential/i,
        words: ['exception authenticating'],
      },
      {
        message: /error 18 \(AuthenticationFailed\)/i,
        words: ['authenticationfailed'],
      },
      { message: /bad auth ?: ?Authentication failed/i, words: ['bad auth'] },
    ],
    cause: {
      en: 'MongoDB does not accept user and password.',
      id: 'MongoDB tidak menerima user dan password.',
    },
    steps: [
      {
        en: 'Check authSource: users mostly live in admin (?authSource=admin), whatever database is read. Debezium: mongodb.authsource.',
        id: 'Periksa authSource: user biasanya ada di admin (?authSource=admin), apa pun database yang dibaca. Debezium: mongodb.authsource.',
      },
      {
        en: 'Special characters of the password have to be percent-encoded in the URI. Try it: mongosh "<uri>".',
        id: 'Karakter khusus pada password harus di-percent-encode di URI. Coba: mongosh "<uri>".',
      },
      {
        en: 'Update the secret, then restart.',
        id: 'Perbarui secret, lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://www.mongodb.com/docs/manual/reference/error-codes/',
      'https://debezium.io/documentation/reference/stable/connectors/mongodb.html#setting-up-mongodb',
    ],
  },
  {
    id: 'mongodb-not-authorized',
    area: 'mongodb',
    confidence: 'exact',
    match: [
      {
        message: /not authorized on \S{1,120} to execute command/i,
        words: ['not authorized on'],
      },
      {
        message: /user is not allowed to do action \[/i,
        words: ['user is not allowed to do action'],
      },
      { message: /error 13 \(Unauthorized\)/i, words: ['(unauthorized)'] },
    ],
    cause: {
      en: 'The user may not do this on the database or collection named in the message.',
      id: 'User tidak boleh melakukan operasi ini pada database atau collection yang disebut di pesan.',
    },
    steps: [
      {
        en: 'See its roles: db.getUser("<user>", { showPrivileges: true }).',
        id: 'Lihat role-nya: db.getUser("<user>", { showPrivileges: true }).',
      },
      {
        en: 'A source needs find and changeStream on what it captures: read on the database, or readAnyDatabase when it watches the whole deployment ("on admin"). Narrow it instead: database (MongoDB source), capture.scope=database and capture.target (Debezium).',
        id: 'Source memerlukan find dan changeStream pada yang di-capture: read pada database, atau readAnyDatabase jika memantau seluruh deployment ("on admin"). Atau persempit: database (MongoDB source), capture.scope=database dan capture.target (Debezium).',
      },
      {
        en: 'A sink needs readWrite on the target database.',
        id: 'Sink memerlukan readWrite pada database target.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/airbytehq/airbyte/issues/61475',
      'https://github.com/debezium/debezium/pull/532',
      'https://debezium.io/documentation/reference/stable/connectors/mongodb.html#required-user-permissions',
    ],
  },
  {
    id: 'mongodb-no-server-found',
    area: 'mongodb',
    confidence: 'likely',
    match: [
      {
        message:
          /Timed out (?:after \d+ ms )?while waiting (?:for a server|to connect)/i,
        words: ['while waiting'],
      },
    ],
    cause: {
      en: 'The driver found no MongoDB server that it can use within its time limit.',
      id: 'Driver tidak menemukan server MongoDB yang bisa dipakai dalam batas waktunya.',
    },
    steps: [
      {
        en: 'Read the end of the message: it says per server why (refused, unknown host, TLS, no primary).',
        id: 'Baca akhir pesan: di sana tertera alasan per server (refused, unknown host, TLS, tidak ada primary).',
      },
      {
        en: 'Check that a primary exists (rs.status()), that workers resolve and reach the host names that the members announce, and the access list on Atlas.',
        id: 'Pastikan primary ada (rs.status()), worker bisa me-resolve dan menjangkau host name yang diumumkan anggota, dan access list di Atlas.',
      },
      {
        en: 'Check replicaSet and tls in the connection string.',
        id: 'Periksa replicaSet dan tls di connection string.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://github.com/spring-projects/spring-data-mongodb/issues/3393',
      'https://debezium.io/documentation/reference/stable/connectors/mongodb.html#mongodb-when-things-go-wrong',
    ],
  },
  {
    id: 'mongodb-srv-record',
    area: 'mongodb',
    confidence: 'likely',
    match: [
      {
        message: /(?:Failed looking up|Unable to look up) (?:SRV|TXT) record/i,
        words: ['failed looking up', 'unable to look up'],
      },
    ],
    cause: {
      en: 'The worker cannot look up the mongodb+srv address in DNS.',
      id: 'Worker tidak bisa mencari alamat mongodb+srv di DNS.',
    },
    steps: [
      {
        en: 'From a worker: nslookup -type=SRV _mongodb._tcp.<host>; check the name, and that the DNS server in use answers SRV and TXT queries.',
        id: 'Dari worker: nslookup -type=SRV _mongodb._tcp.<host>; periksa namanya, dan apakah DNS server menjawab query SRV dan TXT.',
      },
      {
        en: 'Or write the members out: mongodb://host1,host2,host3/?replicaSet=...&tls=true.',
        id: 'Atau tulis anggotanya: mongodb://host1,host2,host3/?replicaSet=...&tls=true.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://www.mongodb.com/docs/manual/reference/connection-string/',
    ],
  },
  {
    id: 'mongodb-connection-lost',
    area: 'mongodb',
    confidence: 'likely',
    match: [
      {
        exception: [
          'MongoSocketReadException',
          'MongoSocketWriteException',
          'MongoSocketOpenException',
          'MongoSocketReadTimeoutException',
          'MongoNodeIsRecoveringException',
          'MongoNotPrimaryException',
        ],
        words: [
          'mongosocketreadexception',
          'mongosocketwriteexception',
          'mongosocketopenexception',
          'mongosocketreadtimeoutexception',
          'mongonodeisrecoveringexception',
          'mongonotprimaryexception',
        ],
      },
      {
        message:
          /\((?:NotWritablePrimary|NotMaster|NotPrimaryNoSecondaryOk|PrimarySteppedDown|InterruptedDueToReplStateChange|InterruptedAtShutdown|ShutdownInProgress)\)/i,
        words: [
          'notwritableprimary',
          'notmaster',
          'notprimarynosecondaryok',
          'primarysteppeddown',
          'interruptedduetoreplstatechange',
          'interruptedatshutdown',
          'shutdowninprogress',
        ],
      },
    ],
    cause: {
      en: 'The connection to MongoDB broke off, or the primary changed.',
      id: 'Koneksi ke MongoDB terputus, atau primary berganti.',
    },
    steps: [
      {
        en: 'Check rs.status(): one primary, members healthy; a connection string that names only one member does not follow elections.',
        id: 'Periksa rs.status(): ada satu primary, anggota sehat; connection string yang hanya menyebut satu anggota tidak mengikuti pemilihan.',
      },
      RESTART_AND_WATCH,
      {
        en: 'If it repeats after idle time, check idle timeouts of firewalls and maxIdleTimeMS in the URI.',
        id: 'Jika berulang setelah idle, periksa idle timeout firewall dan maxIdleTimeMS di URI.',
      },
    ],
    restart: 'yes',
    sources: ['https://www.mongodb.com/docs/manual/reference/error-codes/'],
  },
];
