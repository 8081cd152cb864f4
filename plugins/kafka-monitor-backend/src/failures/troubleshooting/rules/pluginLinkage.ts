import { RemedyRule } from '../RemedyRule';

/** Jars that do not fit each other or the Java runtime. */
export const PLUGIN_LINKAGE_RULES: readonly RemedyRule[] = [
  {
    id: 'java-class-not-initialised',
    area: 'plugins',
    confidence: 'likely',
    match: [
      {
        exception: 'NoClassDefFoundError',
        message: /^could not initialize class/i,
        words: ['could not initialize class'],
      },
    ],
    cause: {
      en: "A class is there, but failed when it was first used; the first failure, further up in the worker's log, tells why.",
      id: 'Class ada, tetapi gagal saat pertama dipakai; kegagalan pertama, lebih awal di log worker, menyebut alasannya.',
    },
    steps: [
      {
        en: "Search the worker's log backwards for `ExceptionInInitializerError` of this class.",
        id: 'Cari mundur di log worker `ExceptionInInitializerError` untuk class ini.',
      },
      {
        en: 'Native libraries (Snappy, Zstd, RocksDB) need a writable temp folder without `noexec`, and glibc.',
        id: 'Pustaka native (Snappy, Zstd, RocksDB) memerlukan folder temp yang dapat ditulis tanpa `noexec`, dan glibc.',
      },
      {
        en: 'Correct it and restart the worker: the class stays broken until then.',
        id: 'Perbaiki lalu restart worker: class tetap rusak sampai saat itu.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/NoClassDefFoundError.html',
    ],
  },
  {
    id: 'java-method-missing',
    area: 'plugins',
    confidence: 'likely',
    match: [
      {
        exception: [
          'NoSuchMethodError',
          'NoSuchFieldError',
          'AbstractMethodError',
          'IncompatibleClassChangeError',
          'IllegalAccessError',
        ],
        words: [
          'nosuchmethoderror',
          'nosuchfielderror',
          'abstractmethoderror',
          'incompatibleclasschangeerror',
          'illegalaccesserror',
        ],
      },
    ],
    cause: {
      en: 'Two jars of different versions do not fit: the plugin was built for another version of a library or of Kafka Connect.',
      id: 'Dua jar berbeda versi tidak cocok: plugin dibuat untuk versi pustaka atau Kafka Connect lain.',
    },
    steps: [
      {
        en: "Find all jars with the class in the trace: in the plugin's folder, in other versions beside it, and in the worker's classpath.",
        id: 'Cari semua jar dengan class di trace: di folder plugin, versi lain di sampingnya, dan di classpath worker.',
      },
      {
        en: "Keep one version per plugin folder; nothing of the plugin in the worker's `libs/` or CLASSPATH.",
        id: 'Simpan satu versi per folder plugin; jangan ada milik plugin di `libs/` atau CLASSPATH worker.',
      },
      {
        en: 'If the class is of `org.apache.kafka`, take a plugin version made for this Kafka Connect. Restart the workers.',
        id: 'Bila class milik `org.apache.kafka`, pakai versi plugin untuk Kafka Connect ini. Restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'java-version-too-old',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        exception: 'UnsupportedClassVersionError',
        words: ['unsupportedclassversionerror'],
      },
      {
        message:
          /has been compiled by a more recent version of the java runtime/i,
        words: ['more recent version of the java runtime'],
      },
    ],
    cause: {
      en: 'The plugin needs a newer Java than the worker runs on (class file version 55 is Java 11, 61 is 17, 65 is 21).',
      id: 'Plugin memerlukan Java lebih baru dari yang dipakai worker (class file version 55 = Java 11, 61 = 17, 65 = 21).',
    },
    steps: [
      {
        en: 'Run the workers with that Java version (image or `JAVA_HOME`), or install an older version of the plugin.',
        id: 'Jalankan worker dengan versi Java itu (image atau `JAVA_HOME`), atau pasang versi plugin yang lebih lama.',
      },
      { en: 'Restart the workers.', id: 'Restart worker.' },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/lang/UnsupportedClassVersionError.html',
    ],
  },
  {
    id: 'java-same-class-twice',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        exception: 'ClassCastException',
        message: /class (\S{1,200}) cannot be cast to class \1[\s(]/i,
        words: ['cannot be cast to class'],
      },
      {
        message:
          /class \S{1,200} is not an instance of org\.apache\.kafka\.connect\.\S{1,100}/i,
        words: ['is not an instance of org.apache.kafka'],
      },
      {
        exception: 'LinkageError',
        message: /loader constraint violation/i,
        words: ['loader constraint violation'],
      },
    ],
    cause: {
      en: 'The same class is loaded twice by different class loaders: its jar is in two places.',
      id: 'Class yang sama dimuat dua kali oleh class loader berbeda: jar-nya ada di dua tempat.',
    },
    steps: [
      {
        en: "Search the jar in all plugin folders, in folders nested in each other under `plugin.path`, and in the worker's `libs/` and CLASSPATH.",
        id: 'Cari jar itu di semua folder plugin, folder yang saling bersarang di bawah `plugin.path`, serta `libs/` dan CLASSPATH worker.',
      },
      {
        en: "Keep it in one place only (the plugin's own folder) and restart the workers.",
        id: 'Simpan di satu tempat saja (folder plugin itu) lalu restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
  {
    id: 'java-service-broken',
    area: 'plugins',
    confidence: 'likely',
    match: [
      {
        exception: 'ServiceConfigurationError',
        words: ['serviceconfigurationerror'],
      },
    ],
    cause: {
      en: 'A plugin announces a class that can not be loaded: its folder is incomplete or mixed with another version.',
      id: 'Plugin mengumumkan class yang tidak dapat dimuat: foldernya tidak lengkap atau tercampur versi lain.',
    },
    steps: [
      {
        en: 'Install the plugin again into an empty folder of its own under `plugin.path` on every worker.',
        id: 'Pasang ulang plugin ke folder kosong tersendiri di bawah `plugin.path` pada setiap worker.',
      },
      {
        en: 'Look for files of older versions beside it, then restart the workers.',
        id: 'Cari file versi lama di sampingnya, lalu restart worker.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://docs.confluent.io/platform/current/connect/userguide.html',
    ],
  },
];
