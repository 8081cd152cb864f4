import { notJson } from './notJson.mjs';
import { notNullViolated } from './notNullViolated.mjs';
import { postgresStopped } from './postgresStopped.mjs';
import { publicationMissing } from './publicationMissing.mjs';
import { recordTooLarge } from './recordTooLarge.mjs';
import { sinkWithoutInsert } from './sinkWithoutInsert.mjs';
import { slotDropped } from './slotDropped.mjs';
import { sourceWithoutReplication } from './sourceWithoutReplication.mjs';

/** @type {Record<string, import('./Fault.mjs').Fault>} */
export const faults = {
  'not-json': notJson,
  'not-null-violated': notNullViolated,
  'postgres-stopped': postgresStopped,
  'publication-missing': publicationMissing,
  'record-too-large': recordTooLarge,
  'sink-without-insert': sinkWithoutInsert,
  'slot-dropped': slotDropped,
  'source-without-replication': sourceWithoutReplication,
};
