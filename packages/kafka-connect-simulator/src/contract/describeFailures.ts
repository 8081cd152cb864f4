import { join } from 'node:path';
import { ContractWorker, sleep } from './ContractWorker';
import { inStates, ReadStatus } from './ReadStatus';

const failed = ({ tasks }: ReadStatus) => tasks[0]?.state === 'FAILED';

/** Connectors with a task that has failed. @internal */
export function describeFailures(worker: () => ContractWorker): void {
  describe('failures', () => {
    it('fails the task and leaves the connector RUNNING', async () => {
      const name = await worker().createFailed('failed');
      const status = await worker().waitFor(name, failed);
      expect(status.connector.state).toBe('RUNNING');
      expect(status.connector).not.toHaveProperty('trace');
      const [task] = status.tasks;
      expect(task.trace).toMatch(
        /^org\.apache\.kafka\.connect\.errors\.ConnectException: .*\n\tat .*\nCaused by: java\.nio\.file\.NoSuchFileException/s,
      );
      const single = await worker().call(
        'GET',
        worker().path(name, '/tasks/0/status'),
      );
      expect(single.json).toEqual(task);
      const version = worker().version.tellsPluginVersions ? ['version'] : [];
      expect(Object.keys(task)).toEqual([
        'id',
        'state',
        'worker_id',
        ...version,
        'trace',
      ]);
    });

    it('answers a restart with the old trace still in it', async () => {
      const name = await worker().createFailed('restarted');
      const { tasks } = await worker().waitFor(name, failed);
      const answer = await worker().call(
        'POST',
        worker().path(name, '/restart?includeTasks=true&onlyFailed=true'),
      );
      expect(answer.status).toBe(202);
      expect(answer.json).toMatchObject({
        connector: { state: 'RUNNING' },
        tasks: [{ state: 'RESTARTING', trace: tasks[0].trace }],
      });
      // What made it fail is still there.
      await worker().waitFor(name, failed);
    });

    it('leaves a FAILED task FAILED through pause and resume', async () => {
      const name = await worker().createFailed('paused-failed');
      await worker().call('PUT', worker().path(name, '/pause'));
      const paused = await worker().waitFor(
        name,
        ({ connector }) => connector.state === 'PAUSED',
      );
      expect(failed(paused)).toBe(true);
      await worker().call('PUT', worker().path(name, '/resume'));
      const resumed = await worker().waitFor(
        name,
        ({ connector }) => connector.state === 'RUNNING',
      );
      expect(failed(resumed)).toBe(true);
    });

    it('does not restart a FAILED task for an unchanged configuration, but for a changed one', async () => {
      const name = await worker().createFailed('reconfigured');
      const path = worker().path(name, '/config');
      const config = worker().brokenSinkConfig();
      expect((await worker().call('PUT', path, config)).status).toBe(200);
      for (let i = 0; i < 15; i++) {
        const { json } = await worker().call(
          'GET',
          worker().path(name, '/status'),
        );
        expect(failed(json as ReadStatus)).toBe(true);
        await sleep(50);
      }
      const file = join(worker().folder, 'output.txt');
      await worker().call('PUT', path, { ...config, file });
      const status = await worker().waitFor(
        name,
        ({ tasks }) => tasks[0]?.state === 'RUNNING',
      );
      expect(status.tasks[0]).not.toHaveProperty('trace');
    });

    it.each([
      ['/restart', 204],
      ['/restart?onlyFailed=true', 202],
    ])('leaves a FAILED task alone with %s', async (rest, status) => {
      const name = await worker().createFailed(`alone-${status}`);
      const { tasks } = await worker().waitFor(name, failed);
      const answer = await worker().ask('POST', name, rest);
      expect(answer.status).toBe(status);
      for (let i = 0; i < 10; i++) {
        const { json } = await worker().ask('GET', name, '/tasks/0/status');
        expect(json).toEqual(tasks[0]);
        await sleep(50);
      }
    });

    it('restarts a FAILED task with 204; what made it fail is still there', async () => {
      const name = await worker().createFailed('task-restarted');
      const answer = await worker().ask('POST', name, '/tasks/0/restart');
      expect([answer.status, answer.text]).toEqual([204, '']);
      await worker().waitFor(name, failed);
    });

    it('restarts a FAILED task into a pause, where it is PAUSED until it is to run', async () => {
      const name = await worker().createFailed('restarted-paused');
      await worker().ask('PUT', name, '/pause');
      await worker().waitFor(name, inStates('PAUSED', 'FAILED'));
      const answer = await worker().ask(
        'POST',
        name,
        '/restart?includeTasks=true&onlyFailed=true',
      );
      expect(answer.json).toMatchObject({
        connector: { state: 'PAUSED' },
        tasks: [{ state: 'RESTARTING' }],
      });
      const paused = await worker().waitFor(name, inStates('PAUSED', 'PAUSED'));
      expect(paused.tasks[0]).not.toHaveProperty('trace');
      await worker().ask('PUT', name, '/resume');
      await worker().waitFor(name, inStates('RUNNING', 'FAILED'));
    });

    it('stops a connector with a FAILED task, which fails again when it is resumed', async () => {
      const name = await worker().createFailed('stopped-failed');
      const stopped = await worker().ask('PUT', name, '/stop');
      expect(stopped.status).toBe(204);
      await worker().waitFor(name, inStates('STOPPED'));
      await worker().ask('PUT', name, '/resume');
      await worker().waitFor(name, inStates('RUNNING', 'FAILED'));
    });
  });
}
