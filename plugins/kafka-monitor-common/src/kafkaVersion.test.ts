import { isKafkaAtLeast } from './kafkaVersion';

describe('a worker is at least a version of Kafka', () => {
  it.each([
    ['3.5.0', 3, 5, true],
    ['3.4.1', 3, 5, false],
    ['2.8.2', 3, 0, false],
    ['4.1.1', 3, 9, true],
    ['10.0.0', 9, 1, true],
    ['3.10.0', 3, 9, true],
  ])('by its numbers: %s, %i.%i: %s', (version, major, minor, expected) => {
    expect(isKafkaAtLeast(version, major, minor)).toBe(expected);
  });

  it.each([
    ['7.5.0-ccs', 3, 5, true],
    ['7.4.1-ce', 3, 5, false],
    ['7.9.0-ccs', 4, 0, false],
    ['8.0.0-ccs', 4, 0, true],
    ['6.2.0-ccs', 3, 0, false],
    ['5.5.1-ccs', 3, 0, false],
  ])(
    "by what Confluent's numbers mean: %s",
    (version, major, minor, expected) => {
      expect(isKafkaAtLeast(version, major, minor)).toBe(expected);
    },
  );

  it('when nothing is known of its version', () => {
    expect(isKafkaAtLeast(null, 3, 5)).toBe(true);
    expect(isKafkaAtLeast('nightly', 3, 5)).toBe(true);
  });
});
