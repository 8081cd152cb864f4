import { failurePath } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertDocument } from '@kafka-monitor/plugin-kafka-monitor-node';
import { FailureFacts } from '../rules/FailureFacts';
import { durationText, oneLine, pageUrl, Wording } from './wording';

/** A failure that was told of, and has ended. */
export interface EndedFailure {
  facts: FailureFacts;
  environmentTitle: string;
}

/** What a message about ends is made of. */
export interface EndedNews {
  teamTitle: string;
  team: string;
  ended: readonly EndedFailure[];
  /** How many of the same alert go on. */
  open: number;
}

const MOST_NAMES = 10;

function titleOf({ phrases }: Wording, failure: EndedFailure): string {
  const { facts, environmentTitle } = failure;
  return oneLine(
    phrases.oneEnded(
      facts.name,
      environmentTitle,
      phrases.ends[facts.end ?? 'recovered'],
    ),
  );
}

function lasted(wording: Wording, { facts }: EndedFailure): string[] {
  const { closedAt, since } = facts;
  return closedAt
    ? [
        wording.phrases.lasted(
          durationText(wording, closedAt.getTime() - since.by.getTime()),
        ),
      ]
    : [];
}

/** What those are told who were told that something fails. */
export function endedDocument(
  wording: Wording,
  news: EndedNews,
): AlertDocument {
  const { phrases } = wording;
  const { ended, open, team, teamTitle } = news;
  const [first] = ended;
  const { platform, failureId } = first.facts;
  if (ended.length === 1 && open === 0) {
    return {
      language: phrases.language,
      title: titleOf(wording, first),
      summary: lasted(wording, first),
      sections: [],
      link: {
        title: phrases.openFailure,
        url: pageUrl(wording, platform, failurePath(String(failureId))),
      },
    };
  }
  const shown = ended.slice(0, MOST_NAMES);
  return {
    language: phrases.language,
    title: oneLine(
      open === 0
        ? phrases.allEnded(ended.length, teamTitle)
        : phrases.manyEnded(ended.length, ended.length + open, teamTitle),
    ),
    summary: [],
    sections: [
      {
        items: shown.map(failure => ({
          title: titleOf(wording, failure),
          url: pageUrl(
            wording,
            failure.facts.platform,
            failurePath(String(failure.facts.failureId)),
          ),
          lines: [],
        })),
        ...(ended.length > shown.length && {
          more: phrases.more(ended.length - shown.length),
        }),
      },
    ],
    link: {
      title: phrases.openFailures,
      url: pageUrl(
        wording,
        platform,
        `/failures?team=${encodeURIComponent(team)}`,
      ),
    },
  };
}
