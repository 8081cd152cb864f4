import { RemedyRule } from '../../RemedyRule';

/** What the Lenses connectors refuse of their KCQL. */
export const LENSES_RULES: readonly RemedyRule[] = [
  {
    id: 'lenses-no-writers',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message: /No writers set for connect\.\w{1,40}\.kcql/i,
        words: ['no writers set for connect.'],
      },
    ],
    cause: {
      en: 'The KCQL statement selects no way of storing that this Lenses sink knows.',
      id: 'Pernyataan KCQL tidak memilih cara penyimpanan yang dikenal sink Lenses ini.',
    },
    steps: [
      {
        en: 'Compare the kcql key with the documentation: cache mode needs PK <field>, the others STOREAS (SortedSet, STREAM, PubSub ...).',
        id: 'Cocokkan key kcql dengan dokumentasi: mode cache memerlukan PK <field>, lainnya STOREAS (SortedSet, STREAM, PubSub ...).',
      },
      {
        en: 'Correct it (PUT config); the connector starts its tasks anew.',
        id: 'Perbaiki (PUT config); connector memulai ulang task-nya.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.lenses.io/latest/connectors/kafka-connectors/sinks/redis',
      'https://github.com/lensesio/stream-reactor/issues/312',
    ],
  },
];
