import { Text } from '@backstage/ui';
import { Troubleshooting } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  absoluteTime,
  ExternalLink,
  externalUrl,
  useLanguage,
  useTexts,
} from '../../shared';
import { Steps } from './Steps';
import styles from './troubleshooting.module.css';

/** Where to look when the trace does not say why: in the worker's log. */
export function SilentAdvice(props: {
  advice: Troubleshooting;
  /** When it last failed. */
  at: string;
}) {
  const { advice, at } = props;
  const { task, workerId } = advice;
  const { t } = useTexts();
  const language = useLanguage();
  const logUrl = externalUrl(advice.logUrl, ['https:', 'http:']);
  const log =
    workerId === null
      ? t('failures.silent.anyLog')
      : t('failures.silent.log', { worker: workerId });
  const part =
    task === null
      ? t('failures.silent.connector')
      : t('failures.silent.task', { task: String(task) });
  return (
    <div className={styles.remedy}>
      <Text as="p" weight="bold" className={styles.sentence}>
        {t('failures.silent.text', {
          log,
          part,
          time: absoluteTime(at, language),
        })}
      </Text>
      {advice.lookFor.length > 0 && (
        <div>
          <Text color="secondary">{t('failures.silent.lookFor')}</Text>
          <Steps
            label={t('failures.silent.lookFor')}
            steps={advice.lookFor}
            isUnordered
          />
        </div>
      )}
      {logUrl && (
        <p className={styles.sentence}>
          <ExternalLink href={logUrl}>{t('failures.silent.open')}</ExternalLink>
        </p>
      )}
    </div>
  );
}
