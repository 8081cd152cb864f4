/** Teks di halaman entity, beranda, dan pencarian. */
export const entity = {
  'entity.openIn': 'Buka di {{platform}}',
  'entity.platform.kafka-connect': 'Kafka Connect',
  'entity.platform.kafka-raft': 'KafkaRaft',
  'entity.card.title': 'Connector Kafka',
  'entity.card.all': 'Semua connector',
  'entity.card.attention': 'Perlu perhatian',
  'entity.card.well': 'Tidak ada yang perlu perhatian.',
  'entity.card.more_one': '{{count}} lagi perlu perhatian',
  'entity.card.more_other': '{{count}} lagi perlu perhatian',
  'entity.card.since': '{{place}}, {{time}}',
  'entity.card.lastSeen': '{{place}}, terakhir terlihat {{time}}',
  'entity.card.silent_one':
    '{{count}} di antaranya berada di Connect cluster yang diam atau dimatikan: keadaannya sekarang tidak diketahui.',
  'entity.card.silent_other':
    '{{count}} di antaranya berada di Connect cluster yang diam atau dimatikan: keadaannya sekarang tidak diketahui.',
  'entity.invalid.title':
    'Tidak dipahami dalam anotasi {{annotation}}: {{patterns}}',
  'entity.invalid.text':
    'Masing-masing harus berupa <environment>/<connectCluster>/<nama>, dengan * untuk karakter apa pun; paling banyak 200.',
  'entity.none.title': 'Tidak ada connector milik entity ini',
  'entity.none.group': 'Grup ini bukan grup tim mana pun di Kafka Monitor.',
  'entity.none.annotation': 'Anotasi {{annotation}} tidak menyebut satu pun.',
  'entity.tab.emptyTitle': 'Tidak ada connector',
  'entity.tab.emptyText':
    'Dari connector yang boleh Anda lihat, tidak ada yang termasuk di sini.',
  'entity.home.list': 'Kegagalan terbuka tim saya',
  'entity.home.well': 'Semua baik: tidak ada kegagalan terbuka pada {{teams}}.',
  'entity.home.noTeam':
    'Anda tidak berada di tim yang mengurus connector. Hubungi administrator Kafka Monitor.',
  'entity.home.failure': '{{place}}, {{team}}',
  'entity.home.more_one': '{{count}} kegagalan terbuka lagi',
  'entity.home.more_other': '{{count}} kegagalan terbuka lagi',
  'entity.home.acknowledged_one': '{{count}} kegagalan sedang ditangani.',
  'entity.home.acknowledged_other': '{{count}} kegagalan sedang ditangani.',
  'entity.search.facts': 'Keterangan',
} as const;
