import { Text, TextField } from '@backstage/ui';
import { Section, useTexts } from '../../shared';
import { UrlVerdict } from './workerUrl';
import styles from './setup.module.css';

function Verdict(props: { verdict: Exclude<UrlVerdict, { problem: string }> }) {
  const { hints, asked } = props.verdict;
  const { t } = useTexts();
  return (
    <>
      {hints.map(hint => (
        <Text key={hint} as="p" color="warning">
          {t(`environments.setup.hint.${hint}`)}
        </Text>
      ))}
      <Text as="p">{t('environments.setup.asked')}</Text>
      <ul className={styles.asked}>
        {asked.map(request => (
          <li key={request}>
            <code>{request}</code>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * Looks at a URL as somebody types it. It explains and asks nobody: requests
 * go only where the configuration says.
 */
export function UrlCheck(props: {
  typed: string;
  onChange: (typed: string) => void;
  verdict: UrlVerdict | undefined;
}) {
  const { typed, onChange, verdict } = props;
  const { t } = useTexts();
  return (
    <Section title={t('environments.setup.title')}>
      <TextField
        label={t('environments.setup.url')}
        description={t('environments.setup.description')}
        placeholder="http://connect-1:8083"
        value={typed}
        onChange={onChange}
        isInvalid={verdict?.problem !== undefined}
        className={styles.field}
      />
      <div role="status" className={styles.verdict}>
        {verdict?.problem !== undefined && (
          <Text as="p" color="danger">
            {t(`environments.setup.problem.${verdict.problem}`)}
          </Text>
        )}
        {verdict && verdict.problem === undefined && (
          <Verdict verdict={verdict} />
        )}
      </div>
    </Section>
  );
}
