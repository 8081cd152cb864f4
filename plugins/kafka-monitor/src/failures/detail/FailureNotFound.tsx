import { Link } from '@backstage/ui';
import { usePlatform } from '../../platform';
import { Message, useTexts } from '../../shared';

/** Where an address leads to no failure that there is. */
export function FailureNotFound() {
  const { t } = useTexts();
  const { failuresHref } = usePlatform();
  return (
    <Message
      alert
      title={t('failures.notFoundTitle')}
      text={t('failures.notFoundText')}
      actions={<Link href={failuresHref}>{t('failures.toList')}</Link>}
    />
  );
}
