/** Texts of business clusters. */
export const clusters = {};
