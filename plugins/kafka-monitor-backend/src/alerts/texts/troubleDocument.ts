import { AlertDocument } from '@kafka-monitor/plugin-kafka-monitor-node';
import { Trouble, TroubleKind } from '../rules/troubles';
import { oneLine, pageUrl, timeText, Wording } from './wording';

/** A Connect cluster or an environment is in trouble. */
export function troubleDocument(
  wording: Wording,
  trouble: Trouble,
): AlertDocument {
  const { phrases } = wording;
  return {
    language: phrases.language,
    title: oneLine(phrases.troubles[trouble.kind](trouble.label)),
    summary: [
      phrases.troubleSummary[trouble.kind],
      ...(trouble.detail ? [oneLine(trouble.detail)] : []),
      phrases.since(timeText(wording, trouble.since)),
    ],
    sections: [],
    link: {
      title: phrases.openScheduler,
      url: pageUrl(wording, null, '/scheduler'),
    },
  };
}

/** It is not any more. */
export function troubleEndDocument(
  wording: Wording,
  trouble: { kind: TroubleKind; label: string },
): AlertDocument {
  const { phrases } = wording;
  return {
    language: phrases.language,
    title: oneLine(phrases.troubleEnds[trouble.kind](trouble.label)),
    summary: [],
    sections: [],
    link: {
      title: phrases.openScheduler,
      url: pageUrl(wording, null, '/scheduler'),
    },
  };
}
