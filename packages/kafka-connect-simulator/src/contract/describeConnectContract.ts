import { ConnectorPool } from './ConnectorPool';
import { describeCreation } from './describeCreation';
import { describeDeletion } from './describeDeletion';
import { describeFailedConnector } from './describeFailedConnector';
import { describeFailures } from './describeFailures';
import { describeGroup } from './describeGroup';
import { describeKilledLeader } from './describeKilledLeader';
import { describeKilledWorker } from './describeKilledWorker';
import { describeNames } from './describeNames';
import { describeOffsetsAndTopics } from './describeOffsetsAndTopics';
import { describeOperations } from './describeOperations';
import { describePlugins } from './describePlugins';
import { describeReading } from './describeReading';
import { describeRestarts } from './describeRestarts';
import { ContractTarget, ContractWorker } from './ContractWorker';

/**
 * What workers answer over REST, as a suite that holds for real workers and
 * for simulated ones. When the two disagree, the simulator is wrong.
 *
 * @param name - what is tested, for the report
 * @param start - starts the workers, or finds those that run already
 * @param options - `killsWorkers`: the target can start and kill workers, so
 *   that a group of two is tested as well
 * @internal
 */
export function describeConnectContract(
  name: string,
  start: () => Promise<ContractTarget>,
  options: { killsWorkers: boolean },
): void {
  describe(`Kafka Connect's REST interface, as answered by ${name}`, () => {
    let worker: ContractWorker | undefined;
    beforeAll(async () => {
      worker = new ContractWorker(await start());
    }, 120_000);
    afterAll(async () => {
      await worker?.stop();
    }, 120_000);
    const current = () => {
      if (!worker) throw new Error('The workers have not started');
      return worker;
    };
    describeReading(current);
    describeCreation(current);
    describeOperations(current);
    describeRestarts(current);
    describeDeletion(current);
    describeFailures(current);
    describeFailedConnector(current);
    describeNames(current);
    describeOffsetsAndTopics(current);
    describePlugins(current);
    if (!options.killsWorkers) return;
    // In this order: each begins with the workers the one before has left.
    const pool = new ConnectorPool(current);
    describeGroup(current, pool);
    describeKilledWorker(current, pool);
    describeKilledLeader(current, pool);
  });
}
