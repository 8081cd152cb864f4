import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Oracle connections: listener, sessions, state of the instance. */
export const ORACLE_CONNECTION_RULES: readonly RemedyRule[] = [
  {
    id: 'oracle-service-unknown',
    area: 'oracle',
    confidence: 'exact',
    match: [
      { message: /ORA-12514\b/, words: ['ora-12514'] },
      { message: /ORA-12505\b/, words: ['ora-12505'] },
    ],
    cause: {
      en: 'The listener answers but does not know this service name or SID; the instance may also be down or just starting.',
      id: 'Listener menjawab tetapi tidak mengenal service name atau SID ini; instance juga mungkin mati atau baru menyala.',
    },
    steps: [
      {
        en: 'On the server: lsnrctl services. Compare with database.dbname, database.pdb.name or the URL: @//host:port/service and @host:port:SID mean different things.',
        id: 'Di server: lsnrctl services. Bandingkan dengan database.dbname, database.pdb.name, atau URL: @//host:port/service dan @host:port:SID berbeda arti.',
      },
      {
        en: 'If the service should be there: is the instance (or PDB) open, and registered (ALTER SYSTEM REGISTER)?',
        id: 'Jika service seharusnya ada: apakah instance (atau PDB) terbuka dan terdaftar (ALTER SYSTEM REGISTER)?',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-12514/',
      'https://docs.oracle.com/en/error-help/db/ora-12505/',
    ],
  },
  {
    id: 'oracle-not-reachable',
    area: 'oracle',
    confidence: 'exact',
    match: [
      {
        message: /ORA-(?:12541|12170|12543|12545|12560|17820)\b/,
        words: ['ora-12', 'ora-17820'],
      },
      {
        message: /The Network Adapter could not establish the connection/i,
        words: ['network adapter could not establish'],
      },
    ],
    cause: {
      en: 'The listener of the database does not answer at this host and port.',
      id: 'Listener database tidak menjawab di host dan port ini.',
    },
    steps: [
      {
        en: 'Try from a worker: nc -vz <host> 1521; on the server lsnrctl status.',
        id: 'Coba dari worker: nc -vz <host> 1521; di server lsnrctl status.',
      },
      {
        en: 'Check host, port, DNS (RAC: the SCAN name and the addresses it leads to) and firewalls.',
        id: 'Periksa host, port, DNS (RAC: nama SCAN dan alamat tujuannya), dan firewall.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-12541/',
      'https://docs.oracle.com/en/error-help/db/ora-12170/',
    ],
  },
  {
    id: 'oracle-too-many-sessions',
    area: 'oracle',
    confidence: 'exact',
    match: [
      { message: /ORA-(?:12516|12518|12519|12520)\b/, words: ['ora-125'] },
      {
        message: /ORA-(?:00018|00020|02391)\b/,
        words: ['ora-00018', 'ora-00020', 'ora-02391'],
      },
    ],
    cause: {
      en: 'The database has no process or session left for this connection.',
      id: 'Database tidak punya process atau session tersisa untuk koneksi ini.',
    },
    steps: [
      {
        en: "Check SELECT resource_name, current_utilization, limit_value FROM v$resource_limit WHERE resource_name IN ('processes', 'sessions').",
        id: "Periksa SELECT resource_name, current_utilization, limit_value FROM v$resource_limit WHERE resource_name IN ('processes', 'sessions').",
      },
      {
        en: 'Lower tasks.max or stop what is not needed; or raise processes (restart of the instance) or SESSIONS_PER_USER of the profile.',
        id: 'Turunkan tasks.max atau hentikan yang tidak perlu; atau naikkan processes (restart instance) atau SESSIONS_PER_USER pada profile.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-12516/',
      'https://docs.oracle.com/en/error-help/db/ora-12519/',
      'https://docs.oracle.com/en/error-help/db/ora-00020/',
    ],
  },
  {
    id: 'oracle-instance-down',
    area: 'oracle',
    confidence: 'exact',
    match: [
      {
        message: /ORA-(?:01033|01034|01089|01090|01109)\b/,
        words: ['ora-010', 'ora-011'],
      },
    ],
    cause: {
      en: 'The instance is starting, stopping or not open.',
      id: 'Instance sedang menyala, berhenti, atau belum terbuka.',
    },
    steps: [
      {
        en: 'Ask SELECT instance_name, status, open_mode FROM v$instance, v$database; open PDBs that should be open.',
        id: 'Tanyakan SELECT instance_name, status, open_mode FROM v$instance, v$database; buka PDB yang seharusnya terbuka.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-01033/',
      'https://docs.oracle.com/en/error-help/db/ora-01034/',
    ],
  },
  {
    id: 'oracle-connection-lost',
    area: 'oracle',
    confidence: 'likely',
    match: [
      {
        message: /ORA-(?:03113|03114|03135|17002|17008|17410)\b/,
        words: ['ora-031', 'ora-17'],
      },
      {
        message: /No more data to read from socket/i,
        words: ['no more data to read from socket'],
      },
    ],
    cause: {
      en: 'The connection to Oracle broke off: crash, restart, killed session, or a firewall.',
      id: 'Koneksi ke Oracle terputus: crash, restart, session dimatikan, atau firewall.',
    },
    steps: [
      RESTART_AND_WATCH,
      {
        en: 'If it repeats, read the alert log at that time (ORA-00600, ORA-07445, kill session).',
        id: 'Jika berulang, baca alert log pada waktu itu (ORA-00600, ORA-07445, kill session).',
      },
      {
        en: 'For breaks after long silence: SQLNET.EXPIRE_TIME, (ENABLE=broken) in the descriptor, TCP keepalive on the worker.',
        id: 'Untuk putus setelah lama diam: SQLNET.EXPIRE_TIME, (ENABLE=broken) di descriptor, TCP keepalive di worker.',
      },
    ],
    restart: 'yes',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
      'https://docs.oracle.com/en/error-help/db/ora-03113/',
    ],
  },
];
