import { FILE_SINK, FILE_SOURCE, MIRROR_SOURCE } from './ContractConfigs';
import { ContractWorker } from './ContractWorker';

interface Definition {
  name: string;
  type: string;
  required: boolean;
  default_value: string | null;
}

/** Which plugins there are and how they are configured. @internal */
export function describePlugins(worker: () => ContractWorker): void {
  const definitions = async (plugin: string) => {
    const answer = await worker().call(
      'GET',
      `/connector-plugins/${plugin}/config`,
    );
    expect(answer.status).toBe(200);
    return answer.json as Definition[];
  };

  describe('plugins', () => {
    const plugin41 = (key: string) =>
      worker().version.tellsPluginVersions ? [key] : [];

    it('lists connectors, and every plugin when asked', async () => {
      const { json } = await worker().call('GET', '/connector-plugins');
      const version = worker().version.text;
      expect(json).toEqual(
        expect.arrayContaining([
          { class: FILE_SINK, type: 'sink', version },
          { class: FILE_SOURCE, type: 'source', version },
          { class: MIRROR_SOURCE, type: 'source', version },
        ]),
      );
      const all = await worker().call(
        'GET',
        '/connector-plugins?connectorsOnly=false',
      );
      expect(all.json).toContainEqual({
        class: 'org.apache.kafka.connect.transforms.RegexRouter',
        type: 'transformation',
        version,
      });
    });

    it('describes keys with the fields of its release', async () => {
      const [key] = await definitions(FILE_SOURCE);
      const place = worker().version.refusesAmbiguousUris
        ? { order_in_group: -1 }
        : { order: -1 };
      expect(key).toEqual({
        name: 'file',
        type: 'STRING',
        required: false,
        default_value: null,
        importance: expect.any(String),
        documentation: expect.any(String),
        group: null,
        width: 'NONE',
        display_name: 'file',
        dependents: [],
        ...place,
      });
    });

    it.each([
      ['FileStreamSource', 'source'],
      [FILE_SOURCE, 'source'],
      [FILE_SINK, 'sink'],
    ])(
      'describes the keys of %s, with the common ones',
      async (plugin, type) => {
        const names = (await definitions(plugin)).map(({ name }) => name);
        const expected = [
          'file',
          ...(type === 'source' ? ['topic', 'batch.size'] : []),
          'name',
          'connector.class',
          ...plugin41('connector.plugin.version'),
          'tasks.max',
          'tasks.max.enforce',
          'key.converter',
          ...plugin41('key.converter.plugin.version'),
          'value.converter',
          ...plugin41('value.converter.plugin.version'),
          'header.converter',
          ...plugin41('header.converter.plugin.version'),
          'transforms',
          'predicates',
          'config.action.reload',
          'errors.retry.timeout',
          'errors.retry.delay.max.ms',
          'errors.tolerance',
          'errors.log.enable',
          'errors.log.include.messages',
          ...(type === 'source'
            ? [
                'topic.creation.groups',
                'exactly.once.support',
                'transaction.boundary',
                'transaction.boundary.interval.ms',
                'offsets.storage.topic',
              ]
            : [
                'topics',
                'topics.regex',
                'errors.deadletterqueue.topic.name',
                'errors.deadletterqueue.topic.replication.factor',
                'errors.deadletterqueue.context.headers.enable',
              ]),
        ];
        expect([...names].sort()).toEqual([...expected].sort());
      },
    );

    it('marks secrets as PASSWORD', async () => {
      const secrets = (await definitions(MIRROR_SOURCE))
        .filter(({ type }) => type === 'PASSWORD')
        .map(({ name }) => name);
      expect(secrets.sort()).toEqual(
        [
          'sasl.jaas.config',
          'ssl.key.password',
          'ssl.keystore.certificate.chain',
          'ssl.keystore.key',
          'ssl.keystore.password',
          'ssl.truststore.certificates',
          'ssl.truststore.password',
          ...plugin41('sasl.oauthbearer.client.credentials.client.secret'),
          ...plugin41('sasl.oauthbearer.assertion.private.key.passphrase'),
        ].sort(),
      );
    });

    it('tells types, defaults and what is required', async () => {
      const keys = await definitions(MIRROR_SOURCE);
      const named = (name: string) => keys.find(key => key.name === name);
      expect(named('source.cluster.alias')).toMatchObject({
        type: 'STRING',
        required: true,
        default_value: null,
      });
      expect(named('topics')).toMatchObject({
        type: 'LIST',
        required: false,
        default_value: '.*',
      });
    });

    it('does not know a plugin that is not there', async () => {
      const answer = await worker().call(
        'GET',
        '/connector-plugins/nowhere/config',
      );
      expect(answer.status).toBe(404);
      expect(answer.json).toEqual({
        error_code: 404,
        message: 'Unknown plugin nowhere.',
      });
    });

    it('validates a configuration', async () => {
      const answer = await worker().call(
        'PUT',
        '/connector-plugins/FileStreamSource/config/validate',
        { 'connector.class': FILE_SOURCE },
      );
      expect(answer.status).toBe(200);
      expect(answer.json).toMatchObject({ name: FILE_SOURCE, error_count: 2 });
      const other = await worker().call(
        'PUT',
        '/connector-plugins/FileStreamSource/config/validate',
        { 'connector.class': FILE_SINK },
      );
      expect(other.status).toBe(400);
      expect(other.json).toEqual({
        error_code: 400,
        message: `Included connector type ${FILE_SINK} does not match request type FileStreamSource`,
      });
    });
  });
}
