import { readFileSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { profiled } from './profiled';

/** What one piece of work cost this process. */
export interface Cost {
  wallMs: number;
  /** User and system time of all threads. */
  cpuMs: number;
  /** The longest time in which no timer could fire. */
  stallMs: number;
  /** Peak resident memory above what it was before. */
  extraRssMb: number;
}

const RESOLUTION_MS = 1;
const MB = 1024 * 1024;

/**
 * Linux keeps the peak of resident memory and can begin it anew; elsewhere
 * what is sampled each millisecond has to do.
 */
class PeakMemory {
  #sampled = 0;
  #timer: NodeJS.Timeout;
  readonly #base: number;
  readonly #exact: boolean;

  constructor() {
    this.#exact = PeakMemory.#restart();
    this.#base = process.memoryUsage.rss();
    this.#timer = setInterval(() => {
      this.#sampled = Math.max(this.#sampled, process.memoryUsage.rss());
    }, 5);
    if (this.#exact) {
      clearInterval(this.#timer);
    }
  }

  static #restart(): boolean {
    try {
      writeFileSync('/proc/self/clear_refs', '5');
      return true;
    } catch {
      return false;
    }
  }

  endMb(): number {
    clearInterval(this.#timer);
    const peak = this.#exact ? exactPeak() : this.#sampled;
    return Math.max(0, peak - this.#base) / MB;
  }
}

function exactPeak(): number {
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}

/** Runs the work once and says what it cost. */
export async function costOf(work: () => Promise<unknown>): Promise<Cost> {
  globalThis.gc?.();
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  // The timer behind it has to run before it can be late.
  await setTimeout(20);
  delays.reset();
  const memory = new PeakMemory();
  const cpu = process.cpuUsage();
  const began = performance.now();
  await profiled(work);
  const wallMs = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  const extraRssMb = memory.endMb();
  // A stall at the very end is only known once the timer fires again.
  await setTimeout(5);
  delays.disable();
  return {
    wallMs,
    cpuMs: (user + system) / 1000,
    stallMs: Math.max(0, delays.max / 1e6 - RESOLUTION_MS),
    extraRssMb,
  };
}
