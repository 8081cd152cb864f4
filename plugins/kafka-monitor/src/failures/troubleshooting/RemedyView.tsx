import { Text } from '@backstage/ui';
import { Remedy } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  addressText,
  ExternalLink,
  externalUrl,
  InlineCode,
  useLocalized,
  useTexts,
} from '../../shared';
import { RestartLine } from './RestartLine';
import { Steps } from './Steps';
import styles from './troubleshooting.module.css';

/** The words of the trace that led to a remedy, each once. */
function quotes(remedy: Remedy, trace: string | null): string[] {
  const texts = remedy.evidence
    .map(({ start, end }) => trace?.slice(start, end).trim())
    .filter((text): text is string => Boolean(text));
  return [...new Set(texts)];
}

/** What is probably wrong, whether a restart helps, and what to do. */
export function RemedyView(props: {
  remedy: Remedy;
  /** What its evidence points into. */
  trace: string | null;
  /** Only the first steps, and nothing that explains. */
  steps?: number;
}) {
  const { remedy, trace, steps } = props;
  const { t } = useTexts();
  const localized = useLocalized();
  const isShort = steps !== undefined;
  const sources = remedy.sources
    .map(source => externalUrl(source, ['https:']))
    .filter((url): url is string => url !== undefined);
  const words = quotes(remedy, trace);
  return (
    <div className={styles.remedy}>
      <Text as="p" weight="bold" className={styles.sentence}>
        <InlineCode text={localized(remedy.cause)} />
      </Text>
      {!isShort && (
        <Text as="p" color="secondary" className={styles.sentence}>
          {t(`failures.confidence.${remedy.confidence}`)}{' '}
          {words.length > 0 && (
            <>
              {t('failures.evidence')}{' '}
              {words.map((text, index) => (
                <span key={text}>
                  {index > 0 && ', '}
                  <q>{text}</q>
                </span>
              ))}
            </>
          )}
        </Text>
      )}
      <RestartLine restart={remedy.restart} />
      {remedy.steps.length > 0 && (
        <Steps
          label={t('failures.steps')}
          steps={isShort ? remedy.steps.slice(0, steps) : remedy.steps}
        />
      )}
      {!isShort && sources.length > 0 && (
        <div>
          <Text color="secondary">{t('failures.sources')}</Text>
          <ul className={styles.sources}>
            {sources.map(url => (
              <li key={url}>
                <ExternalLink href={url}>{addressText(url)}</ExternalLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
