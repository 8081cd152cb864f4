import { FILE_SINK } from './ContractConfigs';
import { ContractWorker } from './ContractWorker';
import { runs } from './ReadStatus';

const HINT =
  'You can also find the above list of errors at the endpoint `/connector-plugins/{connectorType}/config/validate`';

const invalid = (...errors: string[]) =>
  [
    `Connector configuration is invalid and contains the following ${errors.length} error(s):`,
    ...errors,
    HINT,
  ].join('\n');

/** Creating connectors and changing their configuration. @internal */
export function describeCreation(worker: () => ContractWorker): void {
  describe('creating and configuring', () => {
    it('answers 201 with the configuration, and the status follows', async () => {
      const name = worker().name('created');
      const answer = await worker().create(name);
      expect(answer.status).toBe(201);
      expect(answer.headers.location).toMatch(
        new RegExp(`^http://.*/connectors/${name}$`),
      );
      expect(answer.json).toEqual({
        name,
        config: { ...worker().sourceConfig(), name },
        tasks: [],
        type: 'source',
      });
      const early = await worker().call('GET', worker().path(name, '/status'));
      // There is a moment without a status; a slow machine may miss it.
      expect([200, 404]).toContain(early.status);
      const status = await worker().waitFor(name, read => runs(read, 1));
      expect(status).toMatchObject({ name, type: 'source' });
    });

    it('refuses a name that exists with 409', async () => {
      const name = await worker().createRunning('twice');
      const answer = await worker().create(name);
      expect(answer.status).toBe(409);
      expect(answer.json).toEqual({
        error_code: 409,
        message: `Connector ${name} already exists`,
      });
    });

    it('refuses an unknown class, as 400 from 4.0 on and as 500 before', async () => {
      const answer = await worker().create(worker().name('unknown'), {
        ...worker().sourceConfig(),
        'connector.class': 'com.example.Nowhere',
      });
      const status = worker().version.blamesCallerForUnknownClass ? 400 : 500;
      expect(answer.status).toBe(status);
      expect(answer.json).toEqual({
        error_code: status,
        message: expect.stringMatching(
          // Real 4.3 workers put the exception's class before it now and then.
          /^(?:org\.apache\.kafka\.connect\.errors\.ConnectException: )?Failed to find any class that implements Connector and which name matches com\.example\.Nowhere, available connectors are: PluginDesc\{klass=class /,
        ),
      });
    });

    it.each<[string, Record<string, unknown>, string]>([
      [
        'a missing key',
        { 'connector.class': 'FileStreamSource', file: '/tmp/x' },
        invalid(
          'Missing required configuration "topic" which has no default value.',
        ),
      ],
      [
        'a sink without topics',
        { 'connector.class': FILE_SINK, file: '/tmp/x' },
        invalid(
          'Must configure one of topics or topics.regex',
          'Must configure one of topics or topics.regex',
        ),
      ],
      [
        'a number that is none',
        {
          'connector.class': 'FileStreamSource',
          'tasks.max': 'zero',
          topic: 't',
        },
        invalid(
          'Invalid value zero for configuration tasks.max: Not a number of type INT',
          'Invalid value null for configuration tasks.max: Value must be non-null',
        ),
      ],
    ])('refuses %s with 400', async (_, config, message) => {
      const answer = await worker().create(worker().name('invalid'), config);
      expect(answer.status).toBe(400);
      expect(answer.json).toEqual({ error_code: 400, message });
    });

    it('refuses a configuration without class, and tells all of it', async () => {
      const name = worker().name('classless');
      const answer = await worker().create(name, { password: 's3cret' });
      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject({
        message: expect.stringContaining('password=s3cret'),
      });
    });

    it('refuses a configuration that carries another name', async () => {
      const name = await worker().createRunning('renamed');
      const config = { ...worker().sourceConfig(), name: 'other' };
      const answer = await worker().call(
        'PUT',
        worker().path(name, '/config'),
        config,
      );
      expect(answer.status).toBe(400);
      expect(answer.json).toEqual({
        error_code: 400,
        message: `Connector name configuration (other) doesn't match connector name in the URL (${name})`,
      });
    });

    it('keeps the text of numbers and booleans', async () => {
      const name = worker().name('number');
      await worker().create(name, {
        ...worker().sourceConfig(),
        'tasks.max': 1,
      });
      const { json } = await worker().call(
        'GET',
        worker().path(name, '/config'),
      );
      expect(json).toMatchObject({ 'tasks.max': '1' });
    });

    it('answers 500 to a body that is not JSON or has an unknown field', async () => {
      const name = worker().name('field');
      const answer = await worker().create(name, worker().sourceConfig(), {
        more: 1,
      });
      expect(answer.status).toBe(500);
      expect(answer.json).toMatchObject({
        message: expect.stringMatching(/^Unrecognized field "more"/),
      });
    });

    it.each(['STOPPED', 'PAUSED'])('creates a connector %s', async state => {
      const name = worker().name(`initially-${state.toLowerCase()}`);
      const answer = await worker().create(name, worker().sourceConfig(), {
        initial_state: state,
      });
      expect(answer.status).toBe(201);
      const status = await worker().waitFor(
        name,
        ({ connector }) => connector.state === state,
      );
      expect(status.tasks).toEqual([]);
    });

    it('creates with PUT, and replaces', async () => {
      const name = worker().name('put');
      const config = worker().sourceConfig();
      const path = worker().path(name, '/config');
      expect((await worker().call('PUT', path, config)).status).toBe(201);
      await worker().waitFor(name, read => runs(read, 1));
      const changed = { ...config, 'batch.size': '10' };
      const answer = await worker().call('PUT', path, changed);
      expect(answer.status).toBe(200);
      expect(answer.json).toMatchObject({
        name,
        config: { ...changed, name },
        tasks: [{ connector: name, task: 0 }],
      });
      await worker().call('DELETE', worker().path(name));
    });

    it('patches single keys, null removes one', async () => {
      const name = await worker().createRunning('patched');
      const path = worker().path(name, '/config');
      const added = await worker().call('PATCH', path, { 'batch.size': '7' });
      expect(added.json).toHaveProperty(['config', 'batch.size'], '7');
      const removed = await worker().call('PATCH', path, {
        'batch.size': null,
      });
      expect(removed.status).toBe(200);
      expect(removed.json).not.toHaveProperty(['config', 'batch.size']);
    });
  });
}
