import { NotFoundError } from '@backstage/errors';
import { ConnectorRef } from '@kafka-monitor/plugin-kafka-monitor-common';
import { setTimeout } from 'node:timers/promises';
import { FollowUpReads } from './FollowUpReads';

const ref = (name: string): ConnectorRef => ({
  environment: 'production',
  connectCluster: 'main',
  name,
});

function create(
  afterMs: number[],
  answer: () => Promise<void> = async () => {},
) {
  const asked: string[] = [];
  const reads = new FollowUpReads({
    afterMs,
    syncConnector: async ({ name }) => {
      asked.push(name);
      await answer();
    },
  });
  return { asked, reads };
}

describe('reads after an operation', () => {
  it('are as many as they are said to be', async () => {
    const { asked, reads } = create([5, 10, 20]);
    reads.follow(ref('orders'));
    await setTimeout(60);
    expect(asked).toEqual(['orders', 'orders', 'orders']);
  });

  it('begin anew with the next operation', async () => {
    const { asked, reads } = create([10, 30]);
    reads.follow(ref('orders'));
    await setTimeout(20);
    reads.follow(ref('orders'));
    await setTimeout(80);
    expect(asked).toHaveLength(3);
  });

  it('end when the connector is gone', async () => {
    const { asked, reads } = create([5, 10], () =>
      Promise.reject(new NotFoundError('gone')),
    );
    reads.follow(ref('orders'));
    await setTimeout(40);
    expect(asked).toHaveLength(1);
  });

  it('go on when one of them did not work, as during a rebalance', async () => {
    const { asked, reads } = create([5, 10], () =>
      Promise.reject(new Error('a rebalance is expected')),
    );
    reads.follow(ref('orders'));
    await setTimeout(60);
    expect(asked).toHaveLength(2);
  });

  it('end when it is forgotten, and all of them at the end', async () => {
    const { asked, reads } = create([15]);
    reads.follow(ref('a'));
    reads.follow(ref('b'));
    reads.follow(ref('c'));
    reads.forget(ref('b'));
    await setTimeout(30);
    expect(asked).toEqual(['a', 'c']);
    reads.follow(ref('d'));
    reads.stop();
    await setTimeout(30);
    expect(asked).toEqual(['a', 'c']);
  });

  it('are of so many connectors at once, the latest', async () => {
    const { asked, reads } = create([20]);
    for (let i = 0; i < 205; i++) {
      reads.follow(ref(`c${i}`));
    }
    await setTimeout(60);
    expect(asked).toHaveLength(200);
    expect(asked).not.toContain('c4');
    expect(asked).toContain('c5');
  });
});
