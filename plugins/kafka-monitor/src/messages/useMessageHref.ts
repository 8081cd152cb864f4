import { usePlatform } from '../platform';
import { initialMessagesState, messagesCodec } from './messagesState';

/** Where a message can be read. */
export function useMessageHref(): (id: string) => string {
  const { schedulerHref } = usePlatform();
  return message =>
    `${schedulerHref}?${messagesCodec.write({
      ...initialMessagesState,
      message,
    })}`;
}
