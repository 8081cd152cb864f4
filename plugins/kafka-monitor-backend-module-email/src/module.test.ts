import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AlertChannel,
  kafkaMonitorAlertsExtensionPoint,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { MailServer } from './__testUtils__/MailServer';
import { alertDelivery, alertReceiver } from './__testUtils__/deliveries';
import module from '.';

const budi = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'User',
  metadata: { name: 'budi', namespace: 'default' },
  spec: { profile: { email: 'budi@example.com' } },
};

async function start(data: object) {
  const channels: AlertChannel[] = [];
  const alerts = {
    addChannel: (channel: AlertChannel) => channels.push(channel),
  };
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const backend = await startTestBackend({
    extensionPoints: [[kafkaMonitorAlertsExtensionPoint, alerts]],
    features: [
      module,
      logger.factory,
      catalogServiceMock.factory({ entities: [budi] }),
      mockServices.rootConfig.factory({ data: data as any }),
    ],
  });
  return { backend, channels, logger };
}

describe('the module', () => {
  it('says once that e-mail is not configured, and adds nothing', async () => {
    const { backend, channels, logger } = await start({});
    await backend.stop();
    expect(channels).toEqual([]);
    const said = logger.info.mock.calls.filter(([text]) =>
      text.includes('kafkaMonitor.email.transport'),
    );
    expect(said).toHaveLength(1);
  });

  it('sends with the settings of Backstage, until the backend stops', async () => {
    const server = await MailServer.start();
    const transportConfig = {
      transport: 'smtp',
      hostname: '127.0.0.1',
      port: server.port,
    };
    const { backend, channels } = await start({
      notifications: {
        processors: { email: { transportConfig, sender: 'kafka@example.com' } },
      },
    });
    expect(channels).toMatchObject([{ id: 'email', title: 'E-mail' }]);
    const [channel] = channels;
    const entityRefs = ['user:default/budi'];
    const addresses = await channel.addressesOf(
      alertReceiver({ email: 'payments@example.com', entityRefs }),
    );
    for (const { address } of addresses) {
      expect(await channel.send(alertDelivery({ address }))).toMatchObject({
        status: 'accepted',
      });
    }
    expect(server.mails.map(({ to }) => to)).toEqual([
      ['payments@example.com'],
      ['budi@example.com'],
    ]);
    expect(server.open).toBe(1);
    await backend.stop();
    await server.emptied();
    expect(await channel.send(alertDelivery())).toMatchObject({
      status: 'later',
    });
    await server.stop();
  });

  it('does not start with settings that can not be used', async () => {
    const email = { transport: { transport: 'smtp', port: 25 }, sender: 'a@b' };
    await expect(start({ kafkaMonitor: { email } })).rejects.toThrow(
      /kafkaMonitor\.email\.transport\.hostname/,
    );
  });
});
