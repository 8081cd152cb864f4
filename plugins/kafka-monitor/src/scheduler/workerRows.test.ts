import {
  connectCluster,
  environment,
  secondsAgo,
  worker,
} from '../__testUtils__/fixtures';
import { workerRows } from './workerRows';

const lost = worker({
  url: 'http://Connect-2:8083',
  workerId: 'Connect-2:8083',
  health: 'unreachable',
  since: secondsAgo(90),
});
const silent = (workerId: string, connectors: number, tasks: number) => ({
  workerId,
  connectors,
  tasks,
  since: secondsAgo(90),
});

describe('the rows of workers', () => {
  it('say of each its Connect cluster, and what still names a silent one', () => {
    const rows = workerRows([
      environment({
        connectClusters: [
          connectCluster({
            workers: [worker(), lost],
            silentWorkers: [
              silent('connect-2:8083', 1, 2),
              silent('Connect-2:8083', 1, 3),
            ],
          }),
        ],
      }),
    ]);
    expect(rows).toMatchObject([
      { cluster: 'Production/main', health: 'healthy', named: undefined },
      {
        cluster: 'Production/main',
        health: 'unreachable',
        named: { connectors: 2, tasks: 5 },
      },
    ]);
  });

  it('claim nothing about workers that nobody asks', () => {
    const connectClusters = [
      connectCluster({
        workers: [lost],
        silentWorkers: [silent('connect-2:8083', 1, 2)],
      }),
    ];
    expect(
      workerRows([environment({ enabled: false, connectClusters })]),
    ).toMatchObject([{ health: 'switched-off', named: undefined }]);
    expect(
      workerRows([environment({ configured: false, connectClusters })]),
    ).toEqual([]);
    expect(
      workerRows([
        environment({
          connectClusters: [
            { ...connectClusters[0], freshness: 'not-configured' },
          ],
        }),
      ]),
    ).toEqual([]);
  });
});
