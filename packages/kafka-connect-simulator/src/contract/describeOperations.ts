import { ContractWorker, runs } from './ContractWorker';

/** Pause, resume, stop, restart and delete. @internal */
export function describeOperations(worker: () => ContractWorker): void {
  describe('operations', () => {
    it('pauses and resumes with 202 and no content', async () => {
      const name = await worker().createRunning('paused');
      const paused = await worker().call('PUT', worker().path(name, '/pause'));
      expect([paused.status, paused.text]).toEqual([202, '']);
      await worker().waitFor(
        name,
        ({ connector, tasks }) =>
          connector.state === 'PAUSED' && tasks[0].state === 'PAUSED',
      );
      const resumed = await worker().call(
        'PUT',
        worker().path(name, '/resume'),
      );
      expect([resumed.status, resumed.text]).toEqual([202, '']);
      await worker().waitFor(name, status => runs(status, 1));
    });

    it('stops with 204; a stopped connector has no task', async () => {
      const name = await worker().createRunning('stopped');
      const stopped = await worker().call('PUT', worker().path(name, '/stop'));
      expect([stopped.status, stopped.text]).toEqual([204, '']);
      // The tasks may still be there a moment after the connector is STOPPED.
      await worker().waitFor(
        name,
        ({ connector, tasks }) =>
          connector.state === 'STOPPED' && tasks.length === 0,
      );
      const info = await worker().call('GET', worker().path(name));
      expect(info.json).toMatchObject({ tasks: [] });
      const tasks = await worker().call('GET', worker().path(name, '/tasks'));
      expect(tasks.json).toEqual([]);
      await worker().call('PUT', worker().path(name, '/resume'));
      await worker().waitFor(name, read => runs(read, 1));
    });

    it('restarts a stopped connector without waking it', async () => {
      const name = worker().name('restart-stopped');
      await worker().create(name, worker().sourceConfig(), {
        initial_state: 'STOPPED',
      });
      const stopped = ({ connector }: { connector: { state: string } }) =>
        connector.state === 'STOPPED';
      await worker().waitFor(name, stopped);
      const answer = await worker().call(
        'POST',
        worker().path(name, '/restart?includeTasks=true'),
      );
      expect(answer.status).toBe(202);
      expect(answer.json).toMatchObject({
        connector: { state: 'RESTARTING' },
        tasks: [],
      });
      await worker().waitFor(name, stopped);
    });

    it('restarts the connector alone with 204 and no content', async () => {
      const name = await worker().createRunning('restart-plain');
      const answer = await worker().call(
        'POST',
        worker().path(name, '/restart'),
      );
      expect([answer.status, answer.text]).toEqual([204, '']);
      await worker().waitFor(name, status => runs(status, 1));
    });

    it('restarts connector and tasks with 202 and the planned states', async () => {
      const name = await worker().createRunning('restart-all');
      const answer = await worker().call(
        'POST',
        worker().path(name, '/restart?includeTasks=true'),
      );
      expect(answer.status).toBe(202);
      expect(answer.json).toMatchObject({
        name,
        connector: { state: 'RESTARTING' },
        tasks: [{ id: 0, state: 'RESTARTING' }],
        type: 'source',
      });
      await worker().waitFor(name, status => runs(status, 1));
    });

    it('restarts nothing of a connector that is well when only failed ones are asked for', async () => {
      const name = await worker().createRunning('restart-well');
      const answer = await worker().call(
        'POST',
        worker().path(name, '/restart?includeTasks=true&onlyFailed=true'),
      );
      expect(answer.status).toBe(202);
      expect(answer.json).toMatchObject({
        connector: { state: 'RUNNING' },
        tasks: [{ state: 'RUNNING' }],
      });
    });

    it('restarts a task with 204, and knows which tasks there are', async () => {
      const name = await worker().createRunning('restart-task');
      const answer = await worker().call(
        'POST',
        worker().path(name, '/tasks/0/restart'),
      );
      expect([answer.status, answer.text]).toEqual([204, '']);
      const unknown = await worker().call(
        'POST',
        worker().path(name, '/tasks/9/restart'),
      );
      expect(unknown.status).toBe(404);
      expect(unknown.json).toEqual({
        error_code: 404,
        message: `Unknown task: ${name}-9`,
      });
    });

    it('deletes with 204, and then knows nothing of it', async () => {
      const name = await worker().createRunning('deleted');
      const answer = await worker().call('DELETE', worker().path(name));
      expect([answer.status, answer.text]).toEqual([204, '']);
      const info = await worker().call('GET', worker().path(name));
      expect(info.json).toMatchObject({
        message: `Connector ${name} not found`,
      });
      // The status is cleared a moment later.
      await worker().eventually(async () => {
        const status = await worker().call(
          'GET',
          worker().path(name, '/status'),
        );
        expect(status.json).toEqual({
          error_code: 404,
          message: `No status found for connector ${name}`,
        });
      });
    });
  });
}
