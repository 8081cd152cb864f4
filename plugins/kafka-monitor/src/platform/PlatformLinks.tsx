import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../shared';
import { raftIsConfigured } from './raftIsConfigured';
import { PlatformPages, usePlatformPages } from './usePlatform';

/** A link into the pages of each platform that there is. */
export function PlatformLinks(props: {
  /** Undefined: of all that are configured. */
  platform?: Platform;
  hrefOf: (pages: PlatformPages) => string;
}) {
  const { platform, hrefOf } = props;
  const { t } = useTexts();
  const config = useApi(configApiRef);
  const pagesOf = usePlatformPages();
  const all: Platform[] = raftIsConfigured(config)
    ? ['kafka-connect', 'kafka-raft']
    : ['kafka-connect'];
  return (
    <>
      {(platform ? [platform] : all).map(each => (
        <Link key={each} href={hrefOf(pagesOf(each))}>
          {t('entity.openIn', { platform: t(`entity.platform.${each}`) })}
        </Link>
      ))}
    </>
  );
}
