import { ContractWorker } from './ContractWorker';
import { inStates } from './ReadStatus';

/** What a connector has read and written. @internal */
export function describeOffsetsAndTopics(worker: () => ContractWorker): void {
  describe('offsets and topics', () => {
    it('tells the topics a connector has used', async () => {
      const name = await worker().createRunning('topics');
      await worker().eventually(async () => {
        const answer = await worker().call(
          'GET',
          worker().path(name, '/topics'),
        );
        expect(answer.json).toEqual({
          [name]: { topics: [worker().name('topic')] },
        });
      });
    });

    it('tells no topics of a connector that does not exist', async () => {
      const topics = await worker().call('GET', '/connectors/nobody/topics');
      expect(topics.status).toBe(200);
      expect(topics.json).toEqual({ nobody: { topics: [] } });
      const reset = await worker().call(
        'PUT',
        '/connectors/nobody/topics/reset',
      );
      expect([reset.status, reset.text]).toEqual([202, '']);
    });

    it('tells offsets, and changes them of a stopped connector only', async () => {
      const name = await worker().createRunning('offsets');
      const path = worker().path(name, '/offsets');
      const partition = { filename: worker().inputFile };
      await worker().eventually(async () => {
        const answer = await worker().call('GET', path);
        expect(answer.json).toEqual({
          offsets: [{ partition, offset: { position: expect.any(Number) } }],
        });
      });
      const change = { offsets: [{ partition, offset: { position: 0 } }] };
      for (const method of ['PATCH', 'DELETE']) {
        const body = method === 'PATCH' ? change : undefined;
        const early = await worker().call(method, path, body);
        expect(early.status).toBe(400);
        expect(early.json).toMatchObject({
          message: expect.stringMatching(
            /^Connectors must be in the STOPPED state before their offsets can be modified\./,
          ),
        });
      }
      await worker().call('PUT', worker().path(name, '/stop'));
      await worker().waitFor(
        name,
        ({ connector }) => connector.state === 'STOPPED',
      );
      const altered = await worker().call('PATCH', path, change);
      expect(altered.status).toBe(200);
      expect(altered.json).toEqual({
        message:
          'The offsets for this connector have been altered successfully',
      });
      expect((await worker().call('GET', path)).json).toEqual(change);
      const reset = await worker().call('DELETE', path);
      expect(reset.json).toEqual({
        message: 'The offsets for this connector have been reset successfully',
      });
      expect((await worker().call('GET', path)).json).toEqual({ offsets: [] });
    });

    it('tells offsets on when a connector is paused or stopped', async () => {
      const name = await worker().createRunning('offsets-kept');
      const partition = { filename: worker().inputFile };
      const known = {
        offsets: [{ partition, offset: { position: expect.any(Number) } }],
      };
      const told = async () =>
        (await worker().ask('GET', name, '/offsets')).json;
      await worker().eventually(async () =>
        expect(await told()).toEqual(known),
      );
      await worker().ask('PUT', name, '/pause');
      await worker().waitFor(name, inStates('PAUSED', 'PAUSED'));
      expect(await told()).toEqual(known);
      await worker().ask('PUT', name, '/stop');
      await worker().waitFor(name, inStates('STOPPED'));
      expect(await told()).toEqual(known);
    });

    it('has no offsets of a connector that never ran', async () => {
      const stopped = worker().name('offsets-never');
      await worker().create(stopped, worker().sourceConfig(), {
        initial_state: 'STOPPED',
      });
      await worker().waitFor(stopped, inStates('STOPPED'));
      for (const name of [
        stopped,
        await worker().createFailed('offsets-failed'),
      ]) {
        const answer = await worker().ask('GET', name, '/offsets');
        expect(answer.status).toBe(200);
        expect(answer.json).toEqual({ offsets: [] });
      }
    });

    it.each([{}, { offsets: [] }])(
      'refuses to set %j as offsets',
      async body => {
        const answer = await worker().call(
          'PATCH',
          '/connectors/nobody/offsets',
          body,
        );
        expect(answer.status).toBe(400);
        expect(answer.json).toEqual({
          error_code: 400,
          message:
            'Partitions / offsets need to be provided for an alter offsets request',
        });
      },
    );
  });
}
