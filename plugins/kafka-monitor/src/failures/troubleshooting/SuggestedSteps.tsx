import {
  Accordion,
  AccordionGroup,
  AccordionPanel,
  AccordionTrigger,
  Text,
} from '@backstage/ui';
import {
  FailureDetail,
  Remedy,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  ExternalLink,
  externalUrl,
  InlineCode,
  Section,
  useLocalized,
  useTexts,
} from '../../shared';
import { RemedyView } from './RemedyView';
import { SilentAdvice } from './SilentAdvice';
import { Steps } from './Steps';
import styles from './troubleshooting.module.css';

function OtherRemedies(props: { remedies: Remedy[]; trace: string | null }) {
  const { remedies, trace } = props;
  const { t } = useTexts();
  const localized = useLocalized();
  if (remedies.length === 0) {
    return null;
  }
  return (
    <div className={styles.part}>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('failures.otherRemedies')}
      </Text>
      <AccordionGroup allowsMultiple>
        {remedies.map(remedy => (
          <Accordion key={remedy.id}>
            <AccordionTrigger>
              <span>
                <InlineCode text={localized(remedy.cause)} />
              </span>
            </AccordionTrigger>
            <AccordionPanel>
              <RemedyView remedy={remedy} trace={trace} />
            </AccordionPanel>
          </Accordion>
        ))}
      </AccordionGroup>
    </div>
  );
}

/**
 * What to do about a failure: the likeliest remedy, others folded, and what
 * to do in any case at the end. A trace that does not say why leads to the
 * worker's log before anything else.
 */
export function SuggestedSteps(props: { failure: FailureDetail }) {
  const { failure } = props;
  const { troubleshooting: advice, kind } = failure;
  const { t } = useTexts();
  const [best, ...others] = advice.remedies;
  const isBestShown = best !== undefined && advice.verdict !== 'silent';
  const supportUrl = externalUrl(advice.supportUrl, ['https:', 'http:']);
  return (
    <Section title={t('failures.suggested')}>
      {advice.verdict === 'silent' && (
        <SilentAdvice advice={advice} at={failure.lastOccurrenceAt} />
      )}
      {advice.verdict === 'no-trace' && (
        <Text as="p" weight="bold" className={styles.sentence}>
          {t(`failures.kindText.${kind}`)}
        </Text>
      )}
      {isBestShown && <RemedyView remedy={best} trace={advice.trace} />}
      <OtherRemedies
        remedies={isBestShown ? others : advice.remedies}
        trace={advice.trace}
      />
      {advice.generalSteps.length > 0 && (
        <div className={styles.part}>
          <Text as="h3" variant="body-medium" weight="bold">
            {t('failures.general')}
          </Text>
          <Steps label={t('failures.general')} steps={advice.generalSteps} />
        </div>
      )}
      {supportUrl && (
        <p className={styles.part}>
          <ExternalLink href={supportUrl}>{t('failures.support')}</ExternalLink>
        </p>
      )}
    </Section>
  );
}
