import { Radio, RadioGroup } from '@backstage/ui';
import { FormText } from '../../organization/form';
import { useTexts } from '../../shared';
import { TeamDraft } from './teamDraft';

type Group = TeamDraft['group'];

/** Whether the team's Group is made, or which one there is already. */
export function GroupFields(props: {
  /** Of the team. */
  name: string;
  value: Group;
  onChange: (group: Group) => void;
  problem?: string;
}) {
  const { name, value, onChange, problem } = props;
  const { t } = useTexts();
  return (
    <>
      <RadioGroup
        label={t('organization.field.group')}
        value={value.mode}
        onChange={mode => onChange({ ...value, mode: mode as Group['mode'] })}
      >
        <Radio value="create">
          {name
            ? t('teams.groupCreateNamed', { ref: `group:default/${name}` })
            : t('teams.groupCreate')}
        </Radio>
        <Radio value="link">{t('teams.groupLink')}</Radio>
      </RadioGroup>
      {value.mode === 'link' && (
        <FormText
          label={t('teams.groupRef')}
          description={t('teams.groupRefText')}
          value={value.ref}
          onChange={ref => onChange({ ...value, ref })}
          problem={problem}
          isRequired
        />
      )}
    </>
  );
}
