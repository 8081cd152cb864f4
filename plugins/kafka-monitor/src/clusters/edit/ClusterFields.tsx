import {
  Form,
  FormField,
  FormText,
  TeamField,
  TeamsField,
  useFieldFrame,
} from '../../organization/form';
import { useTexts } from '../../shared';
import { ClusterDraft } from './clusterDraft';
import { LinkFields } from './LinkFields';

/** All fields of a business cluster; its name only while it is new. */
export function ClusterFields(props: {
  form: Form<ClusterDraft>;
  isNew: boolean;
}) {
  const { form, isNew } = props;
  const { draft, change, problemOf } = form;
  const { t } = useTexts();
  const frame = useFieldFrame(form, (_, value) => value);
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
      {isNew && (
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
      <FormField {...frame('owner')}>
        <TeamField
          label={t('organization.field.owner')}
          description={t('clusters.ownerText')}
          value={draft.owner}
          onChange={owner => change({ owner })}
          problem={problemOf('owner')}
        />
      </FormField>
      <FormField {...frame('teams')}>
        <TeamsField
          label={t('organization.field.teams')}
          value={draft.teams}
          onChange={teams => change({ teams })}
          problem={problemOf('teams')}
        />
      </FormField>
      <FormField {...frame('links')}>
        <LinkFields
          links={draft.links}
          onChange={links => change({ links })}
          problemOf={problemOf}
        />
      </FormField>
    </>
  );
}
