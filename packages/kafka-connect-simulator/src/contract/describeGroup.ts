import { CONFLICTS } from './answerTexts';
import { ConnectorPool } from './ConnectorPool';
import { ContractWorker, settledAnswer, sleep } from './ContractWorker';
import { RawAnswer } from './rawRequest';
import { runs } from './ReadStatus';

const ALL = '/restart?includeTasks=true';
const JOIN_PATIENCE_MS = 90_000;

/** Two workers: one joins, and then every request reaches the right one. @internal */
export function describeGroup(
  worker: () => ContractWorker,
  pool: ConnectorPool,
): void {
  describe('a group of two workers', () => {
    beforeAll(async () => {
      // What others left behind would make each rebalance longer.
      await worker().clear();
      for (let i = 0; i < 4; i++) await pool.add();
    }, 60_000);

    it('waits for the end of a rebalance with a restart, or answers 409', async () => {
      const answers: RawAnswer[] = [];
      const restartNext = async () => {
        const name = pool.names[answers.length % pool.names.length];
        const failedOnly = answers.length % 3 ? '&onlyFailed=true' : '';
        answers.push(await worker().ask('POST', name, `${ALL}${failedOnly}`));
      };
      let joined = false;
      const joining = worker()
        .startOther()
        .then(() => {
          joined = true;
        });
      await worker().eventually(async () => {
        await restartNext();
        expect([joined, await pool.isDivided()]).toEqual([true, true]);
      }, JOIN_PATIENCE_MS);
      await joining;
      const told = new Set(
        answers.map(({ status, json }) =>
          status === 409
            ? (json as { message: string }).message
            : `${status} of ${(json as { type: string }).type}`,
        ),
      );
      expect(told).toContain('202 of source');
      expect(['202 of source', ...CONFLICTS]).toEqual(
        expect.arrayContaining([...told]),
      );
      for (const name of pool.names) {
        await worker().waitFor(name, status => runs(status, 1));
      }
    });

    it('forwards the restart of a connector or task that another worker runs', async () => {
      for (const [part, rest] of [
        ['connector', '/restart'],
        ['task', '/tasks/0/restart'],
      ] as const) {
        const theirs = await pool.find(part, 'other');
        const answer = await settledAnswer(worker(), () =>
          worker().ask('POST', theirs, rest),
        );
        expect([answer.status, answer.text]).toEqual([204, '']);
        const ours = await pool.find(part, 'asked');
        const forwarded = await settledAnswer(worker(), () =>
          worker().callOther('POST', worker().path(ours, rest)),
        );
        expect([forwarded.status, forwarded.text]).toEqual([204, '']);
      }
    });

    it.each(['asked', 'other'] as const)(
      'restarts all of a connector of the %s worker from either of them',
      async owner => {
        const name = await pool.find('connector', owner);
        const path = worker().path(name, ALL);
        for (const ask of [
          () => worker().call('POST', path),
          () => worker().callOther('POST', path),
        ]) {
          const before = await worker().waitFor(name, read => runs(read, 1));
          const answer = await settledAnswer(worker(), ask);
          expect(answer.status).toBe(202);
          expect(answer.json).toMatchObject({
            connector: {
              state: 'RESTARTING',
              worker_id: before.connector.worker_id,
            },
            tasks: [
              { state: 'RESTARTING', worker_id: before.tasks[0].worker_id },
            ],
          });
          // Plans are carried out a moment after they are answered.
          await sleep(200);
          await worker().waitFor(name, read => runs(read, 1));
        }
      },
    );

    it('answers 409 to what it would have to forward when the caller forbids that', async () => {
      const theirs = await pool.find('connector', 'other');
      const theirTask = await pool.find('task', 'other');
      const ours = await pool.find('connector', 'asked');
      const answers = [
        await worker().ask('POST', theirs, '/restart?forward=false'),
        await worker().ask('POST', theirTask, '/tasks/0/restart?forward=false'),
        await worker().callOther(
          'POST',
          worker().path(ours, `${ALL}&forward=false`),
        ),
      ];
      for (const answer of answers) {
        expect(answer.status).toBe(409);
        expect(answer.json).toEqual({ error_code: 409, message: CONFLICTS[0] });
      }
    });

    it('carries out everything that a worker is asked for which does not lead', async () => {
      const name = await pool.find('connector', 'asked');
      const ask = (method: string, rest: string, body?: unknown) =>
        settledAnswer(worker(), () =>
          worker().callOther(method, worker().path(name, rest), body),
        );
      for (const [operation, status] of [
        ['pause', 202],
        ['resume', 202],
        ['stop', 204],
        ['resume', 202],
      ]) {
        const answer = await ask('PUT', `/${operation}`);
        expect([answer.status, answer.text]).toEqual([status, '']);
      }
      await worker().waitFor(name, status => runs(status, 1));
      const config = worker().sourceConfig();
      expect((await ask('PUT', '/config', config)).status).toBe(200);
      const again = await settledAnswer(worker(), () =>
        worker().callOther('POST', '/connectors', { name, config }),
      );
      expect(again.json).toEqual({
        error_code: 409,
        message: `Connector ${name} already exists`,
      });
      const unknown = await worker().callOther('DELETE', '/connectors/nobody');
      expect(unknown.json).toEqual({
        error_code: 404,
        message: 'Connector nobody not found',
      });
    });
  });
}
