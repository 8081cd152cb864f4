import { initialMessagesState, messagesCodec } from './messagesState';

const read = (query: string) => messagesCodec.read(new URLSearchParams(query));

describe('the address of the messages', () => {
  it('keeps all that is shown', () => {
    const state = {
      status: 'refused',
      channel: 'telegram',
      purpose: 'critical-failure',
      page: 2,
      message: '77',
      allMutes: true,
    } as const;
    const written = messagesCodec.write(state);
    expect(written.toString()).toBe(
      'tab=messages&status=refused&channel=telegram&purpose=critical-failure&page=3&mutes=all&message=77',
    );
    expect(messagesCodec.read(written)).toEqual(state);
  });

  it('leaves out what is wrong in it', () => {
    expect(
      read('status=x&channel=A B&purpose=y&page=0&message=-1&mutes=some'),
    ).toEqual(initialMessagesState);
  });
});
