import { Form, useFieldFrame } from '../../organization/form';
import { TeamDraft, teamValuesOf } from './teamDraft';

/** What stands around a field of a team's form. */
export function useTeamField(form: Form<TeamDraft>) {
  return useFieldFrame(form, (key, value) => {
    const values: object = teamValuesOf({ ...form.draft, [key]: value });
    return values[key as keyof typeof values];
  });
}
