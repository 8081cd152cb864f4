import { Select, Text } from '@backstage/ui';
import { FilterSelect, useTexts } from '../../shared';
import { useOrganization } from '../useOrganization';

/** Teams that can be chosen: those that are not deleted, and the chosen ones. */
function useTeamChoices(chosen: string[]) {
  const { data, teamTitle } = useOrganization();
  const names = (data?.teams ?? [])
    .filter(({ name, deleted }) => !deleted || chosen.includes(name))
    .map(({ name }) => name);
  const unknown = chosen.filter(name => name && !names.includes(name));
  return [...names, ...unknown].map(name => ({
    id: name,
    label: teamTitle(name),
  }));
}

/** A field for one team. */
export function TeamField(props: {
  label: string;
  /** Empty: none chosen yet. */
  value: string;
  onChange: (team: string) => void;
  description?: string;
  problem?: string;
}) {
  const { value, problem } = props;
  const { t } = useTexts();
  return (
    <Select
      label={props.label}
      // The field itself tells no errors while nothing is chosen.
      description={problem ?? props.description}
      secondaryLabel={t('organization.required')}
      placeholder={t('organization.chooseTeam')}
      search={{ placeholder: t('shared.search') }}
      options={useTeamChoices([value])}
      value={value || null}
      onChange={key => props.onChange(key === null ? '' : String(key))}
      isInvalid={problem !== undefined}
    />
  );
}

/** A field for any number of teams. */
export function TeamsField(props: {
  label: string;
  value: string[];
  onChange: (teams: string[]) => void;
  problem?: string;
}) {
  const { label, value, onChange, problem } = props;
  const { t } = useTexts();
  return (
    <>
      <FilterSelect
        label={label}
        placeholder={t('organization.noTeams')}
        choices={useTeamChoices(value)}
        value={value}
        onChange={onChange}
      />
      {problem && (
        <Text color="danger" variant="body-small">
          {problem}
        </Text>
      )}
    </>
  );
}
