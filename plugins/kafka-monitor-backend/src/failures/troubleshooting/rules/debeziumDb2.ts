import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** What a Debezium source needs of Db2. */
export const DEBEZIUM_DB2_RULES: readonly RemedyRule[] = [
  {
    id: 'db2-capture-tables-missing',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [
      {
        message: /SQLCODE=-204,[^\n]{0,60}SQLERRMC=ASNCDC\./i,
        words: ['sqlerrmc=asncdc.'],
      },
    ],
    cause: {
      en: 'The change data capture tables (schema ASNCDC) are not there: capture was never set up in this database, or the table was removed from capture mode.',
      id: 'Tabel change data capture (schema ASNCDC) tidak ada: capture belum pernah disiapkan di database ini, atau tabel dikeluarkan dari capture mode.',
    },
    steps: [
      {
        en: "Check SELECT TABNAME FROM SYSCAT.TABLES WHERE TABSCHEMA = 'ASNCDC', and that the connector uses the right database.",
        id: "Periksa SELECT TABNAME FROM SYSCAT.TABLES WHERE TABSCHEMA = 'ASNCDC', dan pastikan connector memakai database yang benar.",
      },
      {
        en: "Put the tables into capture mode: CALL ASNCDC.ADDTABLE('<schema>', '<table>'), then VALUES ASNCDC.ASNCDCSERVICES('start', 'asncdc') or ('reinit', 'asncdc').",
        id: "Masukkan tabel ke capture mode: CALL ASNCDC.ADDTABLE('<schema>', '<tabel>'), lalu VALUES ASNCDC.ASNCDCSERVICES('start', 'asncdc') atau ('reinit', 'asncdc').",
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/db2.html#setting-up-db2',
    ],
  },
  {
    id: 'db2-reorg-pending',
    area: 'debezium-db2',
    confidence: 'exact',
    match: [
      {
        message: /SQLCODE[=:] ?-668\b[^\n]{0,40}SQLERRMC=7\b/i,
        words: ['-668'],
      },
      {
        message: /Operation not allowed for reason code "7" on table/i,
        words: ['operation not allowed for reason code'],
      },
    ],
    cause: {
      en: 'The table was altered and waits for a reorganisation.',
      id: 'Tabel telah diubah dan menunggu reorganisasi.',
    },
    steps: [
      {
        en: "CALL SYSPROC.ADMIN_CMD('REORG TABLE <schema>.<table>').",
        id: "CALL SYSPROC.ADMIN_CMD('REORG TABLE <schema>.<tabel>').",
      },
      {
        en: "If it is a captured table, reinitialise capture after the change: VALUES ASNCDC.ASNCDCSERVICES('reinit', 'asncdc').",
        id: "Jika tabel di-capture, lakukan reinit setelah perubahan: VALUES ASNCDC.ASNCDCSERVICES('reinit', 'asncdc').",
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/db2.html#db2-schema-evolution',
    ],
  },
];
