/** Teks di halaman entity, beranda, dan pencarian. */
export const entity = {};
