import { Text } from '@backstage/ui';
import { TeamLead } from '@kafka-monitor/plugin-kafka-monitor-common';
import { FormText } from '../../organization/form';
import { personName, useTexts } from '../../shared';
import styles from './LeadsField.module.css';
import { readLeads } from './teamDraft';

/** The leads, one per line, and below what they will be saved as. */
export function LeadsField(props: {
  value: string;
  onChange: (leads: string) => void;
  problem?: string;
  /** Leads that are not decided here. */
  others: TeamLead[];
}) {
  const { value, onChange, problem, others } = props;
  const { t } = useTexts();
  const read = readLeads(value);
  return (
    <>
      <FormText
        label={t('organization.field.leads')}
        description={t('teams.leadsText')}
        value={value}
        onChange={onChange}
        problem={problem}
        rows={3}
      />
      {read.length > 0 && (
        <ul aria-label={t('teams.leadsSaved')} className={styles.leads}>
          {read.map(({ text, ref }, index) => (
            <li key={index} data-invalid={ref === undefined || undefined}>
              {ref ?? t('teams.notALead', { text })}
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <Text as="p" color="secondary" variant="body-small">
          {t('teams.otherLeads', {
            names: others.map(({ ref }) => personName(ref)).join(', '),
          })}
        </Text>
      )}
    </>
  );
}
