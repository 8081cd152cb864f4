import { ServiceUnavailableError } from '@backstage/errors';

/**
 * What was asked for was done, but how things are since then could not be
 * told: 503 for who asked, and no failure in the audit log.
 */
export class CarriedOutError extends ServiceUnavailableError {}
