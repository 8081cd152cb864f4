import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  endpoints,
  kafkaMonitorMessageReadPermission,
  MAX_MUTE_HOURS,
  Mute,
  signalKinds,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReadings } from '../../connectors/connectorReading';
import { MuteRow } from '../../database/tables';
import { EndpointRouter } from '../../openapi/EndpointRouter';
import {
  beginOrganizationReading,
  OrganizationReading,
} from '../../organization/OrganizationReading';
import { actorOf, CallerCredentials } from '../../permissions/actor';
import { assertMay } from '../../permissions/assertMay';
import { TeamAuthorizer } from '../../permissions/TeamAuthorizer';
import {
  assertMayMute,
  assertScopeExists,
  mutableScopes,
  muteHours,
} from './muteAccess';
import {
  endMute,
  findMute,
  insertMute,
  isActive,
  readHeld,
  toMute,
} from './muteStore';
import { scopeOf } from './activeMutes';
import { isReadable, readReadableConnectors } from './readableMutes';

const HOUR_MS = 3_600_000;

/** What the routes of mutes are built on. */
export interface MuteRouteOptions {
  knex: Knex;
  readings: ConnectorReadings;
  authorizer: TeamAuthorizer;
  publish: (kinds: readonly string[]) => Promise<void>;
  judgeAnew: () => void;
  clock: () => Date;
}

/** The routes of mutes. */
export function addMuteRoutes(
  routes: EndpointRouter,
  options: MuteRouteOptions,
) {
  const { knex, clock } = options;

  async function begin(
    credentials: BackstageCredentials,
  ): Promise<OrganizationReading> {
    const reading = await beginOrganizationReading(options, credentials);
    assertMay(reading.access.readMessages, kafkaMonitorMessageReadPermission);
    return reading;
  }

  /** Those that the caller may see. */
  async function readable(
    reading: OrganizationReading,
    rows: readonly MuteRow[],
  ): Promise<MuteRow[]> {
    const connectors = await readReadableConnectors(reading, rows);
    return rows.filter(row => isReadable(row, connectors));
  }

  /** As the caller sees them. */
  async function show(
    reading: OrganizationReading,
    rows: readonly MuteRow[],
    caller: string,
  ): Promise<Mute[]> {
    // How much is held of others is none of his business.
    const readsAll = reading.connectors.may.read.connectors === 'all';
    const held = readsAll ? await readHeld(knex) : new Map<string, number>();
    const now = clock();
    const shown: Mute[] = [];
    for (const row of rows) {
      const mayEnd =
        isActive(row, now) &&
        (row.created_by === caller ||
          (await muteHours(reading, scopeOf(row))) > 0);
      shown.push(toMute(row, now, held.get(String(row.id)) ?? 0, mayEnd));
    }
    return shown;
  }

  async function find(
    reading: OrganizationReading,
    id: string,
    caller: string,
  ): Promise<Mute> {
    const row = await findMute(knex, id);
    const [mute] = await show(
      reading,
      row ? await readable(reading, [row]) : [],
      caller,
    );
    if (!mute) {
      throw new NotFoundError(`There is no mute ${id}`);
    }
    return mute;
  }

  const changed = async () => {
    options.judgeAnew();
    await options.publish([signalKinds.mutes]);
  };

  routes.read(endpoints.listMutes, async ({ query, credentials }) => {
    const reading = await begin(credentials);
    const now = clock();
    const rows: MuteRow[] = await knex('mutes')
      .modify(mutes =>
        query.state === 'active'
          ? mutes.where('until', '>', now).whereNull('ended_at')
          : mutes,
      )
      .orderBy('id', 'desc');
    const all = await readable(reading, rows);
    const { offset, limit } = query;
    return {
      items: await show(
        reading,
        all.slice(offset, offset + limit),
        actorOf(credentials as CallerCredentials),
      ),
      totalItems: all.length,
      allowed: await mutableScopes(reading),
    };
  });

  routes.change(
    endpoints.createMute,
    ({ body }) => ({
      eventId: 'mute-create',
      severityLevel: 'medium',
      meta: { scope: { ...body.scope }, until: body.until },
    }),
    async ({ body, credentials, by }) => {
      const reading = await begin(credentials);
      await assertScopeExists(reading, body.scope);
      const now = clock();
      const until = new Date(body.until);
      const hours = (until.getTime() - now.getTime()) / HOUR_MS;
      if (hours <= 0 || hours > MAX_MUTE_HOURS) {
        throw new InputError(
          `Invalid body: until: must be in the future, at most ${MAX_MUTE_HOURS} hours from now`,
        );
      }
      await assertMayMute(reading, body.scope, hours);
      const row = await knex.transaction(trx =>
        insertMute(trx, { ...body, until, by, at: now }),
      );
      await changed();
      return find(await begin(credentials), String(row.id), by);
    },
  );

  routes.change(
    endpoints.endMute,
    ({ params }) => ({
      eventId: 'mute-end',
      severityLevel: 'medium',
      meta: { mute: params.id },
    }),
    async ({ params, credentials, by }) => {
      const reading = await begin(credentials);
      const mute = await find(reading, params.id, by);
      if (mute.createdBy !== by) {
        await assertMayMute(reading, mute.scope, 0);
      }
      await knex.transaction(trx =>
        endMute(trx, Number(params.id), by, clock()),
      );
      await changed();
      return find(reading, params.id, by);
    },
  );
}
