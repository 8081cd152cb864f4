import { Select } from '@backstage/ui';
import { useOrganization } from '../../organization';
import { useTexts } from '../../shared';

/** Not the name of a team: those have no blank. */
const LEAVE = 'leave them';

/** The team that connectors are moved to before theirs is deleted. */
export function MoveChoice(props: {
  /** The team that is deleted. */
  team: string;
  /** Undefined: they are left as they are. */
  value: string | undefined;
  onChange: (team: string | undefined) => void;
}) {
  const { value, onChange } = props;
  const { t } = useTexts();
  const { data, teamTitle } = useOrganization();
  const teams = (data?.teams ?? []).filter(
    ({ name, deleted, assignable }) =>
      assignable && !deleted && name !== props.team,
  );
  return (
    <Select
      label={t('teams.delete.move')}
      description={t('teams.delete.moveText')}
      search={{ placeholder: t('shared.search') }}
      options={[
        { id: LEAVE, label: t('teams.delete.leave') },
        ...teams.map(({ name }) => ({ id: name, label: teamTitle(name) })),
      ]}
      value={value ?? LEAVE}
      onChange={key =>
        onChange(key === null || key === LEAVE ? undefined : String(key))
      }
    />
  );
}
