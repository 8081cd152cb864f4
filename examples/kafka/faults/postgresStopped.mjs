import { warehouseWriter } from '../shop.mjs';
import { startNotesSink } from './phoneNotes.mjs';

/**
 * PostgreSQL stops while records go on coming. Whatever else writes to it or
 * reads from it has the same trouble, and does not always say so.
 *
 * @type {import('./Fault.mjs').Fault}
 */
export const postgresStopped = {
  connector: 'notes-sink',
  async prepare(rig) {
    await rig.postgres.query(
      'warehouse',
      `CREATE TABLE notes (note text);
       GRANT ALL ON notes TO ${warehouseWriter.user}`,
    );
    await startNotesSink(rig, 'notes-sink', 'notes');
  },
  break: rig => rig.postgres.stop(),
  async mend(rig) {
    await rig.postgres.start();
  },
};
