/** What stands in place of a secret. @internal */
export const MASK = '********';

/** Told of every secret that is found. @internal */
export type OnSecret = (secret: string) => void;

/** Masks one secret; gives back unchanged what is none, such as a reference. @internal */
export type Hide = (secret: string) => string;
