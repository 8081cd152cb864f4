import {
  coreServices,
  createServiceFactory,
  RootHealthService,
  RootLifecycleService,
} from '@backstage/backend-plugin-api';
import { ReadinessChecks, readinessChecksServiceRef } from './ReadinessChecks';

const error = (message: string) => ({
  status: 503,
  payload: { status: 'error', message },
});
const ok = { status: 200, payload: { status: 'ok' } };

/**
 * Backstage's health with one thing more: not ready while the database of
 * Kafka Monitor does not answer. It lives all the same: to be started anew
 * would mend nothing.
 */
class RootHealth implements RootHealthService {
  readonly #checks: ReadinessChecks;
  #notReady: string | undefined = 'Backend has not started yet';

  constructor(lifecycle: RootLifecycleService, checks: ReadinessChecks) {
    this.#checks = checks;
    lifecycle.addStartupHook(() => {
      this.#notReady = undefined;
    });
    lifecycle.addBeforeShutdownHook(() => {
      this.#notReady = 'Backend is shutting down';
    });
  }

  async getLiveness() {
    return ok;
  }

  async getReadiness() {
    if (this.#notReady !== undefined) {
      return error(this.#notReady);
    }
    const problems = await this.#checks.problems();
    return problems.length > 0 ? error(problems.join('; ')) : ok;
  }
}

/**
 * Takes the place of Backstage's own health service, for
 * `backend.add(kafkaMonitorRootHealthServiceFactory)`: the backend is ready
 * only while the database of Kafka Monitor answers. Neither Kafka Connect nor
 * the scheduler has a part in it.
 *
 * @public
 */
export const kafkaMonitorRootHealthServiceFactory = createServiceFactory({
  service: coreServices.rootHealth,
  deps: {
    lifecycle: coreServices.rootLifecycle,
    checks: readinessChecksServiceRef,
  },
  factory: ({ lifecycle, checks }) => new RootHealth(lifecycle, checks),
});
