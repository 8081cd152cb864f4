import { describeCreation } from './describeCreation';
import { describeFailures } from './describeFailures';
import { describeNames } from './describeNames';
import { describeOffsetsAndTopics } from './describeOffsetsAndTopics';
import { describeOperations } from './describeOperations';
import { describePlugins } from './describePlugins';
import { describeReading } from './describeReading';
import { ContractTarget, ContractWorker } from './ContractWorker';

/**
 * What workers answer over REST, as a suite that holds for real workers and
 * for simulated ones. When the two disagree, the simulator is wrong.
 *
 * @param name - what is tested, for the report
 * @param start - starts the workers, or finds those that run already
 * @internal
 */
export function describeConnectContract(
  name: string,
  start: () => Promise<ContractTarget>,
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
    describeFailures(current);
    describeNames(current);
    describeOffsetsAndTopics(current);
    describePlugins(current);
  });
}
