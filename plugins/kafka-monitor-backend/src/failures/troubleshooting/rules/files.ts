import { RemedyRule } from '../RemedyRule';

/** Local files and file transfer. */
export const FILES_RULES: readonly RemedyRule[] = [
  {
    id: 'filestream-sink-file',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        message:
          /couldn't find or create file '[^'\n]{1,300}' for FileStreamSinkTask/i,
        words: ['filestreamsinktask'],
      },
    ],
    cause: {
      en: 'The FileStream sink can not open its file on the worker that runs the task.',
      id: 'FileStream sink tidak dapat membuka filenya di worker yang menjalankan task.',
    },
    steps: [
      {
        en: 'On THAT worker check that the folder exists and the user of Kafka Connect may write there.',
        id: 'Di worker ITU periksa bahwa folder ada dan user Kafka Connect boleh menulis di sana.',
      },
      {
        en: 'With several workers the task moves: use a shared folder, or better a connector made for production.',
        id: 'Dengan beberapa worker task berpindah: pakai folder bersama, atau lebih baik connector untuk produksi.',
      },
      { en: 'Restart the failed task.', id: 'Restart task yang gagal.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/apache/kafka/blob/trunk/connect/file/src/main/java/org/apache/kafka/connect/file/FileStreamSinkTask.java',
    ],
  },
  {
    id: 'spooldir-folder-missing',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        message:
          /directory for '(?:input|finished|error)\.path' '[^'\n]{1,300}' (?:does not exist|(?:it|is) not writable)/i,
        words: ["directory for '"],
      },
    ],
    cause: {
      en: 'A folder of the SpoolDir connector is missing on the worker, or can not be written.',
      id: 'Sebuah folder SpoolDir connector tidak ada di worker, atau tidak dapat ditulis.',
    },
    steps: [
      {
        en: 'Create `input.path`, `finished.path` and `error.path` on EVERY worker (or mount them), owned by the user of Kafka Connect: it moves files, so it needs to write to all three.',
        id: 'Buat `input.path`, `finished.path`, dan `error.path` di SETIAP worker (atau pasang volume), milik user Kafka Connect: ia memindahkan file, jadi perlu menulis di ketiganya.',
      },
      { en: 'Restart the failed part.', id: 'Restart bagian yang gagal.' },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/jcustenborder/kafka-connect-spooldir'],
  },
  {
    id: 'spooldir-no-file-for-schema',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        message: /could not find any input file\(s\) to infer schema from/i,
        words: ['to infer schema from'],
      },
    ],
    cause: {
      en: '`schema.generation.enabled=true` needs a file to look at when the connector starts, and none matches.',
      id: '`schema.generation.enabled=true` memerlukan file contoh saat connector mulai, dan tidak ada yang cocok.',
    },
    steps: [
      {
        en: 'Put a file into `input.path` that matches `input.file.pattern` (a regular expression of the whole name), on the worker that starts the connector.',
        id: 'Taruh file yang cocok dengan `input.file.pattern` (regular expression seluruh nama) di `input.path`, di worker yang memulai connector.',
      },
      {
        en: 'For production give `key.schema` and `value.schema` instead.',
        id: 'Untuk produksi isi `key.schema` dan `value.schema`.',
      },
      { en: 'Restart the connector.', id: 'Restart connector.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/192',
    ],
  },
  {
    id: 'spooldir-schemas-differ',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        message: /more than one schema was found for the input pattern/i,
        words: ['more than one schema was found'],
      },
    ],
    cause: {
      en: 'The files that match the pattern do not have the same columns.',
      id: 'File yang cocok dengan pola tidak memiliki kolom yang sama.',
    },
    steps: [
      {
        en: 'The trace lists the files per schema: narrow `input.file.pattern`, or make a connector per kind of file.',
        id: 'Trace menyebut file per schema: persempit `input.file.pattern`, atau buat connector per jenis file.',
      },
      {
        en: 'Or give `value.schema` yourself, then restart the connector.',
        id: 'Atau isi `value.schema` sendiri, lalu restart connector.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/jcustenborder/kafka-connect-spooldir'],
  },
  {
    id: 'spooldir-value-unparsable',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        message:
          /exception thrown while parsing data for '[^'\n]{1,200}'\. linenumber=/i,
        words: ['exception thrown while parsing data'],
      },
    ],
    cause: {
      en: 'A cell of the file does not fit the type of its column.',
      id: 'Sebuah sel di file tidak sesuai tipe kolomnya.',
    },
    steps: [
      {
        en: 'The trace names column and line: correct the file, or make the column a text in `value.schema`.',
        id: 'Trace menyebut kolom dan baris: perbaiki file, atau jadikan kolom teks di `value.schema`.',
      },
      {
        en: 'If the value is the name of a column, the header line was read as data: set `csv.first.row.as.header=true`.',
        id: 'Jika nilainya adalah nama kolom, baris header terbaca sebagai data: isi `csv.first.row.as.header=true`.',
      },
      {
        en: 'For dates set `parser.timestamp.date.formats`; `csv.null.field.indicator` for empty cells.',
        id: 'Untuk tanggal isi `parser.timestamp.date.formats`; `csv.null.field.indicator` untuk sel kosong.',
      },
      {
        en: '`halt.on.error=false` moves a bad file to `error.path` and goes on: its remaining lines are not read.',
        id: '`halt.on.error=false` memindahkan file rusak ke `error.path` dan melanjutkan: sisa barisnya tidak dibaca.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/jcustenborder/kafka-connect-spooldir'],
  },
  {
    id: 'filepulse-cannot-restart',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        exception: 'IllegalStateException',
        message: /^cannot init again/i,
        words: ['cannot init again'],
      },
    ],
    cause: {
      en: "The FilePulse connector's state store was left open by its last run on this worker.",
      id: 'State store FilePulse connector masih terbuka dari jalannya yang terakhir di worker ini.',
    },
    steps: [
      {
        en: 'Restart the worker; restarting only the connector meets the same store.',
        id: 'Restart worker; restart connector saja akan bertemu store yang sama.',
      },
      {
        en: 'Update FilePulse: newer versions share the store properly.',
        id: 'Perbarui FilePulse: versi baru berbagi store dengan benar.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/streamthoughts/kafka-connect-file-pulse/issues/24',
    ],
  },
  {
    id: 'text-encoding-wrong',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        exception: ['MalformedInputException', 'UnmappableCharacterException'],
        words: ['malformedinputexception', 'unmappablecharacterexception'],
      },
    ],
    cause: {
      en: "The file's character encoding is not the one that is configured.",
      id: 'Encoding karakter file bukan yang dikonfigurasi.',
    },
    steps: [
      {
        en: '`file -i <file>` tells it; set it in the connector (`file.charset`, `file.encoding`, `csv.file.charset`), for example `ISO-8859-1` or `windows-1252`.',
        id: '`file -i <file>` menunjukkannya; isi di connector (`file.charset`, `file.encoding`, `csv.file.charset`), misalnya `ISO-8859-1` atau `windows-1252`.',
      },
      {
        en: 'Or convert the file (`iconv`), then restart the failed task.',
        id: 'Atau ubah file (`iconv`), lalu restart task yang gagal.',
      },
    ],
    restart: 'no',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/nio/charset/MalformedInputException.html',
    ],
  },
  {
    id: 'spooldir-csv-quote-open',
    area: 'files',
    confidence: 'exact',
    match: [
      {
        message: /unterminated quoted field at end of CSV line/i,
        words: ['unterminated quoted field'],
      },
    ],
    cause: {
      en: 'A line of the CSV file opens a quote that is never closed.',
      id: 'Sebuah baris file CSV membuka tanda kutip yang tidak pernah ditutup.',
    },
    steps: [
      {
        en: 'The log names file and line: look there for a lone quote; correct the file, or set `csv.quote.char` to a character that does not occur.',
        id: 'Log menyebut file dan baris: cari tanda kutip tunggal di sana; perbaiki file, atau set `csv.quote.char` ke karakter yang tidak muncul.',
      },
      {
        en: 'Take the file out of the input directory, then restart the task: it fails again as long as the file lies there.',
        id: 'Keluarkan file dari direktori input, lalu restart task: ia gagal lagi selama file masih di sana.',
      },
    ],
    restart: 'no',
    sources: [
      'https://github.com/jcustenborder/kafka-connect-spooldir/issues/189',
    ],
  },
];
