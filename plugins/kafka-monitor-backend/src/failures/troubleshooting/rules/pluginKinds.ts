import { RemedyRule } from '../RemedyRule';

/** Classes that are there, but are of another kind than their place wants. */
export const PLUGIN_KINDS_RULES: readonly RemedyRule[] = [
  {
    id: 'plugin-class-wrong-kind',
    area: 'plugins',
    confidence: 'exact',
    match: [
      {
        exception: 'ClassCastException',
        message: /^class [\w.$]{3,300}$/i,
        frame: 'java.lang.Class.asSubclass',
        words: ['classcastexception'],
      },
    ],
    cause: {
      en: 'The class that the trace names is set where a class of another kind belongs (a connector as record builder, a converter as transform ...).',
      id: 'Class yang disebut trace dipasang di tempat yang memerlukan jenis class lain (connector sebagai record builder, converter sebagai transform ...).',
    },
    steps: [
      {
        en: 'Search the configuration for that class name, and see in the documentation of the key which classes it takes.',
        id: 'Cari nama class itu di konfigurasi, dan lihat di dokumentasi key-nya class mana yang diterima.',
      },
      {
        en: 'Put the right class there, save, and restart the failed part.',
        id: 'Pasang class yang benar, simpan, lalu restart bagian yang gagal.',
      },
    ],
    restart: 'after-fix',
    sources: [
      'https://github.com/ibm-messaging/kafka-connect-mq-source/issues/31',
    ],
  },
  {
    id: 'smt-wrong-direction',
    area: 'transforms',
    confidence: 'exact',
    match: [
      {
        message:
          /\bSinkRecord cannot be cast to (?:class )?[\w.]{0,60}\bSourceRecord\b|\bSourceRecord cannot be cast to (?:class )?[\w.]{0,60}\bSinkRecord\b/i,
        words: [
          'sinkrecord cannot be cast to',
          'sourcerecord cannot be cast to',
        ],
      },
    ],
    cause: {
      en: 'A transform works on one direction only: it was written for sources and is used on a sink, or the other way round.',
      id: 'Sebuah transform hanya bekerja untuk satu arah: dibuat untuk source tetapi dipakai di sink, atau sebaliknya.',
    },
    steps: [
      {
        en: 'The frame below the message names the transform. Move it to the connector of the other direction, where it fits.',
        id: 'Frame di bawah pesan menyebut transform-nya. Pindahkan ke connector arah lainnya, tempat ia cocok.',
      },
      {
        en: 'Or take it out, and use one that handles any record.',
        id: 'Atau keluarkan, dan pakai transform yang menangani record apa pun.',
      },
    ],
    restart: 'no',
    sources: ['https://github.com/birdiecare/connect-smts/issues/44'],
  },
];
