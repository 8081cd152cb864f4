import { EndedFlush } from './decide';
import { messageConnector, NewMessage } from './outbox/NewMessage';
import { Receivers } from './Receivers';
import { endedDocument } from './texts/endedDocument';

/** The message that tells those who heard of failures how they ended. */
export function composeEnded(
  flush: EndedFlush,
  options: { receivers: Receivers; titleOf: (environment: string) => string },
): NewMessage {
  const { receivers, titleOf } = options;
  const { receiver, wording, title } = receivers.ofTeam(flush.team);
  const { ended, open } = flush;
  const recovered = ended.some(({ facts }) => facts.end === 'recovered');
  const [{ facts: first }] = ended;
  return {
    alertId: flush.alertId,
    // Paused, gone or called resolved: it is not so any more, and no good news.
    purpose: recovered ? 'recovery' : 'correction',
    topic: 'connector-recovered',
    severity: 'low',
    critical: ended.some(({ told }) => told.critical),
    silent: true,
    final: open === 0,
    platform: first.platform,
    environment: ended.every(
      ({ facts }) => facts.environment === first.environment,
    )
      ? first.environment
      : null,
    receiver,
    document: endedDocument(wording, {
      team: flush.team,
      teamTitle: title,
      ended: ended.map(({ facts }) => ({
        facts,
        environmentTitle: titleOf(facts.environment),
      })),
      open,
    }),
    connectors: ended.map(({ facts }) => messageConnector(facts)),
  };
}
