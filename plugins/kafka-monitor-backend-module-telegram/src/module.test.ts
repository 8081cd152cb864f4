import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { metricsServiceMock } from '@backstage/backend-test-utils/alpha';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  AlertChannel,
  kafkaMonitorAlertsExtensionPoint,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { botAnswers } from './__testUtils__/botAnswers';
import { delivery } from './__testUtils__/documents';
import { FakeBotApi } from './__testUtils__/FakeBotApi';
import module from '.';

const nobody = { team: null, entityRefs: [], email: null, telegram: null };

async function start(config: object) {
  const added: AlertChannel[] = [];
  const add = jest.fn();
  const createCounter = jest.fn(() => ({ add }));
  const logger = mockServices.logger.mock();
  logger.child.mockReturnValue(logger);
  const backend = await startTestBackend({
    extensionPoints: [
      [
        kafkaMonitorAlertsExtensionPoint,
        { addChannel: channel => added.push(channel) },
      ],
    ],
    features: [
      module,
      catalogServiceMock.factory(),
      logger.factory,
      mockServices.rootConfig.factory({ data: config }),
      metricsServiceMock.mock({ createCounter }).factory,
    ],
  });
  await backend.stop();
  return { added, add, createCounter, logger };
}

describe('the module', () => {
  let fake: FakeBotApi;

  beforeAll(async () => {
    fake = await FakeBotApi.start();
  });

  afterAll(() => fake.stop());

  it('adds nothing where Telegram is not configured, and says so', async () => {
    const { added, logger } = await start({});
    expect(added).toEqual([]);
    expect(logger.info).toHaveBeenCalledTimes(1);
    expect(logger.info).toHaveBeenCalledWith(
      expect.stringContaining('kafkaMonitor.telegram'),
    );
  });

  it('does not start with a configuration that is wrong', async () => {
    await expect(
      start({ kafkaMonitor: { telegram: { apiRoot: 'https://a' } } }),
    ).rejects.toThrow(/kafkaMonitor\.telegram\.token/);
  });

  it('adds a channel that sends, and counts what became of it', async () => {
    const { token, apiRoot } = fake;
    const telegram = { token, apiRoot, defaultChat: { chatId: -100123 } };
    const { added, add, createCounter } = await start({
      kafkaMonitor: { telegram },
    });
    expect(added).toEqual([
      expect.objectContaining({ id: 'telegram', title: 'Telegram' }),
    ]);
    const [{ address }] = await added[0].addressesOf(nobody);
    await added[0].send(delivery({}, { address }));
    fake.answer(botAnswers.blocked, { chatId: '42' });
    await added[0].send(delivery({}, { address: '42' }));
    fake.answer(botAnswers.broken, { chatId: '43' });
    await added[0].send(delivery({}, { address: '43' }));
    expect(fake.messages).toMatchObject([{ chatId: '-100123' }]);
    expect(createCounter).toHaveBeenCalledWith(
      'kafka_monitor.telegram.messages',
      expect.objectContaining({ unit: '{message}' }),
    );
    expect(add.mock.calls).toEqual([
      [1, { outcome: 'accepted' }],
      [1, { outcome: 'refused' }],
      [1, { outcome: 'later' }],
    ]);
  });
});
