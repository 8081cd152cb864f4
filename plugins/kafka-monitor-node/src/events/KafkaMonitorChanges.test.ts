import {
  MAX_CHANGED_CONNECTORS,
  kafkaMonitorChangesSchema,
} from './KafkaMonitorChanges';

const changes = {
  sequence: 42,
  from: 40,
  kinds: ['health-changed'],
  connectors: ['production/main/orders-sink'],
  teams: ['payments'],
  clusters: [],
  more: false,
};

describe('kafkaMonitorChangesSchema', () => {
  it('takes what is told, also after it went over the wire', () => {
    expect(
      kafkaMonitorChangesSchema.parse(JSON.parse(JSON.stringify(changes))),
    ).toEqual(changes);
  });

  it('takes kinds that a later version adds, and drops what it adds besides', () => {
    expect(
      kafkaMonitorChangesSchema.parse({
        ...changes,
        kinds: ['of-a-later-version'],
        besides: true,
      }),
    ).toEqual({ ...changes, kinds: ['of-a-later-version'] });
  });

  it.each(Object.keys(changes))('refuses a message without %s', key => {
    const rest = { ...changes, [key]: undefined };
    expect(kafkaMonitorChangesSchema.safeParse(rest).success).toBe(false);
  });

  it.each(['connectors', 'teams', 'clusters'])(
    'holds a bounded number of %s',
    key => {
      const names = (length: number) =>
        Array.from({ length }, (_, i) => `production/main/${i}`);
      const fits = { ...changes, [key]: names(MAX_CHANGED_CONNECTORS) };
      const tooMany = { ...changes, [key]: names(MAX_CHANGED_CONNECTORS + 1) };
      expect(kafkaMonitorChangesSchema.safeParse(fits).success).toBe(true);
      expect(kafkaMonitorChangesSchema.safeParse(tooMany).success).toBe(false);
    },
  );
});
