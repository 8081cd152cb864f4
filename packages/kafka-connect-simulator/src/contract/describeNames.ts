import { ContractWorker } from './ContractWorker';
import { runs } from './ReadStatus';

const stopped = { initial_state: 'STOPPED' };

/** Names with characters that URLs and JSON make something else of. @internal */
export function describeNames(worker: () => ContractWorker): void {
  const create = (name: string) =>
    worker().create(name, worker().sourceConfig(), stopped);

  describe('names', () => {
    it.each([
      'with space',
      'dot.',
      'UPPER',
      '名前',
      'é',
      '😀',
      `?#+;:,"'&*<>`,
      '~!@$^()[]|`',
    ])('takes %s, when it is encoded', async part => {
      const name = worker().name(part);
      expect((await create(name)).status).toBe(201);
      const status = await worker().waitFor(
        name,
        ({ connector }) => connector.state === 'STOPPED',
      );
      expect(status.name).toBe(name);
      const paused = await worker().call('PUT', worker().path(name, '/pause'));
      expect(paused.status).toBe(202);
    });

    it.each([
      ['a/b', 'Ambiguous URI path separator'],
      ['a%b', 'Ambiguous URI path encoding'],
      ['a\\b', 'Suspicious Path Character'],
    ])(
      'creates %s, which cannot be called from 4.0 on',
      async (part, reason) => {
        const name = worker().name(part);
        expect((await create(name)).status).toBe(201);
        const { json } = await worker().call('GET', '/connectors');
        expect(json).toContain(name);
        if (!worker().version.refusesAmbiguousUris) {
          await worker().waitFor(name, status => status.name === name);
          const restart = await worker().ask('POST', name, '/restart');
          expect(restart.status).toBe(204);
          const resume = await worker().ask('PUT', name, '/resume');
          expect(resume.status).toBe(202);
          await worker().waitFor(name, status => runs(status, 1));
          const gone = await worker().ask('DELETE', name);
          expect(gone.status).toBe(204);
          return;
        }
        const read = await worker().call('GET', worker().path(name, '/status'));
        expect(read.status).toBe(400);
        expect(read.headers['content-type']).toMatch(/^text\/html/);
        expect(read.text).toContain(`<h2>HTTP ERROR 400 ${reason}</h2>`);
        const paused = await worker().call(
          'PUT',
          worker().path(name, '/pause'),
        );
        expect([paused.status, paused.text]).toEqual([400, '']);
        for (const rest of ['/restart', '/restart?includeTasks=true']) {
          const restarted = await worker().ask('POST', name, rest);
          expect(restarted.status).toBe(400);
          expect(restarted.text).toContain(`ERROR 400 ${reason}</h2>`);
        }
        for (const [method, rest] of [
          ['PUT', '/resume'],
          ['PUT', '/stop'],
          ['PUT', '/config'],
          ['DELETE', ''],
        ]) {
          const answer = await worker().ask(method, name, rest);
          expect([answer.status, answer.text]).toEqual([400, '']);
        }
        const { json: left } = await worker().call('GET', '/connectors');
        expect(left).toContain(name);
      },
    );

    it.each(['.', '..'])('takes the name %s on a raw path only', async name => {
      expect([201, 409]).toContain((await create(name)).status);
      await worker().eventually(async () => {
        const raw = await worker().call('GET', `/connectors/${name}/status`);
        expect(raw.json).toMatchObject({ name });
      });
      const encoded = name.replace(/\./g, '%2E');
      const answer = await worker().call(
        'GET',
        `/connectors/${encoded}/status`,
      );
      expect(answer.status).toBe(
        worker().version.refusesAmbiguousUris ? 400 : 200,
      );
    });

    it('trims spaces at the ends', async () => {
      const name = worker().name('trimmed');
      const answer = await create(`  ${name} `);
      expect(answer.json).toMatchObject({ name, config: { name } });
      await worker().waitFor(name, status => status.name === name);
      const asked = await worker().call('GET', `/connectors/%20${name}/status`);
      expect(asked.status).toBe(404);
    });

    it('does not take a plus sign for a space', async () => {
      const name = worker().name('a+b');
      await create(name);
      await worker().eventually(async () => {
        const raw = await worker().call('GET', `/connectors/${name}/status`);
        expect(raw.json).toMatchObject({ name });
      });
    });

    it('takes what follows a semicolon off the path', async () => {
      const { json } = await worker().call(
        'GET',
        '/connectors/semi;colon/status',
      );
      expect(json).toMatchObject({
        message: 'No status found for connector semi',
      });
    });

    it('takes __proto__ as a name like any other', async () => {
      expect([201, 409]).toContain((await create('__proto__')).status);
      await worker().waitFor(
        '__proto__',
        status => status.name === '__proto__',
      );
      const { json } = await worker().call('GET', '/connectors?expand=info');
      expect(Object.keys(json as object)).toContain('__proto__');
    });

    it('distinguishes upper and lower case', async () => {
      await create(worker().name('case'));
      const answer = await create(worker().name('CASE'));
      expect(answer.status).toBe(201);
    });

    it('refuses an empty name and control characters', async () => {
      const empty = await create('  ');
      expect(empty.status).toBe(400);
      expect(empty.json).toMatchObject({
        message: expect.stringContaining(
          'Invalid value  for configuration name: String may not be empty',
        ),
      });
      const control = await create('a\u0001b');
      expect(control.status).toBe(400);
      expect(control.json).toMatchObject({
        message: expect.stringContaining(
          'String may not contain control sequences but had the following ASCII chars: 1',
        ),
      });
    });

    it.each(['a%09b', 'a%7fb'])(
      'refuses to be asked for %s from 4.0 on',
      async encoded => {
        const answer = await worker().call('GET', `/connectors/${encoded}`);
        const { refusesAmbiguousUris } = worker().version;
        expect(answer.status).toBe(refusesAmbiguousUris ? 400 : 404);
        expect(answer.headers['content-type']).toMatch(
          refusesAmbiguousUris ? /^text\/html/ : /^application\/json/,
        );
        if (refusesAmbiguousUris) {
          expect(answer.text).toContain('Suspicious Path Character');
        }
      },
    );

    it('writes emoji as escapes', async () => {
      const name = worker().name('☕😀');
      const answer = await create(name);
      expect(answer.text).toContain('☕\\uD83D\\uDE00');
      expect(answer.json).toMatchObject({ name });
    });
  });
}
