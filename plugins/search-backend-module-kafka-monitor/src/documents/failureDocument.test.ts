import { failureItem } from './__testUtils__/items';
import { failureDocument } from './failureDocument';

describe('failureDocument', () => {
  it('leads to the failure and is judged by its connector', () => {
    expect(failureDocument(failureItem({}))).toMatchObject({
      title: 'orders-sink',
      location: '/kafka-monitor/failures/17',
      authorization: { resourceRef: 'production/main/orders-sink' },
      kind: 'degraded',
      team: 'payments',
      cluster: null,
      cause: 'FATAL: password authentication failed',
    });
  });

  it('leads to the pages of its own platform', () => {
    expect(
      failureDocument(failureItem({ platform: 'kafka-raft' })).location,
    ).toBe('/kafka-monitor/raft/failures/17');
  });

  it('is found by what was thrown and why', () => {
    expect(failureDocument(failureItem({})).text).toMatch(
      /PSQLException FATAL: password/,
    );
  });

  it('has a page though its connector has none, and no cause without a trace', () => {
    const document = failureDocument(failureItem({ name: '..', cause: null }));
    expect(document).toMatchObject({
      title: '..',
      location: '/kafka-monitor/failures/17',
      cause: null,
    });
  });
});
