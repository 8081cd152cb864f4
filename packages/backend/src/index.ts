import { createBackend } from '@backstage/backend-defaults';
import { kafkaMonitorRootHealthServiceFactory } from '@kafka-monitor/plugin-kafka-monitor-backend';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('./auth/guestSignIn'));
backend.add(import('./auth/demoSignIns'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import('@kafka-monitor/plugin-catalog-backend-module-kafka-monitor'),
);

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./permissions'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(
  import('@kafka-monitor/plugin-search-backend-module-kafka-monitor'),
);

backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@kafka-monitor/plugin-kafka-monitor-backend'));
backend.add(kafkaMonitorRootHealthServiceFactory);
backend.add(
  import('@kafka-monitor/plugin-kafka-monitor-backend-module-telegram'),
);
backend.add(import('@kafka-monitor/plugin-kafka-monitor-backend-module-email'));

// Agents, with what app-config.yaml offers them: backend.actions.
backend.add(import('@backstage/plugin-mcp-actions-backend'));

backend.start();
