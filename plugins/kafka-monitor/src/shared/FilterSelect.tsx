import { Select } from '@backstage/ui';
import { useTexts } from './useTexts';

/** A value that can be chosen, and what it is called. */
export interface FilterChoice {
  id: string;
  label: string;
}

/**
 * A filter of a list that takes any number of values. A chosen value stays on
 * offer when nothing has it any more.
 */
export function FilterSelect(props: {
  label: string;
  /** What stands there while nothing is chosen. */
  placeholder: string;
  choices: FilterChoice[];
  value: string[];
  onChange: (value: string[]) => void;
  className?: string;
}) {
  const { label, placeholder, choices, value, onChange, className } = props;
  const { t } = useTexts();
  const missing = value.filter(id => !choices.some(each => each.id === id));
  return (
    <Select
      className={className}
      label={label}
      placeholder={placeholder}
      selectionMode="multiple"
      search={{ placeholder: t('shared.search') }}
      options={[...choices, ...missing.map(id => ({ id, label: id }))]}
      value={value}
      onChange={keys => onChange([...keys].map(String))}
    />
  );
}
