import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import {
  Entity,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Telegram } from '@kafka-monitor/plugin-kafka-monitor-common';
import { AlertReceiver } from '@kafka-monitor/plugin-kafka-monitor-node';
import { parseChat } from './chatAddress';

const CHAT_ID = 'telegram.org/chat-id';
const THREAD_ID = 'telegram.org/thread-id';

/** What chats are looked up with. */
export interface FindChatsOptions {
  auth: AuthService;
  catalog: Pick<CatalogService, 'getEntitiesByRefs'>;
  logger: LoggerService;
  /** Of those who have none; undefined: they are not reached. */
  defaultChat: Telegram | undefined;
}

/**
 * The chats of a receiver: the team's own one; else those that its Groups, or
 * those of people in charge of no team, are annotated with; else the default.
 *
 * @throws Error when the catalog can not be asked
 */
export async function findChats(
  receiver: AlertReceiver,
  { auth, catalog, logger, defaultChat }: FindChatsOptions,
): Promise<Telegram[]> {
  if (receiver.telegram) {
    return [receiver.telegram];
  }
  const kinds = receiver.team === null ? ['group', 'user'] : ['group'];
  const entityRefs = receiver.entityRefs.filter(ref =>
    kinds.includes(parseEntityRef(ref).kind.toLocaleLowerCase('en-US')),
  );
  const annotated: Telegram[] = [];
  if (entityRefs.length > 0) {
    const { items } = await catalog.getEntitiesByRefs(
      {
        entityRefs,
        fields: [
          'kind',
          'metadata.name',
          'metadata.namespace',
          'metadata.annotations',
        ],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    annotated.push(...items.flatMap(entity => chatOf(entity, logger) ?? []));
  }
  return annotated.length === 0 && defaultChat ? [defaultChat] : annotated;
}

function chatOf(
  entity: Entity | undefined,
  logger: LoggerService,
): Telegram | undefined {
  const annotations = entity?.metadata.annotations;
  if (!entity || annotations?.[CHAT_ID] === undefined) {
    return undefined;
  }
  const chat = parseChat(annotations[CHAT_ID], annotations[THREAD_ID]);
  if (!chat) {
    logger.warn(
      `${stringifyEntityRef(
        entity,
      )} is annotated with ${CHAT_ID} or ${THREAD_ID} that is no chat of Telegram`,
    );
  }
  return chat;
}
