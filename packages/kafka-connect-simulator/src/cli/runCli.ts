import { Command, InvalidArgumentError } from 'commander';
import { startFromOptions } from './startFromOptions';

function number(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value)) {
    throw new InvalidArgumentError('Expected a number.');
  }
  return value;
}

/**
 * Runs the command line until a signal ends it.
 *
 * @returns the exit code
 * @internal
 */
export async function runCli(argv: string[]): Promise<number> {
  const program = new Command('kafka-connect-simulator')
    .description(
      "Kafka Connect's REST interface in memory: fleets, workers, rebalances and faults",
    )
    .option('--scenario <file>', 'YAML file with the fleet to simulate')
    .option(
      '--seed <number>',
      'seed of the story and of generated fleets',
      number,
    )
    .option('--speed <factor>', 'how many times faster than life', number, 1)
    .option('--kafka-version <version>', 'Kafka release to imitate', '4.3.1')
    .option('--connectors <count>', 'size of a generated fleet', number, 20)
    .option(
      '--change-rate <share>',
      'share of a generated fleet that changes each interval',
      number,
      0,
    )
    .option('--interval <seconds>', 'time between two changes', number, 15)
    .option('--workers <count>', 'workers of a generated fleet', number, 1)
    .option(
      '--port <port>',
      'port of the first worker, the others follow',
      number,
      8083,
    )
    .option(
      '--admin-port <port>',
      'port by which the simulator is steered',
      number,
    )
    .option('--host <address>', 'where to listen', '127.0.0.1')
    .option('--quiet', 'say nothing of what happens', false)
    .showHelpAfterError();
  program.parse(argv);
  const say = (line: string) => {
    process.stdout.write(`${line}\n`);
  };
  // Listening before the start: a signal that comes while ports are opened ends it as cleanly.
  const signal = untilSignal();
  try {
    const running = await startFromOptions(program.opts(), say);
    await signal;
    await running.stop();
    return 0;
  } catch (error) {
    process.stderr.write(
      `${error instanceof Error ? error.message : String(error)}\n`,
    );
    return 1;
  }
}

function untilSignal(): Promise<void> {
  return new Promise(resolve => {
    const done = () => resolve();
    process.once('SIGINT', done);
    process.once('SIGTERM', done);
  });
}
