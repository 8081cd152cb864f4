import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Knex } from 'knex';
import { FakeMetrics } from './__testUtils__/FakeMetrics';
import { ReadinessChecks } from './readiness/ReadinessChecks';
import { SystemWatch } from './SystemWatch';

const root = join(__dirname, '../../../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const dashboard = 'examples/metrics/grafana-dashboard.json';

/** Names and units of all that the product registers. */
function registered(): Map<string, string | undefined> {
  const metrics = new FakeMetrics();
  SystemWatch.start({
    knex: { client: { config: { client: 'pg' } } } as unknown as Knex,
    metrics: metrics.service,
    readiness: new ReadinessChecks(),
    toggles: async () => ({ isEnabled: () => true, statusIntervalMs: 15_000 }),
  }).stop();
  return new Map(
    [...metrics.registered].map(([name, options]) => [name, options?.unit]),
  );
}

/** As Prometheus calls it: with its unit or without, by who exports it. */
function pattern(name: string, unit: string | undefined): string {
  const plain = name.replaceAll('.', '_');
  return unit === 's' ? `${plain}(_seconds)?` : plain;
}

function expressions(): string[] {
  const found: string[] = [];
  JSON.parse(read(dashboard), (key, value) => {
    if (key === 'expr') {
      found.push(value);
    }
    return value;
  });
  return found;
}

describe('the example dashboard', () => {
  it('asks for metrics that the product registers, and for all of them', () => {
    const known = [...registered()].map(([name, unit]) => pattern(name, unit));
    const asked = expressions().flatMap(expression =>
      [
        ...expression.matchAll(/kafka_monitor_[a-z0-9_]+(\(_seconds\)\?)?/g),
      ].map(([name]) => name),
    );
    const named = asked.map(name =>
      name.includes('(')
        ? name
        : name.replace(/_(bucket|count|sum|total)$/, ''),
    );
    expect([...new Set(named)].sort()).toEqual(known.sort());
  });

  it('asks for parts of a histogram by their names', () => {
    const parts = expressions()
      .filter(expression => expression.includes('duration(_seconds)?'))
      .map(expression => /duration\(_seconds\)\?_(\w+)"/.exec(expression)?.[1]);
    expect([...new Set(parts)].sort()).toEqual(['bucket', 'count']);
  });
});

describe('the documentation', () => {
  it('names every metric with its unit', () => {
    const text = read('docs/operations.md');
    const missing = [...registered()].filter(
      ([name, unit]) =>
        !text.split('\n').some(line => {
          const cells = line.split('|').map(cell => cell.trim());
          return cells.includes(`\`${name}\``) && cells.includes(`\`${unit}\``);
        }),
    );
    expect(missing).toEqual([]);
  });
});
