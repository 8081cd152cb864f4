import { RemedyRule } from '../RemedyRule';

/** Transforms that choose the topic. */
export const TRANSFORMS_ROUTING_RULES: readonly RemedyRule[] = [
  {
    id: 'regex-router-group-missing',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        exception: 'IndexOutOfBoundsException',
        message: /no group \d/i,
        frame: 'java.util.regex.Matcher',
        words: ['no group'],
      },
      {
        exception: 'IllegalArgumentException',
        message: /no group with name|illegal group reference/i,
        words: ['no group with name', 'illegal group reference'],
      },
    ],
    cause: {
      en: 'The `replacement` of a routing transform refers to a group (`$2`) that its `regex` does not have.',
      id: '`replacement` pada transform routing mengacu grup (`$2`) yang tidak ada di `regex`-nya.',
    },
    steps: [
      {
        en: 'Count the brackets in `transforms.<name>.regex`; write a literal `$` as `\\\\$`.',
        id: 'Hitung tanda kurung di `transforms.<nama>.regex`; tulis `$` harfiah sebagai `\\\\$`.',
      },
      {
        en: 'The regex must match the whole topic name. Save and restart the failed task.',
        id: 'Regex harus cocok dengan seluruh nama topic. Simpan dan restart task yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/RegexRouter.java',
    ],
  },
  {
    id: 'timestamp-router-no-timestamp',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message: /^timestamp missing on record:/i,
        words: ['timestamp missing on record'],
      },
    ],
    cause: {
      en: "`TimestampRouter` needs the record's timestamp, and this record has none.",
      id: '`TimestampRouter` memerlukan timestamp record, dan record ini tidak memilikinya.',
    },
    steps: [
      {
        en: 'Most sources set no timestamp: route by a field instead (`MessageTimestampRouter`), or set it at the source.',
        id: 'Kebanyakan source tidak mengisi timestamp: pakai field (`MessageTimestampRouter`), atau isi di sumber.',
      },
      {
        en: 'Restart the failed task after the change.',
        id: 'Restart task yang gagal setelah perubahan.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/transforms/src/main/java/org/apache/kafka/connect/transforms/TimestampRouter.java',
    ],
  },
];
