/** Teks halaman tim. */
export const teams = {};
