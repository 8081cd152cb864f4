import { Readable } from 'stream';
import { AuthService } from '@backstage/backend-plugin-api';
import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import { kafkaMonitorConnectorReadPermission } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  CallOptions,
  KafkaMonitorService,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { KafkaDocument } from '../documents/KafkaDocument';
import { connectorDocument } from '../documents/connectorDocument';
import { failureDocument } from '../documents/failureDocument';

type Documents = (options: CallOptions) => AsyncIterable<KafkaDocument>;
type Service = Pick<KafkaMonitorService, 'eachInInventory' | 'eachFailure'>;
type Auth = Pick<AuthService, 'getOwnServiceCredentials'>;

/**
 * Reads everything with the search's own credentials: who may find what is
 * asked when somebody searches. What can not be read breaks the stream off, so
 * that the index of the time before stays.
 */
export class KafkaCollatorFactory implements DocumentCollatorFactory {
  readonly visibilityPermission = kafkaMonitorConnectorReadPermission;
  readonly type: string;
  readonly #auth: Auth;
  readonly #documents: Documents;

  /** Collates connectors; those without a page are left out. */
  static connectors(service: Service, auth: Auth): KafkaCollatorFactory {
    async function* documents(options: CallOptions) {
      for await (const item of service.eachInInventory(options)) {
        const document = connectorDocument(item);
        if (document) {
          yield document;
        }
      }
    }
    return new KafkaCollatorFactory('kafka-connector', auth, documents);
  }

  /** Collates failures that are not over, acknowledged ones among them. */
  static failures(service: Service, auth: Auth): KafkaCollatorFactory {
    async function* documents(options: CallOptions) {
      const status = ['open' as const, 'acknowledged' as const];
      for await (const item of service.eachFailure({ status }, options)) {
        yield failureDocument(item);
      }
    }
    return new KafkaCollatorFactory('kafka-failure', auth, documents);
  }

  private constructor(type: string, auth: Auth, documents: Documents) {
    this.type = type;
    this.#auth = auth;
    this.#documents = documents;
  }

  async getCollator(): Promise<Readable> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    return Readable.from(this.#documents({ credentials }));
  }
}
