import { z } from 'zod';
import { platformSchema } from '../platform';
import { endpoint } from './endpoint';
import { pageQuerySchema } from './history';
import { schedulerStatusSchema } from './scheduler';
import {
  schedulerConfigSchema,
  schedulerConfigUpdateSchema,
  settingsHistorySchema,
} from './schedulerConfig';
import {
  syncRunListSchema,
  syncRunQuerySchema,
  syncRunStatsQuerySchema,
  syncRunStatsSchema,
} from './syncRuns';

/** What can be asked about the scheduler, its runs and its settings. @public */
export const schedulerEndpoints = {
  getScheduler: endpoint({
    operationId: 'getScheduler',
    method: 'get',
    path: '/scheduler',
    summary: 'Running or stopped, and the last run of each Connect cluster',
    query: z.strictObject({ platform: platformSchema.optional() }),
    response: schedulerStatusSchema,
    status: 200,
  }),
  listSyncRuns: endpoint({
    operationId: 'listSyncRuns',
    method: 'get',
    path: '/scheduler/runs',
    summary: 'Runs that changed something, failed or were asked for',
    query: syncRunQuerySchema,
    response: syncRunListSchema,
    status: 200,
  }),
  getSyncRunStats: endpoint({
    operationId: 'getSyncRunStats',
    method: 'get',
    path: '/scheduler/runs/stats',
    summary: 'All runs by the hour; of the last 24 hours unless it is said',
    query: syncRunStatsQuerySchema,
    response: syncRunStatsSchema,
    status: 200,
  }),
  getSchedulerConfig: endpoint({
    operationId: 'getSchedulerConfig',
    method: 'get',
    path: '/scheduler/config',
    summary: 'Settings, with where each value comes from',
    response: schedulerConfigSchema,
    status: 200,
  }),
  updateSchedulerConfig: endpoint({
    operationId: 'updateSchedulerConfig',
    method: 'put',
    path: '/scheduler/config',
    summary: 'Change settings while the backend runs',
    body: schedulerConfigUpdateSchema,
    response: schedulerConfigSchema,
    status: 200,
    current: schedulerConfigSchema,
  }),
  getSchedulerConfigHistory: endpoint({
    operationId: 'getSchedulerConfigHistory',
    method: 'get',
    path: '/scheduler/config/history',
    summary: 'Who changed which settings, newest first',
    query: pageQuerySchema,
    response: settingsHistorySchema,
    status: 200,
  }),
};
