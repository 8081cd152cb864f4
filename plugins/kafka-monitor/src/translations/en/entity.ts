/** Texts on entity pages, the home page and in search. */
export const entity = {};
