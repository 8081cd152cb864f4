import { mockServices } from '@backstage/backend-test-utils';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { ConnectError } from '../../connect';
import { tellableMessage } from './tellableMessage';

const sql = new Error('select * from "secrets" - no such table: secrets');

describe('what people are told of an error', () => {
  const tell = (error: unknown) => {
    const logger = mockServices.logger.mock();
    const message = tellableMessage(error, { logger, what: 'Pausing' });
    return { message, logged: logger.error.mock.calls.flat() };
  };

  it.each([
    ['of Kafka Connect', new ConnectError('conflict', 'It refused')],
    ['of ours', new NotFoundError('There is none')],
    [
      'of ours that tells one of Kafka Connect',
      new ConflictError('Not now', new ConnectError('conflict', 'It refused')),
    ],
  ])('is its message, where that was written for them: %s', (_, error) => {
    expect(tell(error)).toEqual({ message: error.message, logged: [] });
  });

  it.each([
    ['of the database', sql],
    ['of ours that tells one of the database', new ConflictError('No', sql)],
    ['that is none', 'no such table'],
  ])('is where to look, else: %s', (_, error) => {
    const { message, logged } = tell(error);
    expect(message).toBe('An error of the backend: its log says more');
    expect(logged).toEqual([
      expect.stringMatching(/^Pausing did not work: .*no such table/),
    ]);
  });
});
