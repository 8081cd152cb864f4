import { Fleet, FleetControl } from '../fleet/FleetControl';
import { Line } from '../goals';
import { inProcess } from '../measure/inProcess';
import { BenchOptions } from '../options';
import type { DeadClusterResult } from './measureDeadCluster';
import type { PagesResult } from './measurePages';

interface Common {
  controlUrl: string;
  postgres: string | undefined;
}

const LARGEST = 10_000;
const CLUSTERS = 10;
const CONNECTORS = 100;

/** Pages under sync, what viewers cost a worker, one dead Connect cluster. */
export async function measureServing(
  options: BenchOptions,
  common: Common,
  fleets: ReadonlyMap<number, Fleet>,
  say: (text: string) => void,
): Promise<Line[]> {
  const lines: Line[] = [];
  const control = new FleetControl(common.controlUrl);
  const size = Math.max(...options.sizes.filter(each => each <= LARGEST));
  const fleet = fleets.get(size);
  const small: Fleet[] = [];
  for (let i = 0; i < CLUSTERS; i++) {
    small.push(await control.start(CONNECTORS));
  }
  for (const database of options.databases) {
    if (fleet) {
      const pages = await inProcess<PagesResult>({
        task: 'pages',
        options: { ...common, database, fleet, views: options.ci ? 200 : 400 },
      });
      say(`pages, ${size}, ${database}: ${JSON.stringify(pages)}`);
      lines.push(...pageLines(`${size}, ${database}`, pages));
    }
    const dead = await inProcess<DeadClusterResult>({
      task: 'dead-cluster',
      options: { ...common, database, fleets: small },
    });
    say(`dead cluster, ${database}: ${JSON.stringify(dead)}`);
    lines.push({
      what: `9 Connect clusters beside a dead one, ${database}`,
      product: dead.besideDeadMs,
      floor: dead.aliveMs,
      unit: 'ms',
      goal: 'as without it',
      // Less than this is the noise of a few milliseconds.
      reached: dead.besideDeadMs <= dead.aliveMs * 1.2 + 20,
      limit: dead.deadMs / 2,
    });
  }
  return lines;
}

function pageLines(where: string, pages: PagesResult): Line[] {
  const p95: Line = {
    what: `page of 50, ${where}, p95 under sync`,
    product: pages.p95Ms,
    floor: undefined,
    unit: 'ms',
    goal: '<= 20 ms',
    reached: pages.p95Ms <= 20,
    limit: 60,
  };
  const figure = (what: string, product: number): Line => ({
    ...{ what: `page of 50, ${where}, ${what}`, product, floor: undefined },
    ...{ unit: 'ms', goal: '', reached: true, limit: undefined },
  });
  const requests = (what: string, product: number, floor: number): Line => ({
    ...{ what: `${what}, ${where}`, product, floor, unit: 'requests' },
    ...{ goal: String(floor), reached: product <= floor, limit: floor },
  });
  return [
    p95,
    figure('p50 under sync', pages.p50Ms),
    figure('p95 without sync', pages.quietP95Ms),
    requests(
      'requests to Kafka Connect of all page views',
      pages.requestsOfViews,
      0,
    ),
    requests('requests of a sync beside 100 viewers', pages.requestsOfSync, 1),
  ];
}
