import {
  BusinessCluster,
  ConnectorItem,
  healths,
  LAST_SEEN,
  OrganizationEntry,
  Team,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { refusal } from '../src/__testUtils__/fakeApi';
import { secondsAgo } from '../src/__testUtils__/fixtures';
import { healthCounts } from '../src/__testUtils__/organizationFixtures';
import { failures } from './failures';
import { fleet } from './fleet';

/** Who uses the app. */
export const ME = 'user:default/guest';

/** What happened to each, newest first. */
const histories = new Map<string, OrganizationEntry[]>();

/** Keeps what happened to a team or business cluster. */
export function note(
  subject: string,
  action: OrganizationEntry['action'],
  changes: OrganizationEntry['changes'] = [],
): void {
  const entries = histories.get(subject) ?? [];
  const id = String(entries.length + 1);
  histories.set(subject, [
    { id, at: secondsAgo(0), action, by: ME, changes },
    ...entries,
  ]);
}

/** Numbers of the connectors of one of them. */
export function numbersOf(
  isOne: (item: Pick<ConnectorItem, 'team' | 'cluster'>) => boolean,
) {
  const counts = healthCounts();
  for (const item of fleet.filter(isOne)) {
    counts[item.freshness === 'fresh' ? item.health : LAST_SEEN] += 1;
  }
  return {
    counts,
    openFailures: failures.filter(
      each => each.status !== 'resolved' && isOne(each),
    ).length,
  };
}

/** A page of those that match. */
export function page<T extends Pick<Team, 'name' | 'title' | 'counts'>>(
  all: T[],
  query: { search?: string; sort?: string; offset?: number; limit?: number },
) {
  const found = all.filter(({ name, title }) =>
    `${name} ${title}`
      .toLowerCase()
      .includes((query.search ?? '').toLowerCase()),
  );
  const padded = (number: number) => String(number).padStart(9, '0');
  const rank = ({ title, counts }: T) => {
    switch (query.sort?.replace('-', '')) {
      case 'failing':
        return padded(counts.failed + counts.degraded);
      case 'connectors':
        return padded(healths.reduce((sum, health) => sum + counts[health], 0));
      default:
        return title;
    }
  };
  found.sort((a, b) => rank(a).localeCompare(rank(b)));
  if (query.sort?.startsWith('-')) {
    found.reverse();
  }
  const offset = query.offset ?? 0;
  return {
    items: found.slice(offset, offset + (query.limit ?? 50)),
    totalItems: found.length,
  };
}

/** The one of that name, or a refusal. */
export async function oneOf<T extends { name: string }>(
  all: T[],
  name: string | undefined,
): Promise<T> {
  const found = all.find(each => each.name === name);
  if (!found) {
    throw await refusal(404, `There is no '${name}'`);
  }
  return found;
}

/** The first save of each is late: somebody else was faster. */
const wasFaster = new Set<string>();

/** Saves over the version that was read, unless it is an old one. */
export async function save<T extends Team | BusinessCluster>(
  subject: string,
  stored: T,
  version: number | undefined,
  values: Partial<T>,
): Promise<T> {
  if (!wasFaster.has(subject)) {
    wasFaster.add(subject);
    Object.assign(stored, {
      version: stored.version + 1,
      title: `${stored.title} (by Budi)`,
      updatedBy: 'user:default/budi',
      updatedAt: secondsAgo(0),
    });
  }
  if (version !== stored.version) {
    throw await refusal(409, `Version ${stored.version} is newer`);
  }
  const changes = Object.entries(values)
    .map(([field, to]) => ({
      field,
      from: stored[field as keyof T] as unknown,
      to: to as unknown,
    }))
    .filter(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to));
  note(subject, 'updated', changes);
  return Object.assign(stored, values, {
    version: stored.version + 1,
    updatedBy: ME,
    updatedAt: secondsAgo(0),
  });
}

/** What happened to one of them. */
export function historyOf(subject: string) {
  return { items: histories.get(subject) ?? [] };
}
