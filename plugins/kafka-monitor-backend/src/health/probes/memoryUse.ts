import { totalmem } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { MemoryUse } from '../parts/machineParts';

/** Memory of this process; it may use what its container, or the machine has. */
export function memoryUse(): MemoryUse {
  const { rss, heapUsed } = process.memoryUsage();
  const machine = totalmem();
  // 0 or beyond all measure: nobody limits it.
  const container = process.constrainedMemory();
  return {
    heapBytes: heapUsed,
    heapLimitBytes: getHeapStatistics().heap_size_limit,
    processBytes: rss,
    processLimitBytes:
      container > 0 && container < machine ? container : machine,
  };
}
