import {
  absoluteTime,
  timeUntil,
  useLanguage,
  useNow,
  useTexts,
} from '../shared';

/** How long until a run. */
export function NextRun(props: { at: string | null }) {
  const { at } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(1_000);
  if (at === null) {
    return <>{t('scheduler.status.notScheduled')}</>;
  }
  return (
    <time dateTime={at} title={absoluteTime(at, language)}>
      {timeUntil(at, now, language) ?? t('scheduler.status.due')}
    </time>
  );
}
