import { AlertDocument } from '@kafka-monitor/plugin-kafka-monitor-node';
import { oneLine, pageUrl, Wording } from './wording';

/**
 * A message that its receiver could not be told, for those of the fallback.
 *
 * @param reason undefined: there is no address
 */
export function undeliveredDocument(
  wording: Wording,
  message: { id: string; document: AlertDocument },
  team: string,
  reason: string | undefined,
): AlertDocument {
  const { phrases } = wording;
  return {
    ...message.document,
    language: phrases.language,
    title: oneLine(phrases.refusedTitle(message.document.title)),
    summary: [
      reason === undefined
        ? phrases.unreached(team)
        : oneLine(phrases.refusedSummary(team, reason)),
      ...message.document.summary,
    ],
    link: {
      title: phrases.openMessages,
      url: pageUrl(
        wording,
        null,
        `/scheduler?tab=messages&message=${message.id}`,
      ),
    },
  };
}
