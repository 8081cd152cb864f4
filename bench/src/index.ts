import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { measureAll } from './measureAll';
import { BenchOptions, readOptions } from './options';
import { failures, tableOf } from './printTable';

const say = (text: string) => process.stdout.write(`${text}\n`);

function machine() {
  const processors = cpus();
  return {
    at: new Date().toISOString(),
    node: process.version,
    cpu: `${processors.length} x ${processors[0]?.model ?? 'unknown'}`,
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    kernel: release(),
  };
}

async function main(options: BenchOptions): Promise<number> {
  const about = machine();
  say(`Node ${about.node} on ${about.cpu}, ${about.memoryGb} GB`);
  const { lines, runs } = await measureAll(options, text =>
    process.stderr.write(`${text}\n`),
  );
  say(`\n${tableOf(lines)}\n`);
  const folder = resolvePackagePath('@kafka-monitor/bench', 'results');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${about.at.replace(/[:.]/g, '-')}.json`);
  writeFileSync(file, JSON.stringify({ about, lines, runs }, undefined, 2));
  const failed = failures(lines);
  for (const line of failed) {
    say(`Beyond what is allowed: ${line.what}`);
  }
  return options.ci && failed.length > 0 ? 1 : 0;
}

Promise.resolve()
  .then(() => main(readOptions(process.argv.slice(2))))
  .then(
    code => process.exit(code),
    error => {
      process.stderr.write(`${error?.stack ?? error}\n`);
      process.exit(2);
    },
  );
