import { Link } from '@backstage/ui';
import { usePlatform } from '../../platform';
import { useTexts } from '../../shared';

/** Leads to the bulk operation that something was a part of. */
export function BulkLink(props: { id: string }) {
  const { t } = useTexts();
  const { connectorsHref } = usePlatform();
  return (
    <Link href={`${connectorsHref}?operation=${encodeURIComponent(props.id)}`}>
      {t('operations.bulkLink')}
    </Link>
  );
}
