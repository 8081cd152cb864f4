import { createDevApp } from '@backstage/frontend-dev-utils';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import plugin, { kafkaMonitorApiRef } from '../src';
import { devApi } from './api';

createDevApp({
  features: [
    plugin,
    createFrontendModule({
      pluginId: 'kafka-monitor',
      extensions: [
        ApiBlueprint.make({
          params: defineParams =>
            defineParams({
              api: kafkaMonitorApiRef,
              deps: {},
              factory: () => devApi,
            }),
        }),
      ],
    }),
  ],
});
