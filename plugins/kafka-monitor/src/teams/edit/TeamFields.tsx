import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Form, FormField, FormText } from '../../organization/form';
import { useTexts } from '../../shared';
import { GroupFields } from './GroupFields';
import { LeadsField } from './LeadsField';
import { TeamDraft } from './teamDraft';
import { useTeamField } from './useTeamField';

/** What an admin alone decides of a team. */
export function TeamFields(props: {
  form: Form<TeamDraft>;
  /** Undefined: it is new. */
  team: Team | undefined;
}) {
  const { form, team } = props;
  const { draft, change, problemOf } = form;
  const { t } = useTexts();
  const frame = useTeamField(form);
  return (
    <>
      <FormField {...frame('title')}>
        <FormText
          label={t('organization.field.title')}
          value={draft.title}
          onChange={title => change({ title })}
          problem={problemOf('title')}
          isRequired
        />
      </FormField>
      {!team && (
        <FormText
          label={t('organization.field.name')}
          description={t('organization.nameText')}
          value={draft.name}
          onChange={name => change({ name })}
          problem={problemOf('name')}
          isRequired
        />
      )}
      <FormField {...frame('description')}>
        <FormText
          label={t('organization.field.description')}
          value={draft.description}
          onChange={description => change({ description })}
          problem={problemOf('description')}
          rows={3}
        />
      </FormField>
      {!team?.isDefault && (
        <FormField {...frame('leads')}>
          <LeadsField
            value={draft.leads}
            onChange={leads => change({ leads })}
            problem={problemOf('leads')}
            others={(team?.leads ?? []).filter(
              ({ source }) => source !== 'person',
            )}
          />
        </FormField>
      )}
      <FormField {...frame('group')}>
        <GroupFields
          name={draft.name}
          value={draft.group}
          onChange={group => change({ group })}
          problem={problemOf('group')}
        />
      </FormField>
    </>
  );
}
