import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  raftIsConfigured,
  usePlatform,
  usePlatformPages,
} from '../../platform';
import { useTexts } from '../../shared';

/** Leads to the same team among the other platform's pages, if there is one. */
export function OtherPlatformLink(props: { name: string }) {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const pagesOf = usePlatformPages();
  const hasRaft = raftIsConfigured(useApi(configApiRef));
  const other = platform === 'kafka-connect' ? 'kafka-raft' : 'kafka-connect';
  if (other === 'kafka-raft' && !hasRaft) {
    return null;
  }
  return (
    <Link href={pagesOf(other).teamHref(props.name)}>
      {t('teams.onPlatform', { platform: t(`teams.platform.${other}`) })}
    </Link>
  );
}
