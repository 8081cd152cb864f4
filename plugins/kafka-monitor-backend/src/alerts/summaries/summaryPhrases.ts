/** Sentences of summaries in one language. */
export interface SummaryPhrases {
  title(team: string, day: string, open: number): string;
  all: string;
  connectors(
    count: number,
    running: number,
    failing: number,
    stoodDown: number,
  ): string;
  lastSeen(count: number): string;
  changes(opened: number, resolved: number): string;
  meanTime(duration: string): string;
  configChanges(count: number): string;
  flapping(count: number): string;
  quiet: string;
  stillOpen(count: number): string;
  openFor(duration: string): string;
  keepsFailing: string;
  openTeam: string;
  openDashboard: string;
}

const en: SummaryPhrases = {
  title: (team, day, open) =>
    `${team}, ${day}: ${
      open === 0 ? 'nothing is failing' : `${open} still failing`
    }`,
  all: 'All connectors',
  connectors: (count, running, failing, stoodDown) =>
    `Connectors: ${count}. Running ${running}, failing ${failing}, paused or stopped ${stoodDown}.`,
  lastSeen: count =>
    `${count} of them are on a Kafka Connect that does not answer now: what they do is not known.`,
  changes: (opened, resolved) =>
    `Failures since the last summary: ${opened} opened, ${resolved} resolved.`,
  meanTime: duration => `Mean time to recovery: ${duration}.`,
  configChanges: count => `Configurations changed: ${count}.`,
  flapping: count => `Failing again and again: ${count}.`,
  quiet: 'Nothing failed, and nothing changed.',
  stillOpen: count => `Still open: ${count}`,
  openFor: duration => `For ${duration}`,
  keepsFailing: 'It keeps failing and recovering.',
  openTeam: 'Open the team',
  openDashboard: 'Open Kafka Monitor',
};

const id: SummaryPhrases = {
  title: (team, day, open) =>
    `${team}, ${day}: ${
      open === 0 ? 'tidak ada yang gagal' : `${open} masih gagal`
    }`,
  all: 'Semua konektor',
  connectors: (count, running, failing, stoodDown) =>
    `Konektor: ${count}. Berjalan ${running}, gagal ${failing}, dijeda atau dihentikan ${stoodDown}.`,
  lastSeen: count =>
    `${count} di antaranya berada di Kafka Connect yang sekarang tidak menjawab: keadaannya tidak diketahui.`,
  changes: (opened, resolved) =>
    `Kegagalan sejak ringkasan terakhir: ${opened} baru, ${resolved} selesai.`,
  meanTime: duration => `Rata-rata waktu pemulihan: ${duration}.`,
  configChanges: count => `Konfigurasi yang berubah: ${count}.`,
  flapping: count => `Berulang kali gagal: ${count}.`,
  quiet: 'Tidak ada yang gagal, dan tidak ada yang berubah.',
  stillOpen: count => `Masih terbuka: ${count}`,
  openFor: duration => `Selama ${duration}`,
  keepsFailing: 'Berulang kali gagal lalu pulih.',
  openTeam: 'Buka tim',
  openDashboard: 'Buka Kafka Monitor',
};

/** Those of a language. */
export function summaryPhrasesOf(language: 'en' | 'id'): SummaryPhrases {
  return language === 'id' ? id : en;
}
