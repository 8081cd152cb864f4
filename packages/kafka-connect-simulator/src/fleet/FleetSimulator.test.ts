import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FleetSimulator } from './FleetSimulator';
import { loadScenario } from './loadScenario';

const fleets = join(__dirname, '../../../../examples/fleets');

describe('a scenario', () => {
  it('is short where nothing is said', async () => {
    const fleet = await FleetSimulator.start({
      story: false,
      environments: { test: { connectClusters: { main: { generate: 3 } } } },
    });
    const simulator = fleet.clusters.get('test/main')!;
    expect(simulator.kafkaVersion).toBe('4.3.1');
    expect(simulator.names).toHaveLength(3);
    await fleet.stop();
  });

  it('names the file and every wrong key', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fleet-'));
    const file = join(folder, 'wrong.yaml');
    await writeFile(
      file,
      `environments:
  test:
    connectClusters:
      main:
        workers: [{ port: 99999 }]
        connectors:
          - name: a
            config: {}
            failures: [{ name: bad-luck }]
            colour: red
`,
    );
    const problem = await loadScenario(file).catch(error => error.message);
    expect(problem).toContain(`${file} is not valid:`);
    const main = 'environments.test.connectClusters.main';
    expect(problem).toContain(`${main}.workers.0.port:`);
    expect(problem).toContain(`${main}.connectors.0.failures.0.name:`);
    expect(problem).toContain(
      `${main}.connectors.0: Unrecognized key: "colour"`,
    );
    await rm(folder, { recursive: true });
  });

  it('closes what it has opened when a port is taken', async () => {
    const first = await FleetSimulator.start({
      story: false,
      environments: { a: { connectClusters: { b: {} } } },
    });
    const port = Number(new URL(first.adminUrl).port);
    const again = FleetSimulator.start({
      story: false,
      adminPort: port,
      environments: { a: { connectClusters: { b: {} } } },
    });
    await expect(again).rejects.toThrow(`Port ${port} is taken`);
    await first.stop();
  });

  it('loads the quiet example', async () => {
    const scenario = await loadScenario(join(fleets, 'quiet.yaml'));
    expect(scenario.story).toBe(false);
  });
});
