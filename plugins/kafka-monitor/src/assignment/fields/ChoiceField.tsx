import { Select } from '@backstage/ui';
import { FilterChoice, useTexts } from '../../shared';

/** A field for one value out of several. */
export function ChoiceField(props: {
  label: string;
  choices: FilterChoice[];
  value: string;
  onChange: (value: string) => void;
  description?: string;
  /** What is wrong with it. */
  problem?: string;
  isSearchable?: boolean;
}) {
  const { label, choices, value, onChange, problem, isSearchable } = props;
  const { t } = useTexts();
  return (
    <Select
      label={label}
      // The field itself tells no errors that are not of the browser.
      description={problem ?? props.description}
      search={isSearchable ? { placeholder: t('shared.search') } : undefined}
      options={choices}
      value={value}
      onChange={key => key !== null && onChange(String(key))}
      isInvalid={problem !== undefined}
    />
  );
}
