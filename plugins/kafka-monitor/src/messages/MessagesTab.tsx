import { MutesSection } from '../mutes';
import { useUrlState } from '../routing';
import { MessageDialog } from './detail/MessageDialog';
import { MessageList } from './list/MessageList';
import { messagesCodec } from './messagesState';
import { ChannelsSection } from './status/ChannelsSection';

/** How the channels are, what is muted, and what people were sent. */
export function MessagesTab() {
  const [state, setState] = useUrlState(messagesCodec);
  return (
    <>
      <ChannelsSection />
      <MutesSection
        isAll={state.allMutes}
        onAll={allMutes => setState({ ...state, allMutes })}
      />
      <MessageList state={state} onChange={setState} />
      {state.message && (
        <MessageDialog
          key={state.message}
          id={state.message}
          onClose={() => setState({ ...state, message: undefined })}
        />
      )}
    </>
  );
}
