/** All Indonesian texts of the sign-in page. */
const id = {
  choose: 'Anda ingin masuk sebagai siapa?',
  failed: 'Gagal masuk',
  'nobody.title': 'Tidak ada cara untuk masuk',
  'nobody.text':
    'Di auth.providers tidak ada yang dikonfigurasi dan dikenal halaman ini.',
  'guest.title': 'Admin (tamu)',
  'guest.text':
    'Boleh melakukan semuanya bila Kafka Connect berjalan di mesin ini, seperti pada demo; selain itu hanya boleh membaca.',
  'guest.button': 'Masuk',
  'demo-lead.title': 'Pemimpin tim',
  'demo-lead.text':
    'Membaca semuanya, serta mengoperasikan, menetapkan, dan menangani connector milik tim yang ia pimpin.',
  'demo-lead.button': 'Masuk sebagai pemimpin tim',
  'demo-user.title': 'Pengguna biasa',
  'demo-user.text': 'Membaca semuanya, dan tidak mengubah apa pun.',
  'demo-user.button': 'Masuk sebagai pengguna biasa',
};

export default id;
