import { FormEvent, RefObject, useEffect, useRef, useState } from 'react';
import { Form } from './useForm';

/** What can have the focus of a field that is wrong. */
const INVALID =
  'input[aria-invalid="true"], textarea[aria-invalid="true"], [data-invalid] button';

/** Submits a form, and leads to the first field that is wrong after that. */
export function useFormSubmit<D extends object>(
  form: Form<D>,
): {
  /** Of what holds the fields. */
  body: RefObject<HTMLDivElement>;
  onSubmit: (event: FormEvent) => void;
} {
  const body = useRef<HTMLDivElement>(null);
  const [attempts, setAttempts] = useState(0);
  useEffect(() => {
    if (attempts > 0) {
      body.current?.querySelector<HTMLElement>(INVALID)?.focus();
    }
  }, [attempts]);
  return {
    body,
    onSubmit: event => {
      event.preventDefault();
      form.submit();
      setAttempts(attempts + 1);
    },
  };
}
