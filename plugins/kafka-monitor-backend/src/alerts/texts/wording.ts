import { DateTime, Duration } from 'luxon';
import { en } from './en';
import { id } from './id';
import { Phrases } from './Phrases';

/** How and where one receiver is told. */
export interface Wording {
  phrases: Phrases;
  timeZone: string;
  /** Where the pages are, without a slash at its end. */
  appUrl: string;
}

const MINUTE = 60_000;
/** Longer ones are cut: a message has many. */
const MAX_LINE = 300;

/** The sentences of a language. */
export function phrasesOf(language: 'en' | 'id'): Phrases {
  return language === 'id' ? id : en;
}

/** One line, cut where it gets long. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length > MAX_LINE
    ? `${characters.slice(0, MAX_LINE - 1).join('')}…`
    : line;
}

/** A moment as the clock there shows it: `28 Nov 2026, 14:05 GMT+7`. */
export function timeText({ phrases, timeZone }: Wording, at: Date): string {
  return DateTime.fromJSDate(at, { zone: timeZone })
    .setLocale(phrases.locale)
    .toFormat('d LLL yyyy, HH:mm ZZZZ');
}

/** Since when, with both looks where they are over a minute apart. */
export function sinceText(
  wording: Wording,
  { after, by }: { after: Date | null; by: Date },
): string {
  return after && by.getTime() - after.getTime() > MINUTE
    ? wording.phrases.between(timeText(wording, after), timeText(wording, by))
    : wording.phrases.since(timeText(wording, by));
}

/** How long something took. */
export function durationText({ phrases }: Wording, ms: number): string {
  const { hours, minutes } = Duration.fromMillis(Math.max(0, ms)).shiftTo(
    'hours',
    'minutes',
  );
  return hours < 1
    ? phrases.minutes(Math.floor(minutes))
    : phrases.hours(hours, Math.floor(minutes));
}

/** A page of a platform. */
export function pageUrl(
  { appUrl }: Wording,
  platform: string | null,
  path: string,
): string {
  const raft = platform === 'kafka-raft' ? '/raft' : '';
  return `${appUrl}/kafka-monitor${raft}${path}`;
}
