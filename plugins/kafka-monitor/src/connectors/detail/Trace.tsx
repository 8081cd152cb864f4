import { Button, Text } from '@backstage/ui';
import { useId, useState } from 'react';
import { CopyButton, useTexts } from '../../shared';
import { foldTrace } from './foldTrace';
import styles from './Trace.module.css';

/** A stack trace: its chain of causes, and on demand all of it. */
export function Trace(props: { title: string; trace: string }) {
  const { title, trace } = props;
  const { t } = useTexts();
  const [whole, setWhole] = useState(false);
  const id = useId();
  return (
    <div className={styles.trace}>
      <div className={styles.head}>
        <Text as="h3" variant="body-medium" weight="bold">
          {title}
        </Text>
        <div className={styles.actions}>
          <Button
            size="small"
            variant="secondary"
            aria-expanded={whole}
            aria-controls={id}
            onPress={() => setWhole(!whole)}
          >
            {t(whole ? 'connector.problem.folded' : 'connector.problem.whole')}
          </Button>
          <CopyButton text={trace} />
        </div>
      </div>
      <div id={id}>
        {whole ? (
          <pre
            className={styles.whole}
            // Scrolls, so the keyboard has to reach it.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
            role="region"
            aria-label={t('connector.problem.wholeLabel')}
          >
            {trace}
          </pre>
        ) : (
          <ol className={styles.causes}>
            {foldTrace(trace).map(({ text, frames }, index) => (
              <li key={index} className={styles.cause}>
                {index > 0 && (
                  <Text color="secondary" variant="body-small">
                    {t('connector.problem.causedBy')}
                  </Text>
                )}
                <code className={styles.text}>{text}</code>
                {frames > 0 && (
                  <Text color="secondary" variant="body-small">
                    {t('connector.problem.frames', { count: frames })}
                  </Text>
                )}
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  );
}
