import { CONFLICTS, FORWARDED_TO_NOBODY } from './answerTexts';
import { ConnectorPool } from './ConnectorPool';
import { ContractWorker, sleep } from './ContractWorker';
import { runs } from './ReadStatus';

const ALL = '/restart?includeTasks=true';

/** A worker that is killed, what can be asked of its connectors, and its return. @internal */
export function describeKilledWorker(
  worker: () => ContractWorker,
  pool: ConnectorPool,
): void {
  describe('a killed worker', () => {
    /** A connector and a task that ran on the worker when it was killed. */
    let connector = '';
    let task = '';
    beforeAll(async () => {
      connector = await pool.find('connector', 'other');
      task = await pool.find('task', 'other');
      await worker().killOther();
    }, 60_000);

    it('is not noticed at first: its connectors go on being RUNNING, and operations are accepted to no avail', async () => {
      const read = async () =>
        (await worker().ask('GET', connector, '/status')).json;
      const before = await worker().waitFor(connector, () => true);
      const dead = before.connector.worker_id;
      expect(dead).not.toBe(worker().id);
      expect(before.connector.state).toBe('RUNNING');
      const restart = await worker().ask('POST', connector, ALL);
      expect(restart.status).toBe(202);
      expect(restart.json).toMatchObject({
        connector: { state: 'RESTARTING', worker_id: dead },
      });
      const pause = await worker().ask('PUT', connector, '/pause');
      expect(pause.status).toBe(202);
      for (let i = 0; i < 5; i++) {
        await sleep(100);
        expect(await read()).toMatchObject({ connector: before.connector });
      }
      const resume = await worker().ask('PUT', connector, '/resume');
      expect(resume.status).toBe(202);
    });

    it('cannot be reached: what only it could restart is answered 500', async () => {
      const alone = await worker().ask('POST', connector, '/restart');
      expect(alone.status).toBe(500);
      expect(alone.json).toEqual(FORWARDED_TO_NOBODY);
      const one = await worker().ask('POST', task, '/tasks/0/restart');
      expect(one.status).toBe(500);
      expect(one.json).toEqual(FORWARDED_TO_NOBODY);
    });

    it('loses its connectors once the group has noticed; until then restarts are answered 500 or 409', async () => {
      await worker().eventually(async () => {
        const answer = await worker().ask('POST', connector, '/restart');
        const { message } = (answer.json ?? {}) as { message?: string };
        expect([
          [204, undefined],
          [500, FORWARDED_TO_NOBODY.message],
          ...CONFLICTS.map(text => [409, text]),
        ]).toContainEqual([answer.status, message]);
        expect(await pool.isDivided()).toBe(false);
      }, 60_000);
      for (const name of pool.names) {
        await worker().waitFor(name, status => runs(status, 1));
      }
      const restart = await worker().ask('POST', connector, '/restart');
      expect([restart.status, restart.text]).toEqual([204, '']);
    });

    it('gets its share when it is back', async () => {
      await worker().startOther();
      await worker().eventually(async () =>
        expect(await pool.isDivided()).toBe(true),
      );
      for (const name of pool.names) {
        await worker().waitFor(name, status => runs(status, 1));
      }
    });
  });
}
