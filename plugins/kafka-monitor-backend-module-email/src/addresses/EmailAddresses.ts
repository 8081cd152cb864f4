import { LoggerService } from '@backstage/backend-plugin-api';
import {
  AlertAddress,
  AlertReceiver,
} from '@kafka-monitor/plugin-kafka-monitor-node';
import { oneLine } from '../mails/oneLine';
import { isMailbox } from './isMailbox';
import { CatalogAccess, Person, readPeople } from './readPeople';

/** People of one receiver, at most: the team's own address comes on top. */
export const MAX_PEOPLE = 100;

const MAX_LABEL = 120;

export interface EmailAddressesOptions extends CatalogAccess {
  logger: Pick<LoggerService, 'warn'>;
  /** Whether the people of a Group get it, or the team's address alone. */
  people: boolean;
}

function labelOf({ displayName, email }: Person): string {
  return displayName ? oneLine(`${displayName} <${email}>`, MAX_LABEL) : email;
}

/** Where a receiver reads mail: the team's address, and those of its people. */
export class EmailAddresses {
  readonly #options: EmailAddressesOptions;
  readonly #told = new Set<string>();

  constructor(options: EmailAddressesOptions) {
    this.#options = options;
  }

  /**
   * Each mailbox once, however it is spelled.
   *
   * @throws whatever keeps the catalog from answering
   */
  async of(receiver: AlertReceiver): Promise<AlertAddress[]> {
    const found = new Map<string, AlertAddress>();
    const add = (address: string, label: string) => {
      const mailbox = address.toLowerCase();
      if (!found.has(mailbox)) {
        found.set(mailbox, { address, label });
      }
    };
    if (receiver.email !== null && isMailbox(receiver.email)) {
      add(receiver.email, receiver.email);
    }
    for (const person of await this.#peopleOf(receiver)) {
      if (isMailbox(person.email)) {
        add(person.email, labelOf(person));
      } else {
        this.#tellOnce(`${person.ref} has no usable e-mail address`);
      }
    }
    return [...found.values()];
  }

  async #peopleOf({ team, entityRefs }: AlertReceiver): Promise<Person[]> {
    if (!this.#options.people || entityRefs.length === 0) {
      return [];
    }
    const { people, isCut } = await readPeople(
      this.#options,
      entityRefs,
      MAX_PEOPLE,
    );
    if (isCut) {
      this.#tellOnce(
        `Only ${MAX_PEOPLE} people of ${
          team ? `team ${team}` : entityRefs.join(', ')
        } get e-mail: it has more`,
      );
    }
    return people;
  }

  /** Alerts come often, and the catalog stays as it is for long. */
  #tellOnce(message: string) {
    if (!this.#told.has(message)) {
      this.#told.add(message);
      this.#options.logger.warn(message);
    }
  }
}
