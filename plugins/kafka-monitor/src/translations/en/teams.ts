/** Texts of teams. */
export const teams = {};
