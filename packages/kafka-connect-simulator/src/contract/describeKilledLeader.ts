import { FORWARDED_TO_NOBODY } from './answerTexts';
import { ConnectorPool } from './ConnectorPool';
import { ContractWorker } from './ContractWorker';
import { runs } from './ReadStatus';

const ALL = '/restart?includeTasks=true';

/** The worker that leads the group is killed; the other one is asked. @internal */
export function describeKilledLeader(
  worker: () => ContractWorker,
  pool: ConnectorPool,
): void {
  describe('a killed leader', () => {
    /** A connector of the worker that is left. */
    let name = '';
    beforeAll(async () => {
      name = await pool.find('connector', 'other');
      await worker().killFirst();
    }, 60_000);

    it('takes with it what only a leader does: that is answered 500', async () => {
      const config = worker().sourceConfig();
      for (const [method, path, body] of [
        ['POST', worker().path(name, ALL)],
        ['POST', worker().path(name, `${ALL}&onlyFailed=true`)],
        ['PUT', worker().path(name, '/stop')],
        ['PUT', worker().path(name, '/config'), config],
        ['POST', '/connectors', { name: worker().name('leaderless'), config }],
        ['DELETE', worker().path(name)],
        ['DELETE', '/connectors/nobody'],
      ] as const) {
        const answer = await worker().call(method, path, body);
        expect([path, answer.status]).toEqual([path, 500]);
        expect(answer.json).toEqual(FORWARDED_TO_NOBODY);
      }
    });

    it('is not needed to pause, resume and restart what the other worker runs', async () => {
      const restart = await worker().ask('POST', name, '/restart');
      expect([restart.status, restart.text]).toEqual([204, '']);
      expect((await worker().ask('PUT', name, '/pause')).status).toBe(202);
      expect((await worker().ask('PUT', name, '/resume')).status).toBe(202);
      const unknown = await worker().call('POST', `/connectors/nobody${ALL}`);
      expect(unknown.json).toEqual({
        error_code: 404,
        message: 'Unknown connector: nobody',
      });
    });

    it('is followed by another one, and everything runs there', async () => {
      await worker().eventually(async () => {
        const answer = await worker().ask('POST', name, ALL);
        expect(answer.status).toBe(202);
        expect(await pool.isDivided()).toBe(false);
      }, 60_000);
      for (const each of pool.names) {
        await worker().waitFor(each, status => runs(status, 1));
      }
      expect((await worker().ask('PUT', name, '/stop')).status).toBe(204);
      expect((await worker().ask('DELETE', name)).status).toBe(204);
    });
  });
}
