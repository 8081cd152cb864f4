import { RemedyRule } from '../../RemedyRule';

/** InfluxDB and QuestDB. */
export const TIME_SERIES_RULES: readonly RemedyRule[] = [
  {
    id: 'influx-auth',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        exception: [
          'UnauthorizedException',
          'InfluxException',
          'InfluxDBException',
          'AuthorizationException',
          'NotFoundException',
        ],
        message:
          /unauthorized access|authorization failed|bucket "[^"\n]{1,200}" not found|organization name "[^"\n]{1,200}" not found|database not found: /i,
        words: [
          'unauthorized access',
          'authorization failed',
          'bucket "',
          'organization name "',
          'database not found: ',
        ],
      },
    ],
    about: { dbms: ['influxdb'] },
    cause: {
      en: 'InfluxDB does not accept the token, or does not have (or show) the bucket.',
      id: 'InfluxDB tidak menerima token, atau tidak punya (atau tidak menampilkan) bucket-nya.',
    },
    steps: [
      {
        en: 'Check influxdb.token, influxdb.org.id and influxdb.bucket with "influx bucket list --token <token>".',
        id: 'Periksa influxdb.token, influxdb.org.id, dan influxdb.bucket dengan "influx bucket list --token <token>".',
      },
      {
        en: 'The token needs write on the bucket (and read to find it).',
        id: 'Token memerlukan hak write pada bucket (dan read untuk menemukannya).',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.influxdata.com/influxdb/v2/write-data/troubleshoot/',
    ],
  },
  {
    id: 'influx-partial-write',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /partial write: (?:field type conflict|points beyond retention policy)|field type conflict: input field/i,
        words: [
          'partial write: field type conflict',
          'partial write: points beyond',
          'field type conflict: input field',
        ],
      },
    ],
    cause: {
      en: 'InfluxDB took only a part of the points: a field has another type than before, or points are older than the retention.',
      id: 'InfluxDB hanya menerima sebagian point: sebuah field bertipe lain dari sebelumnya, atau point lebih tua dari retensi.',
    },
    steps: [
      {
        en: 'Read field and types in the message; a number that is at times whole and at times not needs Cast to float64.',
        id: 'Baca field dan tipe di pesan; angka yang kadang bulat kadang desimal perlu di-Cast ke float64.',
      },
      {
        en: 'For old points lengthen the retention, or leave them out; look at the unit of event.time.fieldname.',
        id: 'Untuk point lama, perpanjang retensi atau abaikan; periksa satuan event.time.fieldname.',
      },
      {
        en: 'Points that were refused are not in InfluxDB.',
        id: 'Point yang ditolak tidak ada di InfluxDB.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.influxdata.com/influxdb/v2/write-data/troubleshoot/',
    ],
  },
  {
    id: 'questdb-timestamp',
    area: 'nosql',
    confidence: 'exact',
    match: [
      {
        message:
          /Cannot parse (?:composed )?timestamp: [^\n]{0,200} with the configured format|Timestamp column value cannot be null|Unsupported timestamp column type: /i,
        words: [
          'with the configured format',
          'timestamp column value cannot be null',
          'unsupported timestamp column type',
        ],
      },
    ],
    about: { dbms: ['questdb'] },
    cause: {
      en: 'The sink cannot read the designated timestamp of this record.',
      id: 'Sink tidak bisa membaca designated timestamp record ini.',
    },
    steps: [
      {
        en: 'Compare the value in the message with timestamp.string.format, and timestamp.units (auto, millis, micros, nanos) for numbers.',
        id: 'Cocokkan nilai di pesan dengan timestamp.string.format, dan timestamp.units (auto, millis, micros, nanos) untuk angka.',
      },
      {
        en: 'Or use the time of the record: timestamp.kafka.native=true.',
        id: 'Atau gunakan waktu record: timestamp.kafka.native=true.',
      },
      {
        en: 'Records without it go to the dead letter queue, if one is set (errors.tolerance=all).',
        id: 'Record tanpa timestamp masuk ke dead letter queue jika diatur (errors.tolerance=all).',
      },
    ],
    restart: 'no',
    sources: [
      'https://questdb.com/docs/third-party-tools/kafka/questdb-kafka/',
      'https://github.com/questdb/kafka-questdb-connector',
    ],
  },
];
