import { blindTraces, laterTraces, openTraces } from '.';

const all = [...openTraces, ...blindTraces, ...laterTraces];

describe('the corpus of traces', () => {
  it('is large enough, in each part', () => {
    expect(openTraces.length).toBeGreaterThanOrEqual(100);
    expect(blindTraces.length).toBeGreaterThanOrEqual(100);
    expect(laterTraces.length).toBeGreaterThanOrEqual(120);
    expect(all.length).toBeGreaterThanOrEqual(320);
  });

  it('names every trace once and repeats none', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ trace }) => trace)).size).toBe(all.length);
  });

  it.each(all.map(item => [item.id, item] as const))(
    'holds %s as a trace that a worker can have given',
    (id, { source, trace, truth, direction, connectorClass }) => {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(new URL(source).protocol).toBe('https:');
      expect(trace.trim()).not.toBe('');
      expect(Buffer.byteLength(trace)).toBeLessThan(64 * 1024);
      // A hole in a template would show itself so.
      expect(trace).not.toMatch(/undefined|\[object Object\]/);
      expect(truth).not.toBe('');
      expect(connectorClass === null).toBe(direction === null);
    },
  );

  it('has some 15 % of traces that do not tell their cause', () => {
    const silent = all.filter(({ truth }) => truth === null).length;
    expect(silent / all.length).toBeGreaterThan(0.09);
    expect(silent / all.length).toBeLessThan(0.18);
    for (const item of all.filter(({ truth }) => truth === null)) {
      expect(item.expected).toEqual([]);
    }
  });

  it('covers many connector classes in each part', () => {
    for (const half of [openTraces, blindTraces, laterTraces]) {
      const classes = new Set(half.map(item => item.connectorClass));
      expect(classes.size).toBeGreaterThanOrEqual(40);
    }
  });
});
