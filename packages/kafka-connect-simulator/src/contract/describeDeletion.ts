import { ContractWorker } from './ContractWorker';
import { inStates, runs } from './ReadStatus';

/** Deleting connectors, and what is left of them. @internal */
export function describeDeletion(worker: () => ContractWorker): void {
  /** A connector that was deleted, once its status is cleared too. */
  const deleted = async (part: string): Promise<string> => {
    const name = await worker().createRunning(part);
    const answer = await worker().ask('DELETE', name);
    expect([answer.status, answer.text]).toEqual([204, '']);
    await worker().eventually(async () => {
      const status = await worker().ask('GET', name, '/status');
      expect(status.status).toBe(404);
    });
    return name;
  };

  describe('deletion', () => {
    it('deletes with 204; until it is cleared, the status tells no type', async () => {
      const name = await worker().createRunning('deleted');
      const answer = await worker().ask('DELETE', name);
      expect([answer.status, answer.text]).toEqual([204, '']);
      const info = await worker().ask('GET', name);
      expect(info.json).toMatchObject({
        message: `Connector ${name} not found`,
      });
      await worker().eventually(async () => {
        const status = await worker().ask('GET', name, '/status');
        const { type } = status.json as { type?: string };
        expect(['unknown', undefined]).toContain(type);
        expect(status.json).toEqual({
          error_code: 404,
          message: `No status found for connector ${name}`,
        });
      });
    });

    it('knows nothing of what was deleted', async () => {
      const name = await deleted('deleted-read');
      for (const [rest, message] of [
        ['', `Connector ${name} not found`],
        ['/config', `Connector ${name} not found`],
        ['/tasks', `Connector ${name} not found`],
        ['/offsets', `Connector ${name} not found`],
        ['/status', `No status found for connector ${name}`],
        ['/tasks/0/status', `No status found for task ${name}-0`],
      ]) {
        const answer = await worker().ask('GET', name, rest);
        expect([rest, answer.status]).toEqual([rest, 404]);
        expect(answer.json).toEqual({ error_code: 404, message });
      }
      const topics = await worker().ask('GET', name, '/topics');
      expect(topics.json).toEqual({ [name]: { topics: [] } });
      const names = await worker().call('GET', '/connectors');
      expect(names.json).not.toContain(name);
      for (const expansion of ['status', 'info']) {
        const { json } = await worker().call(
          'GET',
          `/connectors?expand=${expansion}`,
        );
        expect(json).not.toHaveProperty([name]);
      }
    });

    it('answers 404 to every operation on what was deleted', async () => {
      const name = await deleted('deleted-operated');
      for (const [method, rest, message] of [
        ['DELETE', '', `Connector ${name} not found`],
        ['PUT', '/pause', `Unknown connector ${name}`],
        ['PUT', '/resume', `Unknown connector ${name}`],
        ['PUT', '/stop', `Unknown connector ${name}`],
        ['POST', '/restart', `Unknown connector: ${name}`],
        [
          'POST',
          '/restart?includeTasks=true&onlyFailed=true',
          `Unknown connector: ${name}`,
        ],
        ['POST', '/tasks/0/restart', `Unknown connector: ${name}`],
      ]) {
        const answer = await worker().ask(method, name, rest);
        expect([rest, answer.status]).toEqual([rest, 404]);
        expect(answer.json).toEqual({ error_code: 404, message });
      }
    });

    it('answers 404 to a second deletion at once', async () => {
      const name = await worker().createRunning('deleted-twice');
      expect((await worker().ask('DELETE', name)).status).toBe(204);
      const again = await worker().ask('DELETE', name);
      expect(again.status).toBe(404);
      expect(again.json).toEqual({
        error_code: 404,
        message: `Connector ${name} not found`,
      });
    });

    it('takes the name of a deleted connector again', async () => {
      const name = await deleted('deleted-created');
      expect((await worker().create(name)).status).toBe(201);
      await worker().waitFor(name, status => runs(status, 1));
    });

    it.each(['stop', 'pause'])('deletes after a %s', async operation => {
      const name = await worker().createRunning(`deleted-${operation}`);
      await worker().ask('PUT', name, `/${operation}`);
      await worker().waitFor(
        name,
        operation === 'stop'
          ? inStates('STOPPED')
          : inStates('PAUSED', 'PAUSED'),
      );
      expect((await worker().ask('DELETE', name)).status).toBe(204);
    });
  });
}
