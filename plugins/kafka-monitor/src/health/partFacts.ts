import { SystemHealthPart } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate } from '../shared';
import { figureText } from './figureText';

/** From where on a figure is bad, as a list of words. */
export function thresholdTexts(
  part: SystemHealthPart,
  t: Translate,
  language: string,
): string[] {
  const { threshold, figure, check } = part;
  if (!threshold) {
    return [];
  }
  const unit = figure?.unit ?? (check.startsWith('alert') ? 'count' : 's');
  return (['degraded', 'down'] as const).flatMap(state => {
    const limit = threshold[state];
    if (limit === null) {
      return [];
    }
    const word = state === 'down' ? 'Down' : 'Degraded';
    return [
      t(`systemHealth.threshold.${threshold.bad}${word}`, {
        limit: figureText({ value: limit, unit }, language),
      }),
    ];
  });
}

/** What else is known of a part, as a list of words. */
export function factTexts(
  { facts }: SystemHealthPart,
  t: Translate,
  language: string,
): string[] {
  const size = (value: number) =>
    figureText({ value, unit: 'bytes' }, language);
  const texts: Array<string | false | undefined> = [
    facts.client,
    facts.version !== undefined &&
      t('systemHealth.fact.version', { version: facts.version }),
    facts.health === 'not-verifiable' && t('systemHealth.fact.notVerifiable'),
    facts.enabled === false && t('systemHealth.fact.switchedOff'),
    facts.waiting !== undefined &&
      t('systemHealth.fact.waiting', { count: String(facts.waiting) }),
    facts.newer !== undefined &&
      t('systemHealth.fact.newer', { count: String(facts.newer) }),
    facts.freeBytes !== undefined &&
      facts.totalBytes !== undefined &&
      t('systemHealth.fact.free', {
        free: size(facts.freeBytes),
        total: size(facts.totalBytes),
      }),
    facts.usedBytes !== undefined &&
      facts.totalBytes !== undefined &&
      t('systemHealth.fact.used', {
        used: size(facts.usedBytes),
        total: size(facts.totalBytes),
      }),
    facts.longestMs !== undefined &&
      t('systemHealth.fact.longest', {
        time: figureText({ value: facts.longestMs, unit: 'ms' }, language),
      }),
    facts.path,
  ];
  return texts.filter(text => typeof text === 'string');
}
