import { ConnectError, ConnectErrorKind } from '../../connect';
import { saysConnectorUnknown } from './saysConnectorUnknown';

const answer = (excerpt: string, kind: ConnectErrorKind = 'not-found') =>
  new ConnectError(kind, `It said: ${excerpt}`, { excerpt });

describe('a worker says that it has no such connector', () => {
  it.each([
    'Unknown connector my-connector',
    'Unknown connector: my-connector',
    'Connector my-connector not found',
    'Connector not found not found',
    'No status found for connector my-connector',
    `Connector ${'x'.repeat(189)}…`,
  ])('by %s', text => {
    expect(saysConnectorUnknown(answer(text))).toBe(true);
  });

  it.each([
    // Of a connector whose name tells nothing.
    'Unknown task: my-connector-9',
    'Unknown task: Connector x not found-9',
    'No status found for task my-connector-9',
    // It is there, but no worker has told yet how it is.
    'Status for connector my-connector not found',
    'HTTP 404 Not Found',
    'Error 404 Not Found URI: /connectors/my-connector/offsets',
    '',
  ])('but not by %s', text => {
    expect(saysConnectorUnknown(answer(text))).toBe(false);
  });

  it('with a 404 alone', () => {
    const text = 'Connector orders not found';
    expect(saysConnectorUnknown(answer(text, 'server-error'))).toBe(false);
    expect(saysConnectorUnknown(new Error(text))).toBe(false);
  });
});
