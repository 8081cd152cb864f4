import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/** Says why the backend is of no use; undefined: it is. Never throws. */
export type ReadinessCheck = () => Promise<string | undefined>;

/** What has to hold for requests to make sense. */
export class ReadinessChecks {
  readonly #checks: ReadinessCheck[] = [];

  add(check: ReadinessCheck): void {
    this.#checks.push(check);
  }

  /** What does not hold; empty: all does. */
  async problems(): Promise<string[]> {
    const found = await Promise.all(this.#checks.map(check => check()));
    return found.filter(each => each !== undefined);
  }
}

/**
 * Between this plugin, which knows, and the root's health, which is asked:
 * Backstage has no way for a plugin to add a check of its own.
 */
export const readinessChecksServiceRef = createServiceRef<ReadinessChecks>({
  id: 'kafka-monitor.readiness-checks',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => new ReadinessChecks(),
    }),
});
