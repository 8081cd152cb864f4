import { narrowed } from '../organization';
import { usePlatform } from '../platform';

/** The address of the rules that assign connectors. */
export function useRulesHref(): string {
  return narrowed(usePlatform().connectorsHref, { view: 'rules' });
}
