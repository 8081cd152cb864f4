import { Entity } from '@backstage/catalog-model';
import {
  AppRouter,
  createSpecializedApp,
  FlatRoutes,
} from '@backstage/core-app-api';
import { AlertDisplay, ErrorPage, Progress } from '@backstage/core-components';
import {
  AppComponents,
  createApiFactory,
  FetchApi,
} from '@backstage/core-plugin-api';
import {
  CatalogEntityPage,
  CatalogIndexPage,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { themes, UnifiedThemeProvider } from '@backstage/theme';
import { render } from '@testing-library/react';
import { ComponentProps, PropsWithChildren } from 'react';
import { MemoryRouter, Route, useLocation } from 'react-router-dom';
import { Answers, FakeKafkaMonitorApi } from '../../__testUtils__/fakeApi';
import { FakeSignals, healthyAnswers } from '../../__testUtils__/renderPage';
import {
  EntityKafkaConnectorsCard,
  EntityKafkaConnectorsContent,
  isKafkaMonitorAvailable,
  kafkaMonitorApiRef,
  KafkaMonitorPage,
  KafkaRaftPage,
} from '../index';
import { legacyApis } from './legacyApis';

const LANGUAGES = { availableLanguages: ['en', 'id'] };

const components = (path: string): AppComponents => ({
  Progress,
  Router: (props: PropsWithChildren<{}>) => (
    <MemoryRouter initialEntries={[path]}>{props.children}</MemoryRouter>
  ),
  NotFoundErrorPage: () => <ErrorPage status="404" statusMessage="not found" />,
  BootErrorPage: ({ error }) => <>{`boot: ${error}`}</>,
  ErrorBoundaryFallback: ({ error }) => <>{`broken: ${error}`}</>,
});

let address = '';

function AddressProbe() {
  const { pathname, search } = useLocation();
  address = `${pathname}${search}`;
  return null;
}

/** What {@link renderLegacyApp} can be told. */
export interface RenderLegacyAppOptions {
  answers?: Answers;
  /** What the catalog knows. */
  entities?: Entity[];
  /** Asked instead of the fake, through the plugin's own client. */
  fetch?: FetchApi['fetch'];
  language?: 'en' | 'id';
  page?: ComponentProps<typeof KafkaMonitorPage>;
}

/** Opens an address in an app of the old frontend system with the plugin. */
export function renderLegacyApp(
  path: string,
  options: RenderLegacyAppOptions = {},
) {
  const { answers, entities = [], language = 'en', page } = options;
  const api = new FakeKafkaMonitorApi({ ...healthyAnswers, ...answers });
  const signals = new FakeSignals();
  window.localStorage.setItem('language', language);
  const app = createSpecializedApp({
    apis: [
      createApiFactory(catalogApiRef, catalogApiMock({ entities })),
      ...(options.fetch ? [] : [createApiFactory(kafkaMonitorApiRef, api)]),
    ],
    defaultApis: legacyApis({
      signals,
      fetch:
        options.fetch ??
        (async () => {
          throw new Error('No backend');
        }),
    }),
    components: components(path),
    icons: {} as Parameters<typeof createSpecializedApp>[0]['icons'],
    themes: [
      {
        id: 'light',
        title: 'Light',
        variant: 'light',
        Provider: ({ children }) => (
          <UnifiedThemeProvider theme={themes.light}>
            {children}
          </UnifiedThemeProvider>
        ),
      },
    ],
    configLoader: async () => [
      {
        context: 'test',
        data: {
          app: { title: 'Test', baseUrl: 'http://localhost:3000' },
          backend: { baseUrl: 'http://localhost:7007' },
          kafkaMonitor: { environments: { raft: { platform: 'kafka-raft' } } },
        },
      },
    ],
    __experimentalTranslations: LANGUAGES,
  });
  const Root = app.createRoot(
    <>
      <AlertDisplay />
      <AppRouter>
        <AddressProbe />
        <FlatRoutes>
          <Route
            path="/kafka-monitor"
            element={<KafkaMonitorPage {...page} />}
          />
          <Route path="/kafka-monitor/raft" element={<KafkaRaftPage />} />
          <Route path="/catalog" element={<CatalogIndexPage />} />
          <Route
            path="/catalog/:namespace/:kind/:name"
            element={<CatalogEntityPage />}
          >
            <EntityLayout>
              <EntityLayout.Route path="/" title="Overview">
                <EntitySwitch>
                  <EntitySwitch.Case if={isKafkaMonitorAvailable}>
                    <EntityKafkaConnectorsCard />
                  </EntitySwitch.Case>
                  <EntitySwitch.Case>nothing of Kafka</EntitySwitch.Case>
                </EntitySwitch>
              </EntityLayout.Route>
              <EntityLayout.Route
                path="/kafka-connectors"
                title="Kafka Connectors"
                if={isKafkaMonitorAvailable}
              >
                <EntityKafkaConnectorsContent />
              </EntityLayout.Route>
            </EntityLayout>
          </Route>
        </FlatRoutes>
      </AppRouter>
    </>,
  );
  render(<Root />);
  return { api, signals, address: () => address };
}
