import { MigrationState } from '../parts/databaseParts';
import { DiskSpace, EventLoopDelays, MemoryUse } from '../parts/machineParts';

/**
 * What is asked of the database and of the machine. Each may throw, or never
 * come to an end: who asks sets a limit.
 */
export interface SystemProbes {
  /** Name of this machine. */
  host: string;
  database: {
    /** `PostgreSQL` or `SQLite`. */
    client: string;
    /** How long a trivial query takes, in milliseconds. */
    latency(): Promise<number>;
    /** Of all of the database, in bytes. */
    size(): Promise<number>;
    migrations(): Promise<MigrationState>;
  };
  /** Of the disk that SQLite's file or the working folder is on. */
  disk(): Promise<DiskSpace>;
  memory(): MemoryUse;
  eventLoop(): EventLoopDelays;
}
