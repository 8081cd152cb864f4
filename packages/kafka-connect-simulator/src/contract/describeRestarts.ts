import { ContractWorker, sleep } from './ContractWorker';
import { inStates, runs } from './ReadStatus';

const ALL = '/restart?includeTasks=true';
const FAILED_ONLY = '/restart?includeTasks=true&onlyFailed=true';

/** Restarts of connectors that are well, PAUSED or STOPPED. @internal */
export function describeRestarts(worker: () => ContractWorker): void {
  describe('restarts', () => {
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

    it.each([
      ['/restart?includeTasks=false', 204],
      ['/restart?includeTasks=yes', 204],
      ['/restart?includeTasks', 204],
      ['/restart?onlyFailed=true', 202],
      ['/restart?includeTasks=TRUE', 202],
    ])('answers %s with %d', async (rest, status) => {
      const name = await worker().createRunning(`flags-${rest.length}`);
      const answer = await worker().ask('POST', name, rest);
      expect(answer.status).toBe(status);
      await worker().waitFor(name, read => runs(read, 1));
    });

    it('leaves a PAUSED connector PAUSED', async () => {
      const name = await worker().createRunning('restart-paused');
      await worker().ask('PUT', name, '/pause');
      const paused = inStates('PAUSED', 'PAUSED');
      await worker().waitFor(name, paused);
      const plain = await worker().ask('POST', name, '/restart');
      expect([plain.status, plain.text]).toEqual([204, '']);
      await worker().waitFor(name, paused);
      const all = await worker().ask('POST', name, ALL);
      expect(all.status).toBe(202);
      expect(all.json).toMatchObject({
        connector: { state: 'RESTARTING' },
        tasks: [{ state: 'RESTARTING' }],
      });
      await worker().waitFor(name, paused);
      const failedOnly = await worker().ask('POST', name, FAILED_ONLY);
      expect(failedOnly.json).toMatchObject({
        connector: { state: 'PAUSED' },
        tasks: [{ state: 'PAUSED' }],
      });
      const task = await worker().ask('POST', name, '/tasks/0/restart');
      expect([task.status, task.text]).toEqual([204, '']);
      await worker().waitFor(name, paused);
    });

    it('restarts a STOPPED connector alone and its failed parts, of which there are none', async () => {
      const name = await worker().createRunning('restart-stopped-again');
      await worker().ask('PUT', name, '/stop');
      await worker().waitFor(name, inStates('STOPPED'));
      const plain = await worker().ask('POST', name, '/restart');
      expect([plain.status, plain.text]).toEqual([204, '']);
      await worker().waitFor(name, inStates('STOPPED'));
      const failedOnly = await worker().ask('POST', name, FAILED_ONLY);
      expect(failedOnly.status).toBe(202);
      expect(failedOnly.json).toMatchObject({
        connector: { state: 'STOPPED' },
        tasks: [],
      });
    });

    it('answers 409 for ever to the restart of a task that a stop has taken away', async () => {
      const name = await worker().createRunning('restart-stopped-task');
      await worker().ask('PUT', name, '/stop');
      await worker().waitFor(name, inStates('STOPPED'));
      for (let i = 0; i < 5; i++) {
        const answer = await worker().ask('POST', name, '/tasks/0/restart');
        expect(answer.status).toBe(409);
        expect(answer.json).toEqual({
          error_code: 409,
          message:
            'Cannot complete request momentarily due to no known leader URL, likely because a rebalance was underway.',
        });
        await sleep(200);
      }
      const other = await worker().ask('POST', name, '/tasks/7/restart');
      expect(other.json).toEqual({
        error_code: 404,
        message: `Unknown task: ${name}-7`,
      });
      const status = await worker().ask('GET', name, '/tasks/0/status');
      expect(status.json).toMatchObject({
        message: `No status found for task ${name}-0`,
      });
    });

    it('knows no task of a connector that was created STOPPED', async () => {
      const name = worker().name('restart-no-task');
      await worker().create(name, worker().sourceConfig(), {
        initial_state: 'STOPPED',
      });
      await worker().waitFor(name, inStates('STOPPED'));
      const answer = await worker().ask('POST', name, '/tasks/0/restart');
      expect(answer.status).toBe(404);
      expect(answer.json).toMatchObject({ message: `Unknown task: ${name}-0` });
    });

    it('answers 404 when there is no status yet', async () => {
      const name = worker().name('restart-without-status');
      await worker().create(name, worker().waitingConfig());
      // Longer than any other connector takes to its first status.
      await sleep(1_500);
      for (const rest of [ALL, FAILED_ONLY]) {
        const answer = await worker().ask('POST', name, rest);
        expect(answer.status).toBe(404);
        expect(answer.json).toEqual({
          error_code: 404,
          message: `Status for connector ${name} not found`,
        });
      }
    });
  });
}
