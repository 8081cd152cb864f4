import { Combobox } from '@backstage/ui';
import { dbmsName } from '../../shared';

/** Not the identifier of a system: those have no blank. */
const OTHER = 'as it is typed';

/** A field for a database system: one of those in use, or any other. */
export function DbmsField(props: {
  label: string;
  /** Identifiers of those in use. */
  known: readonly string[];
  /** As it is typed. */
  value: string;
  onChange: (name: string) => void;
  placeholder?: string;
  description?: string;
  /** What is wrong with it. */
  problem?: string;
}) {
  const { label, known, value, onChange, problem } = props;
  const options = known.map(dbms => ({ id: dbms, label: dbmsName(dbms) }));
  const isOther =
    value.trim() !== '' && !options.some(each => each.label === value);
  return (
    <Combobox
      label={label}
      description={problem ?? props.description}
      placeholder={props.placeholder}
      // What is typed is on offer too: it need not be one of those in use.
      options={isOther ? [...options, { id: OTHER, label: value }] : options}
      menuTrigger="input"
      search={{ inputValue: value, onInputChange: onChange }}
      allowsCustomValue
      isInvalid={problem !== undefined}
    />
  );
}
