import {
  AppRootElementBlueprint,
  createFrontendModule,
  ExtensionDefinition,
  FrontendFeature,
  identityApiRef,
} from '@backstage/frontend-plugin-api';
import { mockApis, renderTestApp } from '@backstage/frontend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { signalApiRef } from '@backstage/plugin-signals-react';
import { useLocation, useNavigate } from 'react-router-dom';
import plugin, { kafkaMonitorApiRef } from '../index';
import { alertStatus, message, messageDetail, muteList } from './alertFixtures';
import { Answers, FakeKafkaMonitorApi } from './fakeApi';
import { failureDetail, failureItem, failureList } from './failureFixtures';
import {
  connectorDetail,
  connectorItem,
  connectorList,
  environment,
  schedulerConfig,
  schedulerItem,
} from './fixtures';
import { systemHealth } from './healthFixtures';
import { businessCluster, organization, team } from './organizationFixtures';
import { overview } from './overviewFixtures';
import { topicDetail, topicList, topicStats } from './topicFixtures';

/** A small fleet that is well; tests replace what they are about. */
export const healthyAnswers: Answers = {
  listEnvironments: ({ query }) => ({
    sequence: 1,
    items: [environment({ platform: query?.platform ?? 'kafka-connect' })],
  }),
  getOverview: ({ query }) => overview({}, query),
  listConnectors: () => connectorList([connectorItem()]),
  listConnectorFacets: () => ({
    team: ['orders', 'payments'],
    cluster: ['shop'],
    dbms: ['PostgreSQL'],
    connectorClass: [],
  }),
  getConnector: ({ params }) => connectorDetail({ name: params?.name }),
  getConnectorHistory: () => ({ items: [] }),
  getConnectorConfigs: () => ({ items: [] }),
  listFailures: () => failureList([failureItem()]),
  getFailure: ({ params }) => failureDetail({ id: params?.id }),
  getScheduler: () => ({
    running: true,
    nextDailyAt: null,
    items: [schedulerItem()],
    warnings: [],
  }),
  listSyncRuns: () => ({ items: [] }),
  getSyncRunStats: () => ({
    from: new Date(Date.now() - 3_600_000).toISOString(),
    to: new Date().toISOString(),
    hours: [],
  }),
  getOrganization: () => organization(),
  listTeams: () => ({ items: [team()], totalItems: 1 }),
  getTeam: ({ params }) => team({ name: params?.name }),
  getTeamHistory: () => ({ items: [] }),
  listClusters: () => ({ items: [businessCluster()], totalItems: 1 }),
  getCluster: ({ params }) => businessCluster({ name: params?.name }),
  getClusterHistory: () => ({ items: [] }),
  listAssignmentRules: () => ({ items: [] }),
  getSchedulerConfig: () => schedulerConfig(),
  getSchedulerConfigHistory: () => ({ items: [] }),
  listMutes: () => muteList(),
  listMessages: () => ({ items: [message()], totalItems: 1 }),
  getMessage: ({ params }) => messageDetail({ id: params?.id }),
  getAlertStatus: () => alertStatus(),
  listTopics: () => topicList(),
  getTopicStats: () => topicStats(),
  getTopic: ({ params }) => topicDetail({ topic: params?.name }),
  getSystemHealth: () => systemHealth(),
};

/** Signals that tests send by hand. */
export class FakeSignals {
  readonly #listeners = new Set<(message: never) => void>();

  subscribe(_channel: string, onMessage: (message: never) => void) {
    this.#listeners.add(onMessage);
    return { unsubscribe: () => this.#listeners.delete(onMessage) };
  }

  send(signal: { sequence: number; kinds: string[] }): void {
    this.#listeners.forEach(tell => tell(signal as never));
  }
}

let address = '';
let goBack = () => {};

function AddressProbe() {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  address = `${pathname}${search}`;
  goBack = () => navigate(-1);
  return null;
}

/** What {@link renderPage} can be told. */
export interface RenderPageOptions {
  answers?: Answers;
  /** Names of permissions that are refused. */
  refused?: string[];
  /** False: no environment of the platform `kafka-raft` is configured. */
  raft?: boolean;
  language?: 'en' | 'id';
  /** Pages of other plugins that show a part of this one. */
  extensions?: ExtensionDefinition[];
  /** Other plugins of the app. */
  features?: FrontendFeature[];
  /** Ids of extensions that the app has switched off. */
  disabled?: string[];
  /** Who is signed in, and his Groups. */
  identity?: { userEntityRef: string; ownershipEntityRefs: string[] };
}

/** An open page, and what surrounds it. */
export interface RenderedPage {
  api: FakeKafkaMonitorApi;
  signals: FakeSignals;
  /** Path and query that the page is at. */
  address(): string;
  /** The browser's back button. */
  back(): void;
}

/** Opens an address in an app that has the plugin. */
export function renderPage(
  path: string,
  options: RenderPageOptions = {},
): RenderedPage {
  const { answers, refused = [], raft = true, language = 'en' } = options;
  const { extensions, features = [], disabled = [], identity } = options;
  const api = new FakeKafkaMonitorApi({ ...healthyAnswers, ...answers });
  const signals = new FakeSignals();
  window.localStorage.setItem('language', language);
  renderTestApp({
    initialRouteEntries: [path],
    extensions,
    features: [
      plugin,
      ...features,
      createFrontendModule({
        pluginId: 'app',
        extensions: [
          AppRootElementBlueprint.make({
            name: 'address-probe',
            params: { element: <AddressProbe /> },
          }),
        ],
      }),
    ],
    config: {
      app: {
        title: 'Test',
        baseUrl: 'http://localhost:3000',
        extensions: [
          {
            'api:app/app-language': {
              config: { availableLanguages: ['en', 'id'] },
            },
          },
          ...disabled.map(id => ({ [id]: false })),
        ],
      },
      backend: { baseUrl: 'http://localhost:7007' },
      kafkaMonitor: {
        environments: {
          production: {},
          ...(raft && { raft: { platform: 'kafka-raft' } }),
        },
      },
    },
    apis: [
      [kafkaMonitorApiRef, api],
      [signalApiRef, signals],
      [identityApiRef, mockApis.identity(identity)],
      [
        permissionApiRef,
        mockApis.permission({
          authorize: ({ permission }) =>
            refused.includes(permission.name)
              ? AuthorizeResult.DENY
              : AuthorizeResult.ALLOW,
        }),
      ],
    ],
  });
  return {
    api,
    signals,
    address: () => address,
    back: () => goBack(),
  };
}
