import { Link, Text } from '@backstage/ui';
import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { Loaded, Section, useTexts } from '../../shared';
import { NoRules } from './NoRules';
import styles from './rules.module.css';
import { RulesTable } from './RulesTable';

/** The rules that assign connectors, in place of the list of connectors. */
export function AssignmentRulesView(props: {
  /** The list that it stands in place of. */
  backHref: string;
}) {
  const { t } = useTexts();
  const query = useEndpoint(endpoints.listAssignmentRules);
  return (
    <>
      <p className={styles.back}>
        <Link href={props.backHref}>{t('assignment.rules.back')}</Link>
      </p>
      <Section title={t('assignment.rules.title')}>
        <Loaded query={query} loading={<RulesTable items={undefined} />}>
          {({ items }) =>
            items.length === 0 ? (
              <NoRules />
            ) : (
              <>
                <Text as="p" color="secondary">
                  {t('assignment.rules.text')}
                </Text>
                <RulesTable items={items} />
              </>
            )
          }
        </Loaded>
      </Section>
    </>
  );
}
