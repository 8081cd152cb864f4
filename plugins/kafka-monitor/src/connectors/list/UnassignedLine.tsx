import { Text } from '@backstage/ui';
import { RulesLink } from '../../assignment';
import { useTexts } from '../../shared';

/** What the list of unassigned connectors is about, and the rules for them. */
export function UnassignedLine() {
  const { t } = useTexts();
  return (
    <Text as="p" color="secondary">
      {t('assignment.unassigned.text')} <RulesLink />
    </Text>
  );
}
