import {
  failurePath,
  teamPath,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertDocument } from '@kafka-monitor/plugin-kafka-monitor-node';
import { DateTime } from 'luxon';
import { durationText, oneLine, pageUrl, Wording } from '../texts/wording';
import { isQuietDay, OpenFailure, SummaryNumbers } from './SummaryNumbers';
import { SummaryPhrases, summaryPhrasesOf } from './summaryPhrases';

/** Whose summary it is, and of which day. */
export interface SummaryNews {
  /** Undefined: of all. */
  team: { name: string; title: string } | undefined;
  /** `2026-11-30` */
  day: string;
  now: Date;
  numbers: SummaryNumbers;
  titleOf: (environment: string) => string;
}

function sentences(
  wording: Wording,
  phrases: SummaryPhrases,
  numbers: SummaryNumbers,
): string[] {
  const { meanTimeToRecovery } = numbers;
  const line = (count: number, of: (count: number) => string) =>
    count > 0 ? [of(count)] : [];
  return [
    phrases.connectors(
      numbers.connectors,
      numbers.running,
      numbers.failing,
      numbers.stoodDown,
    ),
    ...line(numbers.lastSeen, phrases.lastSeen),
    ...(isQuietDay(numbers)
      ? [phrases.quiet]
      : [phrases.changes(numbers.opened, numbers.resolved)]),
    ...(meanTimeToRecovery === null
      ? []
      : [phrases.meanTime(durationText(wording, meanTimeToRecovery))]),
    ...line(numbers.flapping, phrases.flapping),
    ...line(numbers.configChanges, phrases.configChanges),
  ];
}

function itemOf(
  wording: Wording,
  phrases: SummaryPhrases,
  failure: OpenFailure,
  { now, titleOf }: SummaryNews,
) {
  const kind =
    wording.phrases.kinds[failure.kind as keyof typeof wording.phrases.kinds];
  return {
    title: oneLine(
      wording.phrases.oneFails(
        failure.name,
        titleOf(failure.environment),
        kind ?? failure.kind,
      ),
    ),
    url: pageUrl(
      wording,
      failure.platform,
      failurePath(String(failure.failureId)),
    ),
    lines: [
      phrases.openFor(
        durationText(wording, now.getTime() - failure.since.getTime()),
      ),
      ...(failure.cause ? [oneLine(wording.phrases.cause(failure.cause))] : []),
      ...(failure.flapping ? [phrases.keepsFailing] : []),
    ],
  };
}

/** What a team, or those over all, are told of a day. */
export function summaryDocument(
  wording: Wording,
  news: SummaryNews,
): AlertDocument {
  const { team, numbers } = news;
  const { language, locale } = wording.phrases;
  const phrases = summaryPhrasesOf(language);
  const day = DateTime.fromISO(news.day, { zone: wording.timeZone })
    .setLocale(locale)
    .toFormat('d LLL yyyy');
  const { openFailures, open } = numbers;
  return {
    language,
    title: oneLine(phrases.title(team?.title ?? phrases.all, day, open)),
    summary: sentences(wording, phrases, numbers),
    sections:
      openFailures.length === 0
        ? []
        : [
            {
              heading: phrases.stillOpen(open),
              items: openFailures.map(failure =>
                itemOf(wording, phrases, failure, news),
              ),
              ...(open > openFailures.length && {
                more: wording.phrases.more(open - openFailures.length),
              }),
            },
          ],
    link: team
      ? {
          title: phrases.openTeam,
          url: pageUrl(wording, null, teamPath(team.name)),
        }
      : { title: phrases.openDashboard, url: pageUrl(wording, null, '') },
  };
}
