import { Form, FormField, FormText } from '../../organization/form';
import { useTexts } from '../../shared';
import styles from './ChannelFields.module.css';
import { TeamDraft } from './teamDraft';
import { useTeamField } from './useTeamField';

/** When the team is told, and when it is left alone. */
export function WhenFields(props: { form: Form<TeamDraft> }) {
  const { draft, change, problemOf } = props.form;
  const { quietHours } = draft;
  const { t } = useTexts();
  const frame = useTeamField(props.form);
  return (
    <>
      <FormField {...frame('quietHours')}>
        <div className={styles.even}>
          <FormText
            label={t('teams.quietFrom')}
            description={t('teams.quietText')}
            value={quietHours.from}
            onChange={from => change({ quietHours: { ...quietHours, from } })}
            problem={problemOf('quietHours.from')}
          />
          <FormText
            label={t('teams.quietTo')}
            value={quietHours.to}
            onChange={to => change({ quietHours: { ...quietHours, to } })}
            problem={problemOf('quietHours.to')}
          />
        </div>
      </FormField>
      <FormField {...frame('summaryAt')}>
        <FormText
          label={t('organization.field.summaryAt')}
          description={t('teams.ownTime')}
          value={draft.summaryAt}
          onChange={summaryAt => change({ summaryAt })}
          problem={problemOf('summaryAt')}
        />
      </FormField>
      <FormField {...frame('timeZone')}>
        <FormText
          label={t('organization.field.timeZone')}
          description={t('teams.ownZone')}
          value={draft.timeZone}
          onChange={timeZone => change({ timeZone })}
          problem={problemOf('timeZone')}
        />
      </FormField>
    </>
  );
}
