import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

const { BENCH_CPU_PROFILES } = process.env;
let count = 0;

/** Does the work; where profiles are asked for, with one of it alone. */
export async function profiled(work: () => Promise<unknown>): Promise<void> {
  if (!BENCH_CPU_PROFILES) {
    await work();
    return;
  }
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: 500 });
  await session.post('Profiler.start');
  await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  mkdirSync(BENCH_CPU_PROFILES, { recursive: true });
  writeFileSync(
    join(BENCH_CPU_PROFILES, `${process.pid}-${++count}.cpuprofile`),
    JSON.stringify(profile),
  );
}
