/**
 * Something that really goes wrong with a connector.
 *
 * @typedef {object} Fault
 * @property {string} connector the one that fails
 * @property {(rig: Rig) => Promise<void>} prepare makes what has to be there
 *   before, and waits until it works
 * @property {(rig: Rig) => Promise<void>} break what happens to it
 * @property {(rig: Rig) => Promise<void>} mend takes the cause away; whether a
 *   restart is needed then is up to the fault
 */

/**
 * What faults are made with.
 *
 * @typedef {object} Rig
 * @property {import('../connectApi.mjs').ConnectApi} connect of production
 * @property {import('../postgres.mjs').Postgres} postgres
 * @property {string} folder where connectors may read and write files
 */
export {};
