import { z } from 'zod';
import { endpoint } from './endpoint';
import {
  alertStatusSchema,
  messageDetailSchema,
  messageListSchema,
  messageQuerySchema,
  testMessageRequestSchema,
  testMessageSchema,
} from './messages';
import {
  alertParamsSchema,
  muteCreateSchema,
  muteListSchema,
  muteQuerySchema,
  muteSchema,
} from './mutes';
import { organizationParamsSchema } from './organization';

/** The routes of mutes and messages. @public */
export const alertEndpoints = {
  listMutes: endpoint({
    operationId: 'listMutes',
    method: 'get',
    path: '/mutes',
    summary: 'What alerts are held of, by whom, until when and why',
    query: muteQuerySchema,
    response: muteListSchema,
    status: 200,
  }),
  createMute: endpoint({
    operationId: 'createMute',
    method: 'post',
    path: '/mutes',
    summary: 'Hold the alerts of something for a while',
    body: muteCreateSchema,
    response: muteSchema,
    status: 201,
    errors: [404],
  }),
  endMute: endpoint({
    operationId: 'endMute',
    method: 'delete',
    path: '/mutes/:id',
    summary: 'End a mute before its time',
    params: alertParamsSchema,
    response: muteSchema,
    status: 200,
  }),
  listMessages: endpoint({
    operationId: 'listMessages',
    method: 'get',
    path: '/messages',
    summary: 'A page of the messages that match, newest first',
    query: messageQuerySchema,
    response: messageListSchema,
    status: 200,
  }),
  getMessage: endpoint({
    operationId: 'getMessage',
    method: 'get',
    path: '/messages/:id',
    summary: 'One message, what it says and what became of it',
    params: alertParamsSchema,
    response: messageDetailSchema,
    status: 200,
  }),
  getAlertStatus: endpoint({
    operationId: 'getAlertStatus',
    method: 'get',
    path: '/alert-status',
    summary: 'Whether people can be told: channels, and the fallback',
    query: z.strictObject({}),
    response: alertStatusSchema,
    status: 200,
  }),
  sendTestMessage: endpoint({
    operationId: 'sendTestMessage',
    method: 'post',
    path: '/teams/:name/test-message',
    summary: "Try one of a team's channels",
    params: organizationParamsSchema,
    body: testMessageRequestSchema,
    response: testMessageSchema,
    status: 202,
  }),
};
