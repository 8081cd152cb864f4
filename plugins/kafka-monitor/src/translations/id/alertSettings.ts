/** Teks pengaturan cara orang diberi tahu. */
export const alertSettings = {
  'alertSettings.title': 'Pemberitahuan',
  'alertSettings.throttleMinutes':
    'Setelah satu peringatan, connector diam selama',
  'alertSettings.throttleMinutesText': 'Menit, {{min}} sampai {{max}}',
  'alertSettings.groupWaitSeconds':
    'Peringatan pertama sebuah tim menunggu yang lain',
  'alertSettings.groupWaitSecondsText': 'Detik, {{min}} sampai {{max}}',
  'alertSettings.groupIntervalSeconds':
    'Peringatan berikutnya menunggu yang lain',
  'alertSettings.groupIntervalSecondsText': 'Detik, {{min}} sampai {{max}}',
  'alertSettings.reminderHours': 'Ingatkan yang masih terbuka setiap',
  'alertSettings.reminderHoursText':
    'Jam, sampai {{max}}; {{min}}: tidak pernah',
  'alertSettings.minutes': '{{value}} mnt',
  'alertSettings.seconds': '{{value}} dtk',
  'alertSettings.hours': '{{value}} jam',
  'alertSettings.never': 'tidak pernah',
  'alertSettings.quietHours': 'Jam tenang',
  'alertSettings.quietHoursText':
    'Saat itu hanya peringatan kritis yang dikirim; yang lain menunggu. Sebuah tim dapat memiliki jamnya sendiri.',
  'alertSettings.from': 'Dari',
  'alertSettings.to': 'Sampai',
  'alertSettings.span': '{{from}} sampai {{to}}',
  'alertSettings.none': 'tidak ada',
  'alertSettings.summaryAt': 'Ringkasan harian pukul',
  'alertSettings.summaryAtText':
    'Waktu seperti 07:00. Sebuah tim dapat memiliki waktunya sendiri.',
  'alertSettings.timeZone': 'Zona waktu',
  'alertSettings.timeZoneText':
    'Misalnya Asia/Jakarta. Sebuah tim dapat memiliki zonanya sendiri.',
  'alertSettings.clockProblem': 'Waktu seperti 07:00',
  'alertSettings.toProblem': 'Waktu seperti 07:00, berbeda dari permulaannya',
  'alertSettings.zoneProblem': 'Zona waktu seperti Asia/Jakarta',
  'alertSettings.emptySummary':
    'Kirim ringkasan meski tidak ada yang perlu dikatakan',
  'alertSettings.channels': 'Saluran',
} as const;
