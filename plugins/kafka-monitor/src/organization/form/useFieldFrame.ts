import { useTexts } from '../../shared';
import { fieldName, valueText } from '../history';
import { useOrganization } from '../useOrganization';
import { Form } from './useForm';

/**
 * What stands around a field of a form: its label, and what is newer.
 *
 * @param toValue a value of the draft as the API gives it
 */
export function useFieldFrame<D extends object>(
  form: Form<D>,
  toValue: <K extends keyof D & string>(key: K, value: D[K]) => unknown,
) {
  const { t } = useTexts();
  const organization = useOrganization();
  return <K extends keyof D & string>(key: K) => ({
    label: fieldName(t, key),
    news: form.newsOf(key),
    textOf: (value: D[K]) =>
      valueText(t, organization, key, toValue(key, value)),
    onUse: (value: D[K]) =>
      form.change({ [key]: value } as unknown as Partial<D>),
  });
}
