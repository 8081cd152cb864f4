import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { MuteRow } from '../../database/tables';
import { EndpointRouter } from '../../openapi/EndpointRouter';
import { actorOf } from '../../permissions/actor';
import { mutableScopes } from './muteAccess';
import {
  auditedMute,
  beginMuteReading,
  createMute,
  endMute,
  MuteOptions,
  readableMutes,
  showMutes,
} from './muteChanges';

/** The routes of mutes. */
export function addMuteRoutes(routes: EndpointRouter, options: MuteOptions) {
  const { knex, clock } = options;

  routes.read(endpoints.listMutes, async ({ query, credentials }) => {
    const reading = await beginMuteReading(options, credentials);
    const now = clock();
    const rows: MuteRow[] = await knex('mutes')
      .modify(mutes =>
        query.state === 'active'
          ? mutes.where('until', '>', now).whereNull('ended_at')
          : mutes,
      )
      .orderBy('id', 'desc');
    const all = await readableMutes(reading, rows);
    const { offset, limit } = query;
    const page = all.slice(offset, offset + limit);
    return {
      items: await showMutes(options, reading, page, actorOf(credentials)),
      totalItems: all.length,
      allowed: await mutableScopes(reading),
    };
  });

  routes.change(
    endpoints.createMute,
    ({ body }) => auditedMute(body.scope, body.until),
    ({ body, credentials }) => createMute(options, credentials, body),
  );

  routes.change(
    endpoints.endMute,
    ({ params }) => ({
      eventId: 'mute-end',
      severityLevel: 'medium',
      meta: { mute: params.id },
    }),
    ({ params, credentials }) => endMute(options, credentials, params.id),
  );
}
