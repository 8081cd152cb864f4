/** Teks penugasan connector. */
export const assignment = {};
