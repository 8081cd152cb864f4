import { Progress } from '@backstage/core-components';
import { PluginHeader } from '@backstage/ui';
import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiFlowChart, RiNodeTree } from '@remixicon/react';
import { lazy, Suspense } from 'react';
import { Navigate, Route, Routes, useResolvedPath } from 'react-router-dom';
import { EnvironmentsHeaderAction } from '../environments';
import { PlatformPage } from '../platform/PlatformPage';
import { subPages } from '../platform/subPages';
import { LegacyRoot } from './LegacyRoot';

const tabs = subPages.map(({ path, title, load }) => ({
  path,
  title,
  Content: lazy(() => load().then(component => ({ default: component }))),
}));

const headers = {
  'kafka-connect': { title: 'Kafka Monitor', icon: <RiFlowChart /> },
  'kafka-raft': { title: 'KafkaRaft', icon: <RiNodeTree /> },
};

/**
 * The page tree of a platform in an app of the old system: what the new one
 * makes of its page and sub-pages by itself.
 */
export function PlatformTabs(props: { platform: Platform; title?: string }) {
  const { platform, title } = props;
  const base = useResolvedPath('.').pathname.replace(/\/$/, '');
  const header = headers[platform];
  return (
    <LegacyRoot>
      <PluginHeader
        title={title ?? header.title}
        icon={header.icon}
        titleLink={base}
        tabs={tabs.map(tab => ({
          id: tab.path,
          label: tab.title,
          href: `${base}/${tab.path}`,
          matchStrategy: 'prefix',
        }))}
        customActions={<EnvironmentsHeaderAction />}
      />
      <Routes>
        <Route index element={<Navigate to={tabs[0].path} replace />} />
        {tabs.map(({ path, Content }) => (
          <Route
            key={path}
            path={`${path}/*`}
            element={
              <PlatformPage platform={platform}>
                <Suspense fallback={<Progress />}>
                  <Content />
                </Suspense>
              </PlatformPage>
            }
          />
        ))}
      </Routes>
    </LegacyRoot>
  );
}
