import {
  FailureEnd,
  FailureKind,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { FailingReason } from '../rules/FailureFacts';
import { TroubleKind } from '../rules/troubles';

/** Sentences of messages in one language. */
export interface Phrases {
  language: 'en' | 'id';
  locale: string;
  kinds: Record<FailureKind, string>;
  reasons: Record<Exclude<FailingReason, 'new'>, string>;
  ends: Record<FailureEnd, string>;
  critical: string;
  /** One connector: `what` is of {@link Phrases.kinds}. */
  oneFails(name: string, environment: string, what: string): string;
  manyFail(count: number, team: string, environments: string): string;
  firstLook(count: number, team: string): string;
  firstLookSummary: string;
  criticalAmong(count: number): string;
  elsewhere(count: number, teams: number): string;
  noCause: string;
  cause(line: string): string;
  since(time: string): string;
  between(after: string, by: string): string;
  whatToDo(step: string): string;
  connectors(count: number): string;
  more(count: number): string;
  openFailure: string;
  openFailures: string;
  oneEnded(name: string, environment: string, end: string): string;
  manyEnded(count: number, of: number, team: string): string;
  allEnded(count: number, team: string): string;
  lasted(duration: string): string;
  minutes(count: number): string;
  hours(hours: number, minutes: number): string;
  troubles: Record<TroubleKind, (subject: string) => string>;
  troubleEnds: Record<TroubleKind, (subject: string) => string>;
  troubleSummary: Record<TroubleKind, string>;
  openScheduler: string;
  refusedTitle(title: string): string;
  refusedSummary(team: string, reason: string): string;
  unreached(team: string): string;
  openMessages: string;
}
