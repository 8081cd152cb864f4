import {
  SystemHealth,
  SystemHealthPart,
  systemHealthSections,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { find, Found } from './found';
import {
  DATABASE_LIMIT_MS,
  latencyPart,
  migrationsPart,
  sizePart,
} from './parts/databaseParts';
import { notRead } from './parts/healthPart';
import { diskPart, eventLoopPart, memoryParts } from './parts/machineParts';
import { overallState } from './parts/overallState';
import { SystemProbes } from './probes/SystemProbes';

const DISK_LIMIT_MS = 2_000;

/** Who looks, and from where. */
export interface SystemHealthLook {
  probes: SystemProbes;
  /** What stored rows say; not asked while the database does not answer. */
  stored: () => Promise<SystemHealthPart[]>;
  /** Whether the caller may know of hosts and paths. */
  showsMachine: boolean;
  now: Date;
}

async function machineParts({
  probes,
  showsMachine,
}: SystemHealthLook): Promise<SystemHealthPart[]> {
  const [disk, memory, eventLoop] = await Promise.all([
    find(() => probes.disk(), DISK_LIMIT_MS),
    find(() => probes.memory(), DISK_LIMIT_MS),
    find(() => probes.eventLoop(), DISK_LIMIT_MS),
  ]);
  return [
    diskPart(disk, showsMachine),
    ...memoryParts(memory),
    eventLoopPart(eventLoop),
  ];
}

function storedParts(found: Found<SystemHealthPart[]>): SystemHealthPart[] {
  return found.error
    ? [
        notRead('connect-cluster', found.error),
        notRead('scheduler', found.error),
      ]
    : found.value;
}

async function databaseParts({
  probes: { database },
  stored,
}: SystemHealthLook): Promise<SystemHealthPart[]> {
  const latency = await find(() => database.latency(), DATABASE_LIMIT_MS);
  const answers = latencyPart(latency, database.client);
  if (latency.error) {
    return [
      answers,
      ...storedParts({ value: undefined, error: latency.error }),
    ];
  }
  const [size, migrations, rows] = await Promise.all([
    find(() => database.size(), DATABASE_LIMIT_MS),
    find(() => database.migrations(), DATABASE_LIMIT_MS),
    find(stored, DATABASE_LIMIT_MS),
  ]);
  return [
    answers,
    sizePart(size),
    migrationsPart(migrations),
    ...storedParts(rows),
  ];
}

/**
 * How the system is. It never throws and takes at most a few seconds: a part
 * that can not be read says so.
 */
export async function readSystemHealth(
  look: SystemHealthLook,
): Promise<SystemHealth> {
  const found = await Promise.all([databaseParts(look), machineParts(look)]);
  const order = (part: SystemHealthPart) =>
    systemHealthSections.indexOf(part.section);
  const parts = found.flat().sort((a, b) => order(a) - order(b));
  return {
    state: overallState(parts),
    checkedAt: look.now.toISOString(),
    host: look.showsMachine ? look.probes.host : null,
    parts,
  };
}
