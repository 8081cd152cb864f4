/** Teks dasbor. */
export const overview = {
  'overview.tiles': 'Connector dalam angka',
  'overview.tile.total': 'Connector',
  'overview.tile.running': 'Berjalan',
  'overview.tile.failing': 'Gagal',
  'overview.tile.stoodDown': 'Dijeda atau dihentikan',
  'overview.tile.unassigned': 'Tanpa worker',
  'overview.tile.other': 'Tidak jelas',
  'overview.tile.lastSeen': 'Terakhir terlihat',
  'overview.environments': 'Environment',
  'overview.freshness.synced': 'disinkronkan {{age}}',
  'overview.freshness.lastSeen': 'terakhir terlihat {{age}}',
  'overview.freshness.answering':
    '({{fresh}} dari {{total}} Connect cluster menjawab)',
  'overview.distribution.title': 'Connector menurut kesehatan',
  'overview.distribution.none': 'Belum ada connector.',
  'overview.distribution.health': 'Kesehatan',
  'overview.distribution.connectors': 'Connector',
  'overview.trend.title': 'Kegagalan dan pemulihan per hari',
  'overview.trend.day': 'Hari',
  'overview.trend.opened': 'Mulai gagal',
  'overview.trend.resolved': 'Berakhir',
  'overview.trend.recovery':
    'Waktu pemulihan rata-rata: {{time}} ({{number}} pulih).',
  'overview.trend.noRecovery_one':
    'Tidak ada yang pulih dalam {{count}} hari terakhir.',
  'overview.trend.noRecovery_other':
    'Tidak ada yang pulih dalam {{count}} hari terakhir.',
  'overview.attention.title': 'Perlu perhatian',
  'overview.attention.none': 'Tidak ada kegagalan yang belum ditangani.',
  'overview.attention.acknowledged': 'Sedang ditangani ({{number}})',
  'overview.attention.more_one': '{{count}} lagi',
  'overview.attention.more_other': '{{count}} lagi',
  'overview.recent.title': 'Kegagalan terbaru',
  'overview.recent.none': 'Belum ada yang gagal.',
  'overview.recent.all': 'Semua kegagalan',
  'overview.flapping.title': 'Paling sering naik turun',
  'overview.flapping.none_one':
    'Tidak ada connector yang naik turun dalam {{count}} hari terakhir.',
  'overview.flapping.none_other':
    'Tidak ada connector yang naik turun dalam {{count}} hari terakhir.',
  'overview.flapping.now': 'sedang naik turun',
  'overview.flapping.times_one': 'gagal {{count}} kali',
  'overview.flapping.times_other': 'gagal {{count}} kali',
  'overview.flapping.last': 'terakhir {{time}}',
  'overview.critical': 'kritis',
  'overview.where': '{{place}}, {{team}}',
} as const;
