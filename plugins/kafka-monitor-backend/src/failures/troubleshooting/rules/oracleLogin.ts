import type { RemedyRule } from '../RemedyRule';
import { RESTART_AND_WATCH } from './commonSteps';

/** Why Oracle does not let somebody in, or the driver gives up before. */
export const ORACLE_LOGIN_RULES: readonly RemedyRule[] = [
  {
    id: 'oracle-wrong-password',
    area: 'oracle',
    confidence: 'exact',
    match: [{ message: /ORA-01017\b/, words: ['ora-01017'] }],
    cause: {
      en: 'Oracle does not accept user and password.',
      id: 'Oracle tidak menerima user dan password.',
    },
    steps: [
      {
        en: 'Stop the connector before you try: each failed attempt counts towards locking the account.',
        id: 'Stop connector sebelum mencoba: setiap percobaan gagal dihitung menuju penguncian akun.',
      },
      {
        en: 'Log in with the same values (sqlplus <user>@//<host>:<port>/<service>). In a container database a common user (c##...) and the service of the root or the PDB must fit.',
        id: 'Login dengan nilai yang sama (sqlplus <user>@//<host>:<port>/<service>). Di container database, common user (c##...) dan service root atau PDB harus cocok.',
      },
      {
        en: 'Update the secret, then restart.',
        id: 'Perbarui secret, lalu restart.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://docs.oracle.com/en/error-help/db/ora-01017/'],
  },
  {
    id: 'oracle-account-locked',
    area: 'oracle',
    confidence: 'exact',
    match: [
      { message: /ORA-28000\b/, words: ['ora-28000'] },
      { message: /ORA-28001\b/, words: ['ora-28001'] },
    ],
    cause: {
      en: 'The account is locked or its password has expired.',
      id: 'Akun terkunci atau password-nya kedaluwarsa.',
    },
    steps: [
      {
        en: "Check SELECT username, account_status, lock_date, expiry_date, profile FROM dba_users WHERE username = '<USER>'.",
        id: "Periksa SELECT username, account_status, lock_date, expiry_date, profile FROM dba_users WHERE username = '<USER>'.",
      },
      {
        en: 'Stop every connector that uses it with an old password: it would lock the account again. Then ALTER USER <user> IDENTIFIED BY "..." ACCOUNT UNLOCK, and update the secret.',
        id: 'Stop semua connector yang memakai password lama: akun akan terkunci lagi. Lalu ALTER USER <user> IDENTIFIED BY "..." ACCOUNT UNLOCK, dan perbarui secret.',
      },
      {
        en: 'For service accounts agree on a profile without expiry.',
        id: 'Untuk service account, sepakati profile tanpa masa kedaluwarsa.',
      },
      RESTART_AND_WATCH,
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/error-help/db/ora-28000/',
      'https://docs.oracle.com/en/error-help/db/ora-28001/',
    ],
  },
  {
    id: 'oracle-time-zone',
    area: 'oracle',
    confidence: 'exact',
    match: [{ message: /ORA-01882\b/, words: ['ora-01882'] }],
    cause: {
      en: 'The database does not know the time zone name that the driver sends.',
      id: 'Database tidak mengenal nama time zone yang dikirim driver.',
    },
    steps: [
      {
        en: 'Debezium: driver.oracle.jdbc.timezoneAsRegion=false (1.x: database.oracle.jdbc.timezoneAsRegion=false). Others: -Doracle.jdbc.timezoneAsRegion=false for the worker.',
        id: 'Debezium: driver.oracle.jdbc.timezoneAsRegion=false (1.x: database.oracle.jdbc.timezoneAsRegion=false). Lainnya: -Doracle.jdbc.timezoneAsRegion=false untuk worker.',
      },
      {
        en: 'Or set a plain time zone for the worker (TZ=UTC or -Duser.timezone=UTC).',
        id: 'Atau set time zone sederhana untuk worker (TZ=UTC atau -Duser.timezone=UTC).',
      },
    ],
    restart: 'no',
    sources: [
      'https://debezium.io/documentation/reference/stable/connectors/oracle.html#oracle-frequently-asked-questions',
    ],
  },
  {
    id: 'oracle-character-set',
    area: 'oracle',
    confidence: 'exact',
    match: [
      {
        message: /Non[ -]supported character set[^\n]{0,60}orai18n/i,
        words: ['supported character set'],
      },
      { message: /ORA-17056\b/, words: ['ora-17056'] },
    ],
    cause: {
      en: 'The driver lacks the file for the character set of this database.',
      id: 'Driver tidak memiliki file untuk character set database ini.',
    },
    steps: [
      {
        en: 'Put orai18n.jar of the same version beside the Oracle driver on every worker and restart the workers.',
        id: 'Letakkan orai18n.jar dengan versi yang sama di samping driver Oracle pada setiap worker lalu restart worker.',
      },
    ],
    restart: 'no',
    sources: ['https://docs.oracle.com/en/error-help/db/ora-17056/'],
  },
];
