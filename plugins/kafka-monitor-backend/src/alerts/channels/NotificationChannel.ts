import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, RELATION_HAS_MEMBER } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { NotificationService } from '@backstage/plugin-notifications-node';
import {
  AlertAddress,
  AlertChannel,
  AlertDelivery,
  AlertOutcome,
  AlertReceiver,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { Knex } from 'knex';
import { plainText } from '../texts/plainText';

/** Refs of one notification; more go into another. */
const MOST_LENGTH = 480;
/** What Backstage stores of a title. */
const MOST_TITLE = 255;
const MOST_TEXT = 4_000;

/** Whether anybody is behind a ref. */
function isSomebody(entity: Entity | undefined): boolean {
  return (
    entity !== undefined &&
    (entity.kind !== 'Group' ||
      (entity.relations ?? []).some(({ type }) => type === RELATION_HAS_MEMBER))
  );
}

/** Refs in as few lists as an address can hold. */
function lists(refs: readonly string[]): string[][] {
  const found: string[][] = [];
  let length = MOST_LENGTH;
  for (const ref of refs) {
    if (length + ref.length + 1 > MOST_LENGTH) {
      found.push([]);
      length = 0;
    }
    found[found.length - 1].push(ref);
    length += ref.length + 1;
  }
  return found;
}

/** Backstage's own notifications: to people and Groups of the catalog. */
export class NotificationChannel implements AlertChannel {
  readonly id = 'backstage';
  readonly title = 'Backstage';
  readonly #options: {
    knex: Knex;
    auth: AuthService;
    catalog: CatalogService;
    notifications: NotificationService;
    /** Where the pages are: links to them are told without it. */
    appUrl: string;
  };

  constructor(options: {
    knex: Knex;
    auth: AuthService;
    catalog: CatalogService;
    notifications: NotificationService;
    appUrl: string;
  }) {
    this.#options = options;
  }

  carries(): boolean {
    return true;
  }

  async addressesOf({ entityRefs }: AlertReceiver): Promise<AlertAddress[]> {
    if (entityRefs.length === 0) {
      return [];
    }
    const { auth, catalog } = this.#options;
    const { items } = await catalog.getEntitiesByRefs(
      { entityRefs: [...entityRefs] },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    const known = entityRefs.filter((_, index) => isSomebody(items[index]));
    return lists(known).map(refs => ({
      address: refs.join(' '),
      label: refs.join(', '),
    }));
  }

  async send({ message, address }: AlertDelivery): Promise<AlertOutcome> {
    const { knex, notifications, appUrl } = this.#options;
    const stored = await knex('messages')
      .where({ id: message.id })
      .first('severity', 'topic');
    const { document, alertId } = message;
    const text = plainText(document);
    await notifications.send({
      recipients: { type: 'entity', entityRef: address.split(' ') },
      payload: {
        title: document.title.slice(0, MOST_TITLE),
        description:
          text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)} …` : text,
        link: document.link.url.startsWith(`${appUrl}/`)
          ? document.link.url.slice(appUrl.length)
          : document.link.url,
        severity: stored?.severity ?? 'normal',
        topic: stored?.topic,
        scope: `alert:${alertId}`,
      },
    });
    return { status: 'accepted', answer: 'Stored by Backstage' };
  }
}
