import { startNotesSink } from './phoneNotes.mjs';

/**
 * The role of a sink loses the right to insert.
 *
 * @type {import('./Fault.mjs').Fault}
 */
export const sinkWithoutInsert = {
  connector: 'shared-notes-sink',
  async prepare(rig) {
    await rig.postgres.query(
      'warehouse',
      `CREATE TABLE shared_notes (note text);
       CREATE ROLE notes_writer LOGIN PASSWORD 'notes-writer-secret';
       GRANT SELECT, INSERT ON shared_notes TO notes_writer`,
    );
    await startNotesSink(rig, 'shared-notes-sink', 'shared_notes', {
      'connection.username': 'notes_writer',
      'connection.password': 'notes-writer-secret',
    });
  },
  async break(rig) {
    await rig.postgres.query(
      'warehouse',
      'REVOKE INSERT ON shared_notes FROM notes_writer',
    );
  },
  async mend(rig) {
    await rig.postgres.query(
      'warehouse',
      'GRANT INSERT ON shared_notes TO notes_writer',
    );
  },
};
