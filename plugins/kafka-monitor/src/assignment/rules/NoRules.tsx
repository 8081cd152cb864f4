import { CopyButton, Message, useTexts } from '../../shared';
import styles from './rules.module.css';

/** Lines of the configuration with which one can begin. */
const EXAMPLE = `kafkaMonitor:
  assignmentRules:
    - match:
        name: [payment-*, invoice-*]
        environment: production
      team: payments
      cluster: shop
    - match:
        config:
          database.hostname: '*.orders.example.com'
      team: orders
      critical: true
`;

/** How rules are configured, where there are none. */
export function NoRules() {
  const { t } = useTexts();
  return (
    <>
      <Message
        title={t('assignment.rules.noneTitle')}
        text={t('assignment.rules.noneText')}
      />
      <pre className={styles.example}>{EXAMPLE}</pre>
      <CopyButton text={EXAMPLE} />
    </>
  );
}
