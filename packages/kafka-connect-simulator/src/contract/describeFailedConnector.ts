import { ContractWorker, sleep } from './ContractWorker';
import { inStates } from './ReadStatus';

const failed = inStates('FAILED');

/** Connectors that have failed themselves, before they had a task. @internal */
export function describeFailedConnector(worker: () => ContractWorker): void {
  const create = async (part: string): Promise<string> => {
    const name = worker().name(part);
    await worker().create(name, worker().brokenSourceConfig());
    await worker().waitFor(name, failed);
    return name;
  };

  describe('failed connectors', () => {
    it('tells a trace of the connector, and no task', async () => {
      const name = await create('connector-failed');
      const { connector } = await worker().waitFor(name, failed);
      const version = worker().version.tellsPluginVersions ? ['version'] : [];
      expect(Object.keys(connector)).toEqual([
        'state',
        'worker_id',
        ...version,
        'trace',
      ]);
      expect(connector).toMatchObject({
        trace: expect.stringMatching(
          /^org\.apache\.kafka\.common\.KafkaException: class java\.lang\.String is not an instance of .*\n\tat /,
        ),
      });
      const offsets = await worker().ask('GET', name, '/offsets');
      expect(offsets.json).toEqual({ offsets: [] });
    });

    it.each(['', '?onlyFailed=true', '?includeTasks=true&onlyFailed=true'])(
      'fails again after restart%s',
      async query => {
        const name = await create(`connector-failed-${query.length}`);
        const before = await worker().waitFor(name, failed);
        const answer = await worker().ask('POST', name, `/restart${query}`);
        // Alone, the restart is waited for; with a flag the plan is answered.
        expect(answer.status).toBe(query === '' ? 500 : 202);
        expect(answer.json).toEqual(
          query === ''
            ? { error_code: 500, message: `Failed to start connector: ${name}` }
            : {
                ...before,
                connector: { ...before.connector, state: 'RESTARTING' },
              },
        );
        await sleep(300);
        await worker().waitFor(name, failed);
      },
    );

    it('stays FAILED through pause and resume; a restart while it is to pause pauses it', async () => {
      const name = await create('connector-failed-paused');
      const paused = await worker().ask('PUT', name, '/pause');
      expect(paused.status).toBe(202);
      await sleep(500);
      await worker().waitFor(name, failed);
      const restarted = await worker().ask('POST', name, '/restart');
      expect([restarted.status, restarted.text]).toEqual([204, '']);
      const status = await worker().waitFor(name, inStates('PAUSED'));
      expect(status.connector).not.toHaveProperty('trace');
      await worker().ask('PUT', name, '/resume');
      await worker().waitFor(name, failed);
    });

    it('is STOPPED by a stop, and fails again when it is resumed', async () => {
      const name = await create('connector-failed-stopped');
      const stopped = await worker().ask('PUT', name, '/stop');
      expect(stopped.status).toBe(204);
      const status = await worker().waitFor(name, inStates('STOPPED'));
      expect(status.connector).not.toHaveProperty('trace');
      await worker().ask('PUT', name, '/resume');
      await worker().waitFor(name, failed);
    });

    it('is not restarted by an unchanged configuration, but by a changed one', async () => {
      const name = await create('connector-failed-changed');
      const config = worker().brokenSourceConfig();
      const same = await worker().ask('PUT', name, '/config', config);
      expect(same.status).toBe(200);
      await sleep(500);
      await worker().waitFor(name, failed);
      // A mirror that is not enabled starts, and has no task.
      await worker().ask('PUT', name, '/config', {
        ...worker().waitingConfig(),
        enabled: 'false',
      });
      const status = await worker().waitFor(name, inStates('RUNNING'));
      expect(status.connector).not.toHaveProperty('trace');
    });
  });
}
