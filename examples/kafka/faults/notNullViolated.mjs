import { warehouseWriter } from '../shop.mjs';
import { startNotesSink } from './phoneNotes.mjs';

/**
 * A column that the records do not fill gets NOT NULL and no default.
 *
 * @type {import('./Fault.mjs').Fault}
 */
export const notNullViolated = {
  connector: 'checked-notes-sink',
  async prepare(rig) {
    await rig.postgres.query(
      'warehouse',
      `CREATE TABLE checked_notes (note text, author text);
       GRANT ALL ON checked_notes TO ${warehouseWriter.user}`,
    );
    await startNotesSink(rig, 'checked-notes-sink', 'checked_notes');
  },
  async break(rig) {
    // NOT VALID spares the rows that are there.
    await rig.postgres.query(
      'warehouse',
      'ALTER TABLE checked_notes ADD CONSTRAINT author_known NOT NULL author NOT VALID',
    );
  },
  async mend(rig) {
    await rig.postgres.query(
      'warehouse',
      'ALTER TABLE checked_notes DROP CONSTRAINT author_known',
    );
  },
};
