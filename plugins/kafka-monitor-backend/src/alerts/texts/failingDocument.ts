import { failurePath } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  AlertDocument,
  AlertItem,
  AlertSection,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { FailingReason, FailureFacts } from '../rules/FailureFacts';
import { oneLine, pageUrl, sinceText, Wording } from './wording';

/** A failure that a message tells of. */
export interface ToldFailure {
  facts: FailureFacts;
  reason: FailingReason;
  baseline: boolean;
  environmentTitle: string;
  /** What can be done first, in the receiver's language; null: not known. */
  step: string | null;
}

/** What a message about failures is made of. */
export interface FailingNews {
  teamTitle: string;
  /** Team's name, for links. */
  team: string;
  failures: readonly ToldFailure[];
  /** Of the same causes, in other teams. */
  elsewhere: { connectors: number; teams: number };
}

/** Names of one cause, and causes, that a message holds. */
const MOST_NAMES = 5;
const MOST_CAUSES = 8;

function linesOf(wording: Wording, failure: ToldFailure): string[] {
  const { facts, reason, step } = failure;
  const { phrases } = wording;
  return [
    ...(reason === 'new' ? [] : [phrases.reasons[reason]]),
    ...(facts.cause ? [oneLine(phrases.cause(facts.cause))] : []),
    sinceText(wording, facts.since),
    ...(step ? [oneLine(phrases.whatToDo(step))] : []),
  ];
}

function urlOf(wording: Wording, { facts }: ToldFailure): string {
  return pageUrl(wording, facts.platform, failurePath(String(facts.failureId)));
}

function titleOf({ phrases }: Wording, failure: ToldFailure): string {
  const { facts, environmentTitle } = failure;
  const title = phrases.oneFails(
    facts.name,
    environmentTitle,
    phrases.kinds[facts.kind],
  );
  return facts.critical ? `${phrases.critical}: ${title}` : title;
}

function single(wording: Wording, failure: ToldFailure): AlertDocument {
  const { phrases } = wording;
  return {
    language: phrases.language,
    title: oneLine(titleOf(wording, failure)),
    summary: [
      ...(failure.baseline ? [phrases.firstLookSummary] : []),
      ...linesOf(wording, failure),
    ],
    sections: [],
    link: { title: phrases.openFailure, url: urlOf(wording, failure) },
  };
}

/** By root cause, the most frequent first; within one, the critical first. */
function byCause(failures: readonly ToldFailure[]): ToldFailure[][] {
  const groups = new Map<string, ToldFailure[]>();
  for (const failure of failures) {
    const { fingerprint, kind } = failure.facts;
    const key = fingerprint ?? `kind:${kind}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(failure);
  }
  return [...groups.values()]
    .map(group =>
      [...group].sort(
        (a, b) =>
          Number(b.facts.critical) - Number(a.facts.critical) ||
          a.facts.severity - b.facts.severity ||
          (a.facts.name < b.facts.name ? -1 : 1),
      ),
    )
    .sort((a, b) => b.length - a.length);
}

function sectionOf(wording: Wording, group: ToldFailure[]): AlertSection {
  const { phrases } = wording;
  const [first] = group;
  const cause = first.facts.cause ?? phrases.noCause;
  const items: AlertItem[] = group.slice(0, MOST_NAMES).map(failure => ({
    title: oneLine(titleOf(wording, failure)),
    url: urlOf(wording, failure),
    lines: failure.reason === 'new' ? [] : [phrases.reasons[failure.reason]],
  }));
  const steps = first.step ? [oneLine(phrases.whatToDo(first.step))] : [];
  return {
    heading: oneLine(`${phrases.connectors(group.length)}: ${cause}`),
    items: items.map((item, index) =>
      index === items.length - 1
        ? { ...item, lines: [...item.lines, ...steps] }
        : item,
    ),
    ...(group.length > items.length && {
      more: phrases.more(group.length - items.length),
    }),
  };
}

/** Several teams' worth of the same cause is said; so are the critical ones. */
function remarks({ phrases }: Wording, news: FailingNews): string[] {
  const critical = news.failures.filter(({ facts }) => facts.critical).length;
  const { connectors, teams } = news.elsewhere;
  return [
    ...(critical > 0 && news.failures.length > 1
      ? [phrases.criticalAmong(critical)]
      : []),
    ...(connectors > 0 ? [phrases.elsewhere(connectors, teams)] : []),
  ];
}

/** What a team is told of failures: one, or many by their causes. */
export function failingDocument(
  wording: Wording,
  news: FailingNews,
): AlertDocument {
  const { phrases } = wording;
  const { failures, teamTitle, team } = news;
  if (failures.length === 1) {
    const document = single(wording, failures[0]);
    return {
      ...document,
      summary: [...document.summary, ...remarks(wording, news)],
    };
  }
  const environments = [
    ...new Set(failures.map(({ environmentTitle }) => environmentTitle)),
  ].join(', ');
  const firstLook = failures.every(({ baseline }) => baseline);
  const groups = byCause(failures);
  const rest = groups.slice(MOST_CAUSES).flat().length;
  const critical = failures.some(({ facts }) => facts.critical);
  const title = firstLook
    ? phrases.firstLook(failures.length, teamTitle)
    : phrases.manyFail(failures.length, teamTitle, environments);
  return {
    language: phrases.language,
    title: oneLine(critical ? `${phrases.critical}: ${title}` : title),
    summary: [
      ...(firstLook ? [phrases.firstLookSummary] : []),
      ...remarks(wording, news),
    ],
    sections: [
      ...groups.slice(0, MOST_CAUSES).map(group => sectionOf(wording, group)),
      ...(rest > 0 ? [{ items: [], more: phrases.more(rest) }] : []),
    ],
    link: {
      title: phrases.openFailures,
      url: pageUrl(
        wording,
        failures[0].facts.platform,
        `/failures?team=${encodeURIComponent(team)}`,
      ),
    },
  };
}
