import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import {
  endpoints,
  kafkaMonitorTeamUpdateChannelsPermission,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Knex } from 'knex';
import { ConnectorReadings } from '../../connectors/connectorReading';
import { DeliveryRow, MessageRow } from '../../database/tables';
import { EndpointRouter } from '../../openapi/EndpointRouter';
import { beginOrganizationReading } from '../../organization/OrganizationReading';
import { assertMay } from '../../permissions/assertMay';
import { TeamAuthorizer } from '../../permissions/TeamAuthorizer';
import { CurrentSettings } from '../../scheduler/currentSettings';
import { AlertsService } from '../AlertsService';
import { readTeams } from '../readTeams';
import { readAlertStatus } from './alertStatus';
import {
  matchMessages,
  MessageItemRow,
  readableMessages,
} from './messageQuery';
import { findChannel, testMessage } from './testMessage';
import { toMessage } from './toMessage';

const ITEM_COLUMNS = [
  'id',
  'alert_id',
  'purpose',
  'critical',
  'platform',
  'environment',
  'team',
  'title',
  'created_at',
].map(column => `messages.${column}`);

/** What the routes of messages are built on. */
export interface MessageRouteOptions {
  knex: Knex;
  readings: ConnectorReadings;
  authorizer: TeamAuthorizer;
  alerts: AlertsService;
  settings: () => Promise<CurrentSettings>;
  clock: () => Date;
}

/** The routes of messages. */
export function addMessageRoutes(
  routes: EndpointRouter,
  options: MessageRouteOptions,
) {
  const { knex, alerts, clock } = options;

  const begin = (credentials: BackstageCredentials) =>
    beginOrganizationReading(options, credentials, 'readMessages');

  async function readDeliveries(ids: ReadonlyArray<MessageRow['id']>) {
    const rows: DeliveryRow[] = await knex('deliveries')
      .whereIn('message_id', [...ids])
      .orderBy('id');
    return (id: MessageRow['id']) =>
      rows.filter(row => String(row.message_id) === String(id));
  }

  routes.read(endpoints.listMessages, async ({ query, credentials }) => {
    const { connectors } = await begin(credentials);
    const { offset, limit, ...filter } = query;
    const matching = () => matchMessages(readableMessages(connectors), filter);
    const [rows, [{ count }]]: [MessageItemRow[], Array<Record<string, any>>] =
      await Promise.all([
        matching()
          .orderBy('messages.id', 'desc')
          .offset(offset)
          .limit(limit)
          .select(...ITEM_COLUMNS),
        matching().count({ count: '*' }),
      ]);
    const deliveriesOf = await readDeliveries(rows.map(({ id }) => id));
    return {
      items: rows.map(row => toMessage(row, deliveriesOf(row.id))),
      totalItems: Number(count),
    };
  });

  routes.read(endpoints.getMessage, async ({ params, credentials }) => {
    const { connectors } = await begin(credentials);
    const row: MessageRow | undefined = await readableMessages(connectors)
      .where('messages.id', params.id)
      .first('messages.*');
    if (!row) {
      throw new NotFoundError(`There is no message ${params.id}`);
    }
    const deliveriesOf = await readDeliveries([row.id]);
    const { summary, sections, link } = JSON.parse(row.document);
    return {
      ...toMessage(row, deliveriesOf(row.id)),
      summary,
      sections,
      link,
    };
  });

  routes.read(endpoints.getAlertStatus, async ({ credentials }) => {
    const { connectors } = await begin(credentials);
    const { isChannelEnabled } = (await options.settings()).alerts;
    return readAlertStatus(connectors, alerts, isChannelEnabled, clock());
  });

  routes.change(
    endpoints.sendTestMessage,
    ({ params, body }) => ({
      eventId: 'team-test-message',
      severityLevel: 'low',
      meta: { team: params.name, channel: body.channel },
    }),
    async ({ params, body, credentials, by }) => {
      const { access } = await begin(credentials);
      const team = (await readTeams(knex)).get(params.name);
      if (!team) {
        throw new NotFoundError(`There is no team '${params.name}'`);
      }
      const isHis = await knex('teams')
        .where('teams.name', params.name)
        .whereRaw(access.updateChannels.sql, access.updateChannels.bindings)
        .first('name');
      assertMay(
        access.updateTeams || isHis !== undefined,
        kafkaMonitorTeamUpdateChannelsPermission,
      );
      const channel = findChannel(alerts, body.channel);
      const message = testMessage(alerts, team, channel, by);
      if ((await channel.addressesOf(message.receiver)).length === 0) {
        throw new InputError(
          `${channel.title} does not reach the team '${params.name}': fill in its address, or the members of its Group`,
        );
      }
      const [id] = await alerts.tell([message]);
      if (id === undefined) {
        throw new InputError(
          'Nobody is told anything: kafkaMonitor.alerts is not configured',
        );
      }
      return { id };
    },
  );
}
