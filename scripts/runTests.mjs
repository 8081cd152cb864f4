/**
 * Every check, one after the other, each with its time. The first that fails
 * ends the run. What a machine can not run (no Java, no browser) is said in
 * one line at the end, or fails where KAFKA_MONITOR_TEST_ALL is set.
 *
 * Names of steps as arguments run only those: `npm test -- unit browser`.
 */
import { spawn } from 'node:child_process';
import { startTestPostgres } from './testPostgres.mjs';
import { findBrowser } from './testBrowser.mjs';
import { missingForKafka } from '../examples/kafka/startKafka.mjs';
import { root } from './toolchain.mjs';

const everything = Boolean(process.env.KAFKA_MONITOR_TEST_ALL);
const chosen = process.argv.slice(2).filter(each => !each.startsWith('-'));
const notRun = [];
let running;

function say(text) {
  process.stdout.write(`\n[kafka-monitor] ${text}\n`);
}

function run(command, args, env = {}) {
  return new Promise(done => {
    running = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: true,
    });
    running.on('error', error => {
      say(`${command}: ${error.message}`);
      done(1);
    });
    running.on('exit', (code, signal) => done(code ?? (signal ? 1 : 0)));
  });
}

const noKafka = await missingForKafka();
const browser = await findBrowser();
const needsKafka = noKafka.length > 0 && noKafka.join(' ');
const needsBrowser =
  !browser && 'Chromium or its libraries (apt-get install chromium)';

/** [name, what it proves, what is missing for it, how to run it] */
const steps = [
  [
    'format',
    'prettier',
    undefined,
    () => run('yarn', ['prettier', '--check', '--loglevel', 'warn', '.']),
  ],
  ['types', 'TypeScript', undefined, () => run('yarn', ['tsc', '-p', '.'])],
  [
    'lint',
    'ESLint, with the directions of imports',
    undefined,
    () => run('yarn', ['backstage-cli', 'repo', 'lint', '--max-warnings', '0']),
  ],
  [
    'unit',
    'unit and integration tests, on SQLite and PostgreSQL',
    undefined,
    async () => {
      const postgres = await startTestPostgres();
      try {
        return await run(
          'yarn',
          ['backstage-cli', 'repo', 'test', '--watch=false', '--maxWorkers=2'],
          {
            CI: '1',
            BACKSTAGE_TEST_DISABLE_DOCKER: '1',
            BACKSTAGE_TEST_DATABASE_POSTGRES16_CONNECTION_STRING:
              postgres.connectionString,
          },
        );
      } finally {
        await postgres.stop();
      }
    },
  ],
  [
    'launcher',
    'the launcher of the real Kafka',
    undefined,
    () => run('node', ['--test', 'examples/kafka/*.test.mjs']),
  ],
  [
    'contract',
    'the contract suite on real Kafka Connect workers',
    needsKafka,
    () =>
      run('node', [
        'examples/kafka/contractWorkers.mjs',
        '--',
        'yarn',
        'workspace',
        '@kafka-monitor/kafka-connect-simulator',
        'test',
        '--watch=false',
        'src/contract/contract.real.test.ts',
      ]),
  ],
  [
    'kafka',
    'the product on a real Kafka',
    needsKafka,
    () =>
      run(
        'yarn',
        [
          'workspace',
          '@kafka-monitor/plugin-kafka-monitor-backend',
          'test',
          '--watch=false',
          // One after the other: each starts a Kafka of its own.
          '--runInBand',
          'src/realKafka',
        ],
        {
          KAFKA_MONITOR_REAL_KAFKA: '1',
          NODE_OPTIONS: '--experimental-vm-modules',
        },
      ),
  ],
  [
    'kafka-pages',
    'the pages on a real Kafka',
    needsKafka || needsBrowser,
    () =>
      run(
        'yarn',
        ['playwright', 'test', '--config', 'playwright.kafka.config.ts'],
        { CHROMIUM_PATH: browser?.path },
      ),
  ],
  [
    'browser',
    'the pages in a real browser',
    needsBrowser,
    () => run('yarn', ['playwright', 'test'], { CHROMIUM_PATH: browser?.path }),
  ],
  [
    'stock-app',
    'the plugins added to a new app by the lines of README.md',
    needsBrowser,
    () => run('node', ['scripts/testStockApp.mjs']),
  ],
];

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    if (running?.pid) {
      try {
        process.kill(-running.pid, 'SIGTERM');
      } catch {
        // It has just ended.
      }
    }
    process.exitCode = 130;
    setTimeout(() => process.exit(130), 5000).unref();
  });
}

const times = [];
for (const [name, what, missing, start] of steps) {
  if (chosen.length > 0 && !chosen.includes(name)) {
    continue;
  }
  if (missing) {
    notRun.push(`${name} (${what}): needs ${missing}`);
    continue;
  }
  say(`${name}: ${what} ...`);
  const started = Date.now();
  const code = await start();
  times.push(`${name} ${Math.round((Date.now() - started) / 1000)} s`);
  if (process.exitCode === 130) {
    process.exit(130);
  }
  if (code !== 0) {
    say(`${name} failed (${what}). Alone: npm test -- ${name}`);
    process.exit(1);
  }
}
say(`Passed: ${times.join(', ')}`);
for (const each of notRun) {
  say(`Not run: ${each}`);
}
process.exit(everything && notRun.length > 0 ? 1 : 0);
