import { RemedyRule } from '../RemedyRule';

/** Licences of commercial connectors. */
export const PLUGIN_LICENSES_RULES: readonly RemedyRule[] = [
  {
    id: 'confluent-license-expired',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        exception: ['LicenseExpiredException', 'InvalidLicenseException'],
        words: ['licenseexpiredexception', 'invalidlicenseexception'],
      },
      {
        message:
          /(?:trial|evaluation) (?:license|period) has (?:expired|ended)/i,
        words: ['trial license', 'trial period', 'evaluation '],
      },
    ],
    cause: {
      en: 'The licence of a commercial connector has expired (the trial ends after 30 days) or is not valid.',
      id: 'Lisensi connector komersial sudah kedaluwarsa (masa coba berakhir setelah 30 hari) atau tidak sah.',
    },
    steps: [
      {
        en: 'Put a valid key into `confluent.license` of the connector, or of the worker for all of them.',
        id: 'Isi `confluent.license` di connector dengan key yang sah, atau di worker untuk semua connector.',
      },
      {
        en: 'Check the topic `_confluent-command` that holds it: the connector needs the right to read and write it.',
        id: 'Periksa topic `_confluent-command` yang menyimpannya: connector perlu hak baca dan tulis.',
      },
      { en: 'Restart the connector.', id: 'Restart connector.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/license.html',
    ],
  },
  {
    id: 'confluent-license-not-stored',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        message:
          /license topic could not be created|failed to start license store/i,
        words: [
          'license topic could not be created',
          'failed to start license store',
        ],
      },
    ],
    cause: {
      en: 'A commercial Confluent connector could not create or read its license topic (`_confluent-command`).',
      id: 'Connector komersial Confluent tidak dapat membuat atau membaca topic lisensinya (`_confluent-command`).',
    },
    steps: [
      {
        en: 'Set `confluent.topic.bootstrap.servers` with its security keys (`confluent.topic.security.protocol`, `.sasl.*`).',
        id: 'Isi `confluent.topic.bootstrap.servers` beserta kunci keamanannya (`confluent.topic.security.protocol`, `.sasl.*`).',
      },
      {
        en: 'On fewer than three brokers set `confluent.topic.replication.factor=1`; check ACLs for the topic.',
        id: 'Pada kurang dari tiga broker isi `confluent.topic.replication.factor=1`; periksa ACL topic itu.',
      },
      { en: 'Restart the connector.', id: 'Restart connector.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/license.html',
    ],
  },
];
