import { Link } from '@backstage/ui';
import { useTexts } from '../shared';
import { useRulesHref } from './useRulesHref';

/** Leads to the rules that assign connectors. */
export function RulesLink() {
  const { t } = useTexts();
  return <Link href={useRulesHref()}>{t('assignment.rules.title')}</Link>;
}
