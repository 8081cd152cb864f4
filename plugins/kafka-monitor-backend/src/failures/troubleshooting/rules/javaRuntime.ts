import { RemedyRule } from '../RemedyRule';

/** What the Java runtime of a worker lacks or forbids. */
export const JAVA_RUNTIME_RULES: readonly RemedyRule[] = [
  {
    id: 'java-native-library-missing',
    area: 'plugins',
    confidence: 'exact',
    match: [
      { exception: 'UnsatisfiedLinkError', words: ['unsatisfiedlinkerror'] },
      {
        message: /failed to map segment from shared object/i,
        words: ['failed to map segment from shared object'],
      },
    ],
    cause: {
      en: 'A native library (Snappy, Zstd, a driver) can not be loaded on this worker.',
      id: 'Pustaka native (Snappy, Zstd, driver) tidak dapat dimuat di worker ini.',
    },
    steps: [
      {
        en: '"failed to map segment": the temp folder is mounted `noexec`: set `-Djava.io.tmpdir` (or `-Dorg.xerial.snappy.tempdir`) to another.',
        id: '"failed to map segment": folder temp dipasang `noexec`: arahkan `-Djava.io.tmpdir` (atau `-Dorg.xerial.snappy.tempdir`) ke tempat lain.',
      },
      {
        en: '`ld-linux` missing: an Alpine (musl) image; use a glibc image or add `gcompat`.',
        id: '`ld-linux` tidak ada: image Alpine (musl); pakai image glibc atau tambahkan `gcompat`.',
      },
      {
        en: 'Check CPU architecture (arm64, amd64) of image and jar. Restart the worker.',
        id: 'Periksa arsitektur CPU (arm64, amd64) image dan jar. Restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://github.com/xerial/snappy-java'],
  },
  {
    id: 'java-module-access-denied',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        exception: 'InaccessibleObjectException',
        words: ['inaccessibleobjectexception'],
      },
      {
        message: /module java\.base does not "?(?:opens|exports)/i,
        words: ['module java.base does not'],
      },
    ],
    cause: {
      en: 'The plugin reaches into the JDK in a way that this Java version forbids.',
      id: 'Plugin mengakses bagian dalam JDK dengan cara yang dilarang versi Java ini.',
    },
    steps: [
      {
        en: 'Update the plugin to a version that supports this Java, or run the worker on the Java version it was made for.',
        id: 'Perbarui plugin ke versi yang mendukung Java ini, atau jalankan worker pada versi Java yang sesuai.',
      },
      {
        en: 'As a bridge add `--add-opens java.base/<package>=ALL-UNNAMED` to `KAFKA_OPTS`, with the package in the trace, and restart the worker.',
        id: 'Sementara tambahkan `--add-opens java.base/<package>=ALL-UNNAMED` ke `KAFKA_OPTS`, dengan package di trace, lalu restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://openjdk.org/jeps/403'],
  },
  {
    id: 'java-security-manager-gone',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        message:
          /getSubject is (?:not supported|supported only if a security manager is allowed)/i,
        words: ['getsubject is'],
      },
    ],
    cause: {
      en: 'Kafka or Hadoop code of this version does not run on Java 23 or later.',
      id: 'Kode Kafka atau Hadoop versi ini tidak berjalan di Java 23 atau lebih baru.',
    },
    steps: [
      {
        en: 'Run the worker on Java 17 or 21, or upgrade to Kafka 4 (for Hadoop-based connectors to a version that supports it).',
        id: 'Jalankan worker di Java 17 atau 21, atau upgrade ke Kafka 4 (untuk connector berbasis Hadoop ke versi yang mendukung).',
      },
      {
        en: 'On Java 23 `-Djava.security.manager=allow` is a bridge.',
        id: 'Di Java 23 `-Djava.security.manager=allow` dapat dipakai sementara.',
      },
    ],
    restart: 'after-fix',
    sources: ['https://openjdk.org/jeps/486'],
  },
];
