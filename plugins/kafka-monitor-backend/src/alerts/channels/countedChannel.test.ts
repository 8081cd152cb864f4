import { MetricsService } from '@backstage/backend-plugin-api/alpha';
import { AlertChannel } from '@kafka-monitor/plugin-kafka-monitor-node';
import { countChannels } from './countedChannel';

/** Answers in turn; an error is thrown. */
class AnsweringChannel implements AlertChannel {
  readonly id = 'chat';
  readonly title = 'Chat';
  readonly answers: unknown[];

  constructor(answers: unknown[]) {
    this.answers = answers;
  }
  carries() {
    return this.answers.length > 0;
  }
  async addressesOf() {
    return [{ address: 'a', label: 'A' }];
  }
  async send() {
    const answer = this.answers.shift();
    if (answer instanceof Error) {
      throw answer;
    }
    return answer as never;
  }
}

describe('a counted channel', () => {
  it('is as it was, and what it answers is counted', async () => {
    const add = jest.fn();
    const accepted = { status: 'accepted', answer: '200' };
    const refused = { status: 'refused', reason: '403' };
    const counted = countChannels({
      createCounter: () => ({ add }),
    } as unknown as MetricsService)(
      new AnsweringChannel([accepted, refused, new Error('away')]),
    );
    expect([counted.id, counted.title]).toEqual(['chat', 'Chat']);
    expect(counted.carries({} as never)).toBe(true);
    expect(await counted.addressesOf({} as never)).toHaveLength(1);
    expect(await counted.send({} as never)).toBe(accepted);
    expect(await counted.send({} as never)).toBe(refused);
    await expect(counted.send({} as never)).rejects.toThrow('away');
    expect(add.mock.calls).toEqual(
      ['accepted', 'refused', 'later'].map(outcome => [
        1,
        { channel: 'chat', outcome },
      ]),
    );
  });
});
