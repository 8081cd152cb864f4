import { FaultStory, settledFor } from './__testUtils__/faultStory';
import { RealFault, outage, realFaults } from './__testUtils__/realFaults';
import { Product } from './__testUtils__/startProduct';
import { RealKafka, startRealKafka } from './__testUtils__/startRealKafka';
import { until } from './__testUtils__/until';

const asked = Boolean(process.env.KAFKA_MONITOR_REAL_KAFKA);
const SECOND = 1_000;
const POLL_MS = 5 * SECOND;
const SETTLE_MS = 10 * SECOND;
const ME = 'user:default/mock';
const GAPS = `
  WITH numbers AS (SELECT substring(note FROM '[0-9]+')::int AS n FROM notes)
  SELECT max(n) - min(n) + 1 - count(DISTINCT n)::int AS gaps FROM numbers`;

jest.setTimeout(240 * SECOND);

/** Those of `some` that stand in `all` in this order, with others between. */
function inOrder(all: readonly string[], some: readonly string[]) {
  let at = -1;
  return some.filter(each => {
    const next = all.indexOf(each, at + 1);
    at = next < 0 ? at : next;
    return next >= 0;
  });
}

if (!asked) {
  it('a real Kafka was not asked for (KAFKA_MONITOR_REAL_KAFKA=1)', () => {
    expect(asked).toBe(false);
  });
} else {
  describe('what really fails', () => {
    let kafka: RealKafka;
    let product: Product;
    const stories = new Map<string, Promise<string>>();

    const untilSeenRunning = (name: string) =>
      product.untilListed(
        30,
        'production',
        name,
        ({ health }) => health === 'running',
      );
    const storyOf = (name: string) => new FaultStory(kafka, product, name);

    beforeAll(async () => {
      kafka = await startRealKafka(['production', 'postgres']);
      product = await Product.start(kafka, {
        failures: { settleTime: '10s' },
      });
      const names = realFaults.map(({ fault }) => fault).join(' ');
      await kafka.tell(`prepare ${names}`);
      for (const { connector } of realFaults.filter(({ begin }) => !begin)) {
        await untilSeenRunning(connector);
      }
      await kafka.tell(`break ${names}`);
      // All at the same time; each test waits for its own.
      for (const each of realFaults) {
        const told = playOut(each);
        told.catch(() => {});
        stories.set(each.fault, told);
      }
    });
    afterAll(async () => {
      await Promise.allSettled(stories.values());
      await product?.stop();
      await kafka?.stop();
    });

    /** Cause and remedy of its failure, before anything is done. */
    async function expectFailure(story: FaultStory, expected: RealFault) {
      const { failure, afterMs } = await story.untilOpen();
      expect(afterMs).toBeLessThan(POLL_MS + 15 * SECOND);
      expect(failure).toMatchObject({ kind: 'failed', status: 'open' });
      expect(failure.cause?.line).toMatch(expected.cause);
      const { verdict, remedies, trace } = failure.troubleshooting;
      expect(verdict).toBe('remedies');
      expect(remedies[0]).toMatchObject({
        id: expected.remedy,
        restart: expected.restart,
      });
      const [{ start, end }] = remedies[0].evidence;
      expect(trace!.slice(start, end)).not.toBe('');
      expect(JSON.stringify(failure)).not.toContain('-secret');
      return failure;
    }

    /** From the failure to its end, and what is told of it afterwards. */
    async function playOut(expected: RealFault): Promise<string> {
      const story = storyOf(expected.connector);
      const { id } = await expectFailure(story, expected);
      if (expected.fault === 'not-null-violated') {
        await expectRestartInVain(story, id);
      }
      await kafka.tell(`mend ${expected.fault}`);
      await expectCure(story, expected);
      const closed = await story.untilClosed(id);
      expect(closed.end).toBe('recovered');
      expect(settledFor(closed)).toBeGreaterThanOrEqual(SETTLE_MS);
      await expectHistory(story, expected);
      return 'told';
    }

    async function expectRestartInVain(story: FaultStory, id: string) {
      expect((await story.restart()).restarted).toEqual([0]);
      const followUp = await story.followUp('failed-again');
      expect(followUp).toMatchObject({ by: ME, sameCause: true });
      const [{ id: same, occurrences }] = await story.openFailures();
      expect(same).toBe(id);
      expect(occurrences).toBeGreaterThanOrEqual(2);
    }

    async function expectCure(story: FaultStory, { cure }: RealFault) {
      if (cure === 'restart') {
        expect((await story.restart()).restarted).toEqual([0]);
        await story.untilWorkerSays(60, 'RUNNING, RUNNING');
        await story.followUp('stable');
      } else {
        await story.untilWorkerSays(60, 'RUNNING, RUNNING');
        const { restarted, connector } = await story.restart({
          onlyFailed: true,
        });
        expect(restarted).toEqual([]);
        expect(connector.restart?.outcome).toBe('nothing-restarted');
      }
    }

    async function expectHistory(
      story: FaultStory,
      { cure, begin }: RealFault,
    ) {
      const history = await story.history();
      const inOrderOf = (...some: string[]) =>
        expect({ history, some: inOrder(history, some) }).toEqual({
          history,
          some,
        });
      inOrderOf(begin ?? 'task 0 FAILED', 'failure opened');
      if (cure === 'restart') {
        inOrderOf(
          'failure opened',
          `restart by ${ME}: done [0]`,
          'task 0 RUNNING',
          'failure closed (recovered)',
        );
      } else {
        // In the order in which they were seen: a worker is asked for states
        // more often than for configurations.
        const changed = `configuration: ${cure.changes.join(' ')}`;
        for (const each of [
          changed,
          `restart by ${ME}: done []`,
          'task 0 RUNNING',
        ]) {
          inOrderOf('failure opened', each, 'failure closed (recovered)');
        }
      }
    }

    it.each(realFaults)(
      '$fault: cause, remedy, cure and story',
      async ({ fault }) => {
        await expect(stories.get(fault)).resolves.toBe('told');
      },
    );

    it('a database that stops fails its sinks; the Debezium source goes on trying, and nothing is made of it', async () => {
      await Promise.allSettled(stories.values());
      const story = storyOf(outage.connector);
      const source = storyOf('shop-source');
      await kafka.tell(`prepare ${outage.fault}`);
      await untilSeenRunning(outage.connector);
      await kafka.tell(`break ${outage.fault}`);
      const { id } = await expectFailure(story, outage);

      // A restart while it is down: another cause, the same failure.
      await story.restart();
      const again = await until(
        90,
        () => story.failure(id),
        ({ events }) => events.some(({ kind }) => kind === 'cause-changed'),
      );
      expect(again.troubleshooting.remedies[0].id).toBe(
        'postgresql-connection-refused',
      );

      // Kafka Connect says RUNNING, and so do we, without a failure.
      expect(await source.states()).toBe('RUNNING, RUNNING');
      expect(await product.detail('shop-source')).toMatchObject({
        health: 'running',
        failure: null,
        problem: null,
      });
      expect(await source.openFailures()).toEqual([]);

      await kafka.tell(`mend ${outage.fault}`);
      await expectCure(story, outage);
      const closed = await story.untilClosed(id);
      expect(closed.end).toBe('recovered');
      await expectHistory(story, outage);
      // None of the notes of the time without a database is missing.
      const rows = await kafka.tell(`sql warehouse ${JSON.stringify(GAPS)}`);
      expect(rows).toEqual([{ gaps: 0 }]);
      expect(await source.openFailures()).toEqual([]);
    });
  });
}
