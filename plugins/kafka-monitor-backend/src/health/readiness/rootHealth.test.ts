import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import {
  ServiceFactoryTester,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { readinessChecksServiceRef } from './ReadinessChecks';
import { kafkaMonitorRootHealthServiceFactory } from './rootHealth';

/** A backend with a plugin of one check. */
async function start(check: () => Promise<string | undefined>) {
  let health!: typeof coreServices.rootHealth.T;
  const backend = await startTestBackend({
    features: [
      kafkaMonitorRootHealthServiceFactory,
      createBackendPlugin({
        pluginId: 'checked',
        register(env) {
          env.registerInit({
            deps: {
              checks: readinessChecksServiceRef,
              rootHealth: coreServices.rootHealth,
            },
            async init({ checks, rootHealth }) {
              checks.add(check);
              health = rootHealth;
            },
          });
        },
      }),
    ],
  });
  return { backend, health };
}

describe("the backend's own health", () => {
  it('is not ready before it has started', async () => {
    const health = await ServiceFactoryTester.from(
      kafkaMonitorRootHealthServiceFactory,
    ).getSubject();
    expect(await health.getReadiness()).toMatchObject({ status: 503 });
    expect(await health.getLiveness()).toMatchObject({ status: 200 });
  });

  it('is ready while what it needs is there, and lives without it', async () => {
    let problem: string | undefined;
    const { backend, health } = await start(async () => problem);
    expect(await health.getReadiness()).toEqual({
      status: 200,
      payload: { status: 'ok' },
    });
    problem = 'The database gives no answer';
    expect(await health.getReadiness()).toEqual({
      status: 503,
      payload: { status: 'error', message: problem },
    });
    expect(await health.getLiveness()).toMatchObject({ status: 200 });
    problem = undefined;
    expect(await health.getReadiness()).toMatchObject({ status: 200 });
    await backend.stop();
    expect(await health.getReadiness()).toMatchObject({
      status: 503,
      payload: { message: 'Backend is shutting down' },
    });
  });
});
