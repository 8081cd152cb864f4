import { ContractWorker, sleep } from './ContractWorker';
import { runs } from './ReadStatus';

/** What can be read of connectors, and of none. @internal */
export function describeReading(worker: () => ContractWorker): void {
  describe('reading', () => {
    it('tells version, commit and Kafka cluster', async () => {
      const { status, json } = await worker().call('GET', '/');
      expect(status).toBe(200);
      expect(json).toEqual({
        version: worker().version.text,
        commit: expect.stringMatching(/^[0-9a-f]{16}$/),
        kafka_cluster_id: expect.any(String),
      });
    });

    it('is healthy', async () => {
      const { status, json } = await worker().call('GET', '/health');
      expect(status).toBe(200);
      expect(json).toEqual({
        status: 'healthy',
        message:
          'Worker has completed startup and is ready to handle requests.',
      });
    });

    it.each([
      ['GET', '/nowhere', 404, 'HTTP 404 Not Found'],
      ['GET', '/connectors/x/nowhere', 404, 'HTTP 404 Not Found'],
      ['POST', '/', 405, 'HTTP 405 Method Not Allowed'],
      ['DELETE', '/connectors', 405, 'HTTP 405 Method Not Allowed'],
      ['PUT', '/connectors/x/status', 405, 'HTTP 405 Method Not Allowed'],
    ])('answers %s %s with %d and no content type', async (...row) => {
      const [method, path, status, message] = row;
      const answer = await worker().call(method, path);
      expect(answer.status).toBe(status);
      expect(answer.json).toEqual({ error_code: status, message });
      expect(answer.headers['content-type']).toBeUndefined();
    });

    it('knows no task that is not a number', async () => {
      const answer = await worker().call(
        'GET',
        '/connectors/x/tasks/first/status',
      );
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual({
        error_code: 404,
        message: 'HTTP 404 Not Found',
      });
      expect(answer.headers['content-type']).toBe('application/json');
    });

    it.each([
      ['GET', '', 'Connector nobody not found'],
      ['GET', '/config', 'Connector nobody not found'],
      ['GET', '/tasks', 'Connector nobody not found'],
      ['GET', '/offsets', 'Connector nobody not found'],
      ['DELETE', '/offsets', 'Connector nobody not found'],
      ['DELETE', '', 'Connector nobody not found'],
      ['GET', '/status', 'No status found for connector nobody'],
      ['GET', '/tasks/0/status', 'No status found for task nobody-0'],
      ['POST', '/restart', 'Unknown connector: nobody'],
      ['POST', '/restart?includeTasks=true', 'Unknown connector: nobody'],
      ['POST', '/tasks/0/restart', 'Unknown connector: nobody'],
      ['PUT', '/pause', 'Unknown connector nobody'],
      ['PUT', '/resume', 'Unknown connector nobody'],
      ['PUT', '/stop', 'Unknown connector nobody'],
    ])('answers %s /connectors/nobody%s with its own 404', async (...row) => {
      const [method, rest, message] = row;
      const answer = await worker().call(method, `/connectors/nobody${rest}`);
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual({ error_code: 404, message });
      expect(answer.headers['content-type']).toBe('application/json');
    });

    it('lists names, statuses and configurations', async () => {
      const name = await worker().createRunning('listed');
      const names = await worker().call('GET', '/connectors');
      expect(names.json).toContain(name);
      const { json } = await worker().call(
        'GET',
        '/connectors?expand=status&expand=info',
      );
      const status = await worker().call('GET', worker().path(name, '/status'));
      const info = await worker().call('GET', worker().path(name));
      expect((json as Record<string, unknown>)[name]).toEqual({
        status: status.json,
        info: info.json,
      });
    });

    it('keeps the order of fields', async () => {
      const name = await worker().createRunning('fields');
      const { json } = await worker().call(
        'GET',
        '/connectors?expand=status&expand=info',
      );
      const entry = (json as Record<string, Record<string, object>>)[name];
      expect(Object.keys(entry)).toEqual(['status', 'info']);
      expect(Object.keys(entry.status)).toEqual([
        'name',
        'connector',
        'tasks',
        'type',
      ]);
      expect(Object.keys(entry.info)).toEqual([
        'name',
        'config',
        'tasks',
        'type',
      ]);
      const { tasks } = entry.status as { tasks: object[] };
      const version = worker().version.tellsPluginVersions ? ['version'] : [];
      expect(Object.keys(tasks[0])).toEqual([
        'id',
        'state',
        'worker_id',
        ...version,
      ]);
    });

    it('ignores an expansion it does not know', async () => {
      const name = await worker().createRunning('unexpanded');
      const { status, json } = await worker().call(
        'GET',
        '/connectors?expand=nothing',
      );
      expect(status).toBe(200);
      expect((json as Record<string, unknown>)[name]).toEqual({});
    });

    it('tells plugin versions in the status from 4.1 on', async () => {
      const name = await worker().createRunning('versioned');
      const status = await worker().waitFor(name, read => runs(read, 1));
      const { text, tellsPluginVersions } = worker().version;
      const expected = tellsPluginVersions ? text : undefined;
      expect(status.connector.version).toBe(expected);
      expect(status.tasks[0].version).toBe(expected);
    });

    it('has no status of a connector that waits for its remote, but its name and configuration', async () => {
      const name = worker().name('waiting');
      await worker().create(name, worker().waitingConfig());
      // Longer than any other connector takes to its first status.
      await sleep(2_000);
      const status = await worker().call('GET', worker().path(name, '/status'));
      expect(status.status).toBe(404);
      const read = async (query: string) =>
        (await worker().call('GET', `/connectors${query}`)).json;
      expect(await read('?expand=status')).not.toHaveProperty([name]);
      expect(await read('?expand=status&expand=info')).not.toHaveProperty([
        name,
      ]);
      expect(await read('?expand=info')).toHaveProperty([name]);
      expect(await read('')).toContain(name);
    });

    it('tells what tasks were configured with', async () => {
      const name = await worker().createRunning('tasks');
      const { json } = await worker().call(
        'GET',
        worker().path(name, '/tasks'),
      );
      expect(json).toEqual([
        {
          id: { connector: name, task: 0 },
          config: {
            ...worker().sourceConfig(),
            name,
            'task.class': 'org.apache.kafka.connect.file.FileStreamSourceTask',
          },
        },
      ]);
    });

    it('serves tasks-config up to 3.9 only', async () => {
      const name = await worker().createRunning('tasks-config');
      const answer = await worker().call(
        'GET',
        worker().path(name, '/tasks-config'),
      );
      if (worker().version.servesTasksConfig) {
        expect(answer.json).toHaveProperty(
          [`${name}-0`, 'file'],
          worker().inputFile,
        );
      } else {
        expect(answer.status).toBe(404);
        expect(answer.json).toEqual({
          error_code: 404,
          message: 'HTTP 404 Not Found',
        });
      }
    });

    it('takes a slash at the end of a path', async () => {
      const answer = await worker().call('GET', '/connectors/');
      expect(answer.status).toBe(200);
      expect(answer.json).toEqual(expect.any(Array));
    });
  });
}
