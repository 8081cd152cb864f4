/** Teks halaman business cluster. */
export const clusters = {};
