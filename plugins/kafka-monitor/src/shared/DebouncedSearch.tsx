import { SearchField } from '@backstage/ui';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from './useTexts';

/** How long typing has to rest before it is searched for. */
export const SEARCH_DEBOUNCE_MS = 300;

/**
 * A search field over a value that lives elsewhere. What is typed is passed
 * on when typing rests; a value that changes elsewhere, such as by the back
 * button, replaces what was typed.
 */
export function DebouncedSearch(props: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  className?: string;
}) {
  const { label, value, onChange, className } = props;
  const { t } = useTexts();
  const [draft, setDraft] = useState(value);
  const passedOn = useRef(value);
  const latest = useRef(onChange);
  latest.current = onChange;

  useEffect(() => {
    if (value !== passedOn.current) {
      passedOn.current = value;
      setDraft(value);
    }
  }, [value]);

  useEffect(() => {
    if (draft === passedOn.current) {
      return undefined;
    }
    const timer = setTimeout(() => {
      passedOn.current = draft;
      latest.current(draft);
    }, SEARCH_DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  return (
    <SearchField
      className={className}
      label={label}
      placeholder={t('shared.search')}
      size="small"
      value={draft}
      onChange={setDraft}
    />
  );
}
