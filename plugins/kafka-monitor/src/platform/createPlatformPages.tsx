import {
  configApiRef,
  ExtensionDefinition,
  IconElement,
  PageBlueprint,
  RouteRef,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';
import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import { raftIsConfigured } from './raftIsConfigured';
import { subPages } from './subPages';
import { platformPaths } from './usePlatform';

/** What sets one platform's page tree apart from the other's. */
export interface PlatformPagesOptions {
  platform: Platform;
  /** Name of the page's extension; the sub-pages' names begin with it. */
  name?: string;
  title?: string;
  icon?: IconElement;
  routeRef: RouteRef;
}

/**
 * The page tree of a platform: a page whose tabs are its sub-pages. Both
 * platforms have the same one, under their own path.
 *
 * Without a KafkaRaft environment that page has no route ref, and pages
 * without one are not in the sidebar. It can still be reached, and says how
 * to configure one.
 */
export function createPlatformPages(
  options: PlatformPagesOptions,
): ExtensionDefinition[] {
  const { platform, name, title, icon, routeRef } = options;

  const page = PageBlueprint.makeWithOverrides({
    name,
    factory(originalFactory, { apis }) {
      const offered =
        platform !== 'kafka-raft' || raftIsConfigured(apis.get(configApiRef));
      return originalFactory({
        path: platformPaths[platform],
        title,
        icon,
        routeRef: offered ? routeRef : undefined,
      });
    },
  });

  const tabs = subPages.map(({ path, title: tab, load }) =>
    SubPageBlueprint.make({
      name: name ? `${name}-${path}` : path,
      attachTo: {
        id: name ? `page:kafka-monitor/${name}` : 'page:kafka-monitor',
        input: 'pages',
      },
      params: {
        path,
        title: tab,
        loader: async () => {
          const [{ PlatformPage }, Content] = await Promise.all([
            import('./PlatformPage'),
            load(),
          ]);
          return (
            <PlatformPage platform={platform}>
              <Content />
            </PlatformPage>
          );
        },
      },
    }),
  );

  return [page, ...tabs];
}
