/** Texts of what people and rules decide about connectors. */
export const assignment = {};
