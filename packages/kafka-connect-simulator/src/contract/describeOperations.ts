import { ContractWorker, sleep } from './ContractWorker';
import { inStates, runs } from './ReadStatus';

/** Pause, resume and stop. @internal */
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

    it.each([
      ['pause', 202, inStates('PAUSED', 'PAUSED')],
      ['resume', 202, inStates('RUNNING', 'RUNNING')],
      ['stop', 204, inStates('STOPPED')],
    ])('answers a second %s as the first', async (...row) => {
      const [operation, status, done] = row;
      const name = await worker().createRunning(`twice-${operation}`);
      for (let i = 0; i < 2; i++) {
        const answer = await worker().ask('PUT', name, `/${operation}`);
        expect([answer.status, answer.text]).toEqual([status, '']);
        await worker().waitFor(name, done);
      }
    });

    it('pauses a stopped connector, without tasks, and stops a paused one', async () => {
      const name = await worker().createRunning('stopped-paused');
      await worker().ask('PUT', name, '/stop');
      await worker().waitFor(name, inStates('STOPPED'));
      const paused = await worker().ask('PUT', name, '/pause');
      expect([paused.status, paused.text]).toEqual([202, '']);
      await worker().waitFor(name, inStates('PAUSED'));
      const stopped = await worker().ask('PUT', name, '/stop');
      expect([stopped.status, stopped.text]).toEqual([204, '']);
      await worker().waitFor(name, inStates('STOPPED'));
    });

    it('gives a connector created STOPPED its tasks when it is resumed', async () => {
      const name = worker().name('first-resumed');
      await worker().create(name, worker().sourceConfig(), {
        initial_state: 'STOPPED',
      });
      await worker().waitFor(name, inStates('STOPPED'));
      const resumed = await worker().ask('PUT', name, '/resume');
      expect([resumed.status, resumed.text]).toEqual([202, '']);
      await worker().waitFor(name, status => runs(status, 1));
    });

    it('keeps a STOPPED connector STOPPED through a changed configuration', async () => {
      const name = await worker().createRunning('stopped-changed');
      await worker().ask('PUT', name, '/stop');
      await worker().waitFor(name, inStates('STOPPED'));
      const config = { ...worker().sourceConfig(), 'batch.size': '11' };
      const answer = await worker().ask('PUT', name, '/config', config);
      expect(answer.status).toBe(200);
      expect(answer.json).toMatchObject({
        config: { 'batch.size': '11' },
        tasks: [],
      });
      await sleep(500);
      await worker().waitFor(name, inStates('STOPPED'));
    });
  });
}
