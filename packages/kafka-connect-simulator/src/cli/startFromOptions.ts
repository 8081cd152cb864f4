import { FleetSimulator } from '../fleet/FleetSimulator';

/** The options of the command line. @internal */
export interface CliOptions {
  scenario?: string;
  seed?: number;
  speed: number;
  kafkaVersion: string;
  connectors: number;
  changeRate: number;
  interval: number;
  workers: number;
  port: number;
  adminPort?: number;
  host: string;
  quiet: boolean;
}

/**
 * Starts what the options ask for: the fleet of a scenario file, or a
 * generated one.
 *
 * @throws Error that names a taken port and the option to choose another
 * @internal
 */
export async function startFromOptions(
  options: CliOptions,
  say: (line: string) => void,
): Promise<{ stop(): Promise<void> }> {
  const fleet = await start(options, say).catch(error => {
    throw withAdvice(error, options);
  });
  for (const [key, simulator] of fleet.clusters) {
    say(
      `${key}: Kafka Connect ${simulator.kafkaVersion} with ${
        simulator.names.length
      } connectors at ${simulator.urls.join(' and ')}`,
    );
  }
  say(`admin port: ${fleet.adminUrl}`);
  const changing = startChanges(fleet, options);
  return {
    stop: async () => {
      clearInterval(changing);
      await fleet.stop();
    },
  };
}

function start(
  options: CliOptions,
  say: (line: string) => void,
): Promise<FleetSimulator> {
  const { seed, speed, host, adminPort } = options;
  const log = options.quiet ? undefined : say;
  if (options.scenario !== undefined) {
    return FleetSimulator.start(options.scenario, {
      seed,
      speed,
      host,
      adminPort,
      log,
    });
  }
  const workers = Array.from({ length: options.workers }, (_, i) => ({
    port: options.port === 0 ? 0 : options.port + i,
  }));
  const main = {
    kafkaVersion: options.kafkaVersion,
    workers,
    generate: options.connectors,
  };
  return FleetSimulator.start(
    {
      // Changes at a rate and a story would be in each other's way.
      story: options.changeRate > 0 ? false : { everySeconds: 30 },
      environments: { simulated: { connectClusters: { main } } },
    },
    { seed, speed, host, adminPort: adminPort ?? 0, log },
  );
}

function startChanges(
  fleet: FleetSimulator,
  options: CliOptions,
): NodeJS.Timeout | undefined {
  if (options.scenario !== undefined || options.changeRate <= 0) {
    return undefined;
  }
  return setInterval(() => {
    for (const simulator of fleet.clusters.values()) {
      simulator.changeShare(options.changeRate);
    }
  }, (options.interval * 1000) / options.speed);
}

function withAdvice(error: unknown, options: CliOptions): unknown {
  if (!(error instanceof Error) || !/^Port \d+ is taken/.test(error.message)) {
    return error;
  }
  const advice = options.scenario
    ? `change it in ${options.scenario}, or choose the admin port with --admin-port`
    : 'choose another with --port or --admin-port';
  return new Error(`${error.message}: ${advice}`, { cause: error });
}
