import { Text } from '@backstage/ui';
import { SystemHealthPart } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Age, Breakable, useLanguage, useTexts } from '../shared';
import { figureText } from './figureText';
import styles from './health.module.css';
import { factTexts, thresholdTexts } from './partFacts';
import { StateLabel } from './StateLabel';

/** A part with its figure, what is expected of it, and what to do. */
export function PartLine(props: { part: SystemHealthPart }) {
  const { part } = props;
  const { check, subject, state, figure, since, reason, advice } = part;
  const { t } = useTexts();
  const language = useLanguage();
  const facts = factTexts(part, t, language);
  const thresholds = thresholdTexts(part, t, language);
  return (
    <div className={styles.part}>
      <StateLabel state={state} />
      <div className={styles.what}>
        {subject !== null && (
          <Text weight="bold">
            <Breakable text={subject} />
          </Text>
        )}
        <div>
          {t(`systemHealth.check.${check}`)}:{' '}
          <strong>
            {figure ? figureText(figure, language) : t('systemHealth.unknown')}
          </strong>
          {since !== null && state !== 'ok' && (
            <>
              {', '}
              {t('systemHealth.since', {
                time: <Age key="since" at={since} />,
              })}
            </>
          )}
        </div>
        {[facts, thresholds].map(
          (texts, index) =>
            texts.length > 0 && (
              <div key={index} className={styles.known}>
                <Breakable text={texts.join(' · ')} />
              </div>
            ),
        )}
        {reason !== null && state !== 'ok' && (
          <div className={styles.reason}>
            <Breakable text={t('systemHealth.reason', { reason })} />
          </div>
        )}
        {advice && <div>{t(`systemHealth.advice.${advice.key}`)}</div>}
      </div>
    </div>
  );
}
