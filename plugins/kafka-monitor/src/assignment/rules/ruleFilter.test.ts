import { ruleFilter } from './ruleFilter';

describe('the list behind a rule', () => {
  it('is narrowed by places and names', () => {
    expect(
      ruleFilter({ environment: ['prod', 'stage'], name: ['pay-*'] }),
    ).toEqual([
      ['ref', 'prod/*/pay-*'],
      ['ref', 'stage/*/pay-*'],
    ]);
    expect(ruleFilter({ connectCluster: ['main'] })).toEqual([
      ['ref', '*/main/*'],
    ]);
  });

  it('is all of it where the rule is about all', () => {
    expect(ruleFilter({ name: ['*'] })).toEqual([]);
  });

  it('is narrowed by classes that are named in full', () => {
    expect(ruleFilter({ class: ['io.example.Sink'] })).toEqual([
      ['connectorClass', 'io.example.Sink'],
    ]);
    expect(ruleFilter({ class: ['io.example.*'] })).toBeUndefined();
  });

  it('is none where no filter shows just those', () => {
    expect(ruleFilter({ name: ['pay-?'] })).toBeUndefined();
    expect(ruleFilter({ environment: ['a/b'] })).toBeUndefined();
    expect(ruleFilter({ dbms: ['oracle'] })).toBeUndefined();
    expect(ruleFilter({ topic: ['orders'] })).toBeUndefined();
    expect(ruleFilter({ config: { 'tasks.max': ['1'] } })).toBeUndefined();
    expect(
      ruleFilter({
        name: Array.from({ length: 51 }, (_, index) => `n${index}`),
      }),
    ).toBeUndefined();
  });
});
