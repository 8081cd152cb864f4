import { Button, Text } from '@backstage/ui';
import { useId, useState } from 'react';
import { CopyButton, useTexts } from '../../shared';
import { foldTrace, TraceCause } from './foldTrace';
import { Marked } from './Marked';
import { TextSpan } from './textSpan';
import styles from './TraceView.module.css';

function Causes(props: { trace: string; marks: TextSpan[] }) {
  const { trace, marks } = props;
  const { t } = useTexts();
  const lines = (places: TraceCause['message']) =>
    places.map((part, index) => (
      <span key={part.start}>
        {index > 0 && '\n'}
        <Marked text={trace} part={part} marks={marks} />
      </span>
    ));
  return (
    <ol className={styles.causes}>
      {foldTrace(trace, marks).map(({ message, marked, frames }, index) => (
        <li key={message[0].start} className={styles.cause}>
          {index > 0 && (
            <Text color="secondary" variant="body-small">
              {t('failures.trace.causedBy')}
            </Text>
          )}
          <code className={styles.text}>{lines(message)}</code>
          {marked.length > 0 && (
            <code className={styles.stack}>{lines(marked)}</code>
          )}
          {frames > 0 && (
            <Text color="secondary" variant="body-small">
              {t('failures.trace.frames', { count: frames })}
            </Text>
          )}
        </li>
      ))}
    </ol>
  );
}

/**
 * A stack trace: its chain of causes, and on demand all of it.
 *
 * @param marks - places in the trace to highlight
 */
export function TraceView(props: {
  title: string;
  trace: string;
  marks?: TextSpan[];
}) {
  const { title, trace, marks = [] } = props;
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
            {t(whole ? 'failures.trace.folded' : 'failures.trace.whole')}
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
            aria-label={t('failures.trace.wholeLabel')}
          >
            <Marked
              text={trace}
              part={{ start: 0, end: trace.length }}
              marks={marks}
            />
          </pre>
        ) : (
          <Causes trace={trace} marks={marks} />
        )}
      </div>
    </div>
  );
}
