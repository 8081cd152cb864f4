import { useOrganization } from '../../organization';
import { Form } from '../../organization/form';
import { fieldName, valueText } from '../../organization/history';
import { useTexts } from '../../shared';
import { TeamDraft, teamValuesOf } from './teamDraft';

/** What stands around a field of the form: its label, and what is newer. */
export function useTeamField(form: Form<TeamDraft>) {
  const { t } = useTexts();
  const organization = useOrganization();
  return <K extends Exclude<keyof TeamDraft, 'name'>>(key: K) => ({
    label: fieldName(t, key),
    news: form.newsOf(key),
    textOf: (value: TeamDraft[K]) =>
      valueText(
        t,
        organization,
        key,
        teamValuesOf({ ...form.draft, [key]: value })[key],
      ),
    onUse: (value: TeamDraft[K]) =>
      form.change({ [key]: value } as Pick<TeamDraft, K>),
  });
}
