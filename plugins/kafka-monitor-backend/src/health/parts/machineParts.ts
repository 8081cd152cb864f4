import { SystemHealthPart } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Found } from '../found';
import { healthPart, notRead } from './healthPart';
import { levelOf, Threshold } from './levels';

const diskThreshold: Threshold = { bad: 'below', degraded: 10, down: 3 };
const memoryThreshold: Threshold = { bad: 'above', degraded: 85, down: 95 };
const delayThreshold: Threshold = { bad: 'above', degraded: 100, down: 1_000 };

/** Space on the disk of a folder, in bytes. */
export interface DiskSpace {
  path: string;
  freeBytes: number;
  totalBytes: number;
}

/** Memory of this process, in bytes. */
export interface MemoryUse {
  heapBytes: number;
  heapLimitBytes: number;
  processBytes: number;
  /** Of the container where it has a limit, else of the machine. */
  processLimitBytes: number;
}

/** How late the event loop is, in milliseconds. */
export interface EventLoopDelays {
  p99Ms: number;
  longestMs: number;
}

const percentOf = (part: number, whole: number) =>
  whole > 0 ? Math.round((1000 * part) / whole) / 10 : 0;

/** @param showsPath whether the reader may know where things are stored */
export function diskPart(
  found: Found<DiskSpace>,
  showsPath: boolean,
): SystemHealthPart {
  if (found.error) {
    // It names the folder.
    return notRead(
      'disk',
      showsPath ? found.error : new Error('The disk could not be looked at'),
    );
  }
  const { path, freeBytes, totalBytes } = found.value;
  const free = percentOf(freeBytes, totalBytes);
  const state = levelOf(free, diskThreshold);
  const advices = { ok: undefined, degraded: 'disk-low', down: 'disk-full' };
  return healthPart('disk', {
    state,
    figure: { value: free, unit: '%' },
    threshold: diskThreshold,
    facts: { freeBytes, totalBytes, ...(showsPath && { path }) },
    advice: advices[state] as 'disk-low' | 'disk-full' | undefined,
  });
}

function memoryPart(
  check: 'heap' | 'process-memory',
  usedBytes: number,
  totalBytes: number,
): SystemHealthPart {
  const used = percentOf(usedBytes, totalBytes);
  const state = levelOf(used, memoryThreshold);
  return healthPart(check, {
    state,
    figure: { value: used, unit: '%' },
    threshold: memoryThreshold,
    facts: { usedBytes, totalBytes },
    advice: state === 'ok' ? undefined : `${check}-high`,
  });
}

/** What JavaScript uses, and what the whole process does. */
export function memoryParts(found: Found<MemoryUse>): SystemHealthPart[] {
  if (found.error) {
    return [notRead('process-memory', found.error)];
  }
  const memory = found.value;
  return [
    memoryPart('heap', memory.heapBytes, memory.heapLimitBytes),
    memoryPart('process-memory', memory.processBytes, memory.processLimitBytes),
  ];
}

/** Whether the process gets to what it is asked. */
export function eventLoopPart(found: Found<EventLoopDelays>): SystemHealthPart {
  if (found.error) {
    return notRead('event-loop', found.error);
  }
  const { p99Ms, longestMs } = found.value;
  const state = levelOf(p99Ms, delayThreshold);
  return healthPart('event-loop', {
    state,
    figure: { value: p99Ms, unit: 'ms' },
    threshold: delayThreshold,
    facts: { longestMs },
    advice: state === 'ok' ? undefined : 'event-loop-late',
  });
}
