import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** SQL Server connections: reach, failover, availability groups. */
export const SQLSERVER_CONNECTION_RULES: readonly RemedyRule[] = [
  {
    id: 'sqlserver-not-reachable',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /The TCP\/IP connection to the host [^\n]{1,255} has failed/i,
        words: ['tcp/ip connection to the host'],
      },
    ],
    cause: {
      en: 'Nothing answers at this host and port.',
      id: 'Tidak ada yang menjawab di host dan port ini.',
    },
    steps: [
      {
        en: 'Try from a worker: nc -vz <host> 1433; read the words after "Error:" (refused, timed out, unknown host).',
        id: 'Coba dari worker: nc -vz <host> 1433; baca kata setelah "Error:" (refused, timed out, unknown host).',
      },
      {
        en: 'Check that TCP/IP is enabled for the instance, its port (named instances use another one), and firewalls.',
        id: 'Pastikan TCP/IP aktif untuk instance, port-nya benar (named instance memakai port lain), dan firewall.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
  {
    id: 'sqlserver-azure-firewall',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message:
          /Client with IP address '[^'\n]{1,60}' is not allowed to access the server/i,
        words: ['is not allowed to access the server'],
      },
    ],
    cause: {
      en: 'The firewall of Azure SQL does not let the address of this worker in.',
      id: 'Firewall Azure SQL tidak mengizinkan alamat worker ini.',
    },
    steps: [
      {
        en: 'Add the outgoing address (it stands in the message) to the firewall rules of the server, or use a private endpoint.',
        id: 'Tambahkan alamat keluar (tertera di pesan) ke firewall rule server, atau pakai private endpoint.',
      },
      {
        en: 'It takes up to five minutes; then restart.',
        id: 'Perlu waktu hingga lima menit; lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://learn.microsoft.com/en-us/azure/azure-sql/database/firewall-configure',
    ],
  },
  {
    id: 'sqlserver-connection-lost',
    area: 'sqlserver',
    confidence: 'likely',
    match: [
      {
        exception: 'SQLServerException',
        message:
          /The connection is closed\.|SHUTDOWN is in progress|Connection reset|The connection has been closed\./i,
        words: [
          'the connection is closed',
          'shutdown is in progress',
          'connection reset',
          'the connection has been closed',
        ],
      },
      {
        message: /The server failed to resume the transaction/i,
        words: ['failed to resume the transaction'],
      },
      {
        message:
          /is not currently available\. {1,2}Please retry the connection later/i,
        words: ['please retry the connection later'],
      },
    ],
    cause: {
      en: 'The connection to SQL Server broke off: restart, failover, or a limit of the service.',
      id: 'Koneksi ke SQL Server terputus: restart, failover, atau batas layanan.',
    },
    steps: [
      {
        en: 'Check that the database is online and primary.',
        id: 'Pastikan database online dan berperan primary.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'yes',
    sources: [
      'https://learn.microsoft.com/en-us/azure/azure-sql/database/troubleshoot-common-connectivity-issues',
    ],
  },
  {
    id: 'sqlserver-secondary-replica',
    area: 'sqlserver',
    confidence: 'exact',
    match: [
      {
        message: /availability group and is currently (?:not )?accessible for/i,
        words: ['availability group and is currently'],
      },
      {
        message:
          /participating in an availability group and is currently not accessible/i,
        words: ['participating in an availability group'],
      },
      {
        message:
          /Failed to update database "[^"\n]{1,128}" because the database is read-only/i,
        words: ['because the database is read-only'],
      },
    ],
    cause: {
      en: 'The connector is connected to a secondary replica (or a read-only database) that does not allow this.',
      id: 'Connector terhubung ke secondary replica (atau database read-only) yang tidak mengizinkan operasi ini.',
    },
    steps: [
      {
        en: 'Use the listener of the availability group instead of one server, with multiSubnetFailover=true.',
        id: 'Pakai listener availability group, bukan satu server, dengan multiSubnetFailover=true.',
      },
      {
        en: 'To read from a secondary: applicationIntent=ReadOnly (Debezium: driver.applicationIntent=ReadOnly) and snapshot.isolation.mode=snapshot.',
        id: 'Untuk membaca dari secondary: applicationIntent=ReadOnly (Debezium: driver.applicationIntent=ReadOnly) dan snapshot.isolation.mode=snapshot.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/sqlserver.html#sqlserver-always-on-replica',
      'https://learn.microsoft.com/en-us/sql/relational-databases/errors-events/database-engine-events-and-errors',
    ],
  },
];
