import { ObservedTime } from '@kafka-monitor/plugin-kafka-monitor-common';
import { absoluteTime, age, clockTime, isVague, timeUntil } from './times';
import { useNow } from './useNow';
import { useLanguage, useTexts } from './useTexts';

/** Keeps an age such as "12 min. ago" in one line. */
function together(text: string): string {
  return text.replace(/ /g, '\u00a0');
}

/** How long ago a moment was; the moment itself as a tooltip. */
export function Age(props: { at: string | null; periodMs?: number }) {
  const { at, periodMs } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(periodMs);
  if (at === null) {
    return <span>{t('shared.time.never')}</span>;
  }
  return (
    <time dateTime={at} title={absoluteTime(at, language)}>
      {together(age(at, now, language) ?? t('shared.time.justNow'))}
    </time>
  );
}

/** How long it is until a moment; the moment itself as a tooltip. */
export function Until(props: { at: string }) {
  const { at } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(1_000);
  return (
    <time dateTime={at} title={absoluteTime(at, language)}>
      {timeUntil(at, now, language) ?? t('shared.time.now')}
    </time>
  );
}

/**
 * When something seen by polling happened: how long ago, or the two looks
 * between which it must have happened when they were over a minute apart.
 */
export function Observed(props: { time: ObservedTime }) {
  const { time } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow();
  const by = absoluteTime(time.by, language);
  if (time.after !== null && isVague(time)) {
    return (
      <time
        dateTime={time.by}
        title={t('shared.time.between', {
          after: absoluteTime(time.after, language),
          by,
        })}
      >
        {t('shared.time.between', {
          after: clockTime(time.after, now, language),
          by: clockTime(time.by, now, language),
        })}
      </time>
    );
  }
  const relative = together(
    age(time.by, now, language) ?? t('shared.time.justNow'),
  );
  return (
    <time dateTime={time.by} title={by}>
      {time.after === null
        ? t('shared.time.orEarlier', { by: relative })
        : relative}
    </time>
  );
}
