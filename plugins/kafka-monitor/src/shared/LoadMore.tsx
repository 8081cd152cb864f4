import { Button } from '@backstage/ui';
import { useTexts } from './useTexts';

/** Reads on in a history, as long as there is more of it. */
export function LoadMore(props: {
  query: {
    hasNextPage: boolean;
    isFetchingNextPage: boolean;
    fetchNextPage(): unknown;
  };
}) {
  const { query } = props;
  const { t } = useTexts();
  return query.hasNextPage ? (
    <Button
      variant="secondary"
      isPending={query.isFetchingNextPage}
      onPress={() => query.fetchNextPage()}
    >
      {t('shared.more.load')}
    </Button>
  ) : null;
}
