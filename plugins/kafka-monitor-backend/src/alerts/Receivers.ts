import { AlertReceiver } from '@kafka-monitor/plugin-kafka-monitor-node';
import { receiverOf, TeamToTell } from './readTeams';
import { phrasesOf, Wording } from './texts/wording';

/** What receivers have where they have nothing of their own. */
export interface ReceiverDefaults {
  language: 'en' | 'id';
  timeZone: string;
  appUrl: string;
  fallbackRecipients: readonly string[];
}

/** A receiver, and how he is spoken to. */
export interface Addressee {
  receiver: AlertReceiver;
  wording: Wording;
  /** As people call the team. */
  title: string;
}

/** Who is told, and in which words. */
export class Receivers {
  readonly #teams: ReadonlyMap<string, TeamToTell>;
  readonly #defaults: ReceiverDefaults;

  constructor(
    teams: ReadonlyMap<string, TeamToTell>,
    defaults: ReceiverDefaults,
  ) {
    this.#teams = teams;
    this.#defaults = defaults;
  }

  /** The team; the fallback for nobody's connectors and deleted teams. */
  ofTeam(name: string): Addressee {
    const team = this.#teams.get(name);
    return {
      receiver: team?.receiver ?? this.fallback().receiver,
      wording: this.#wording(team),
      title: team?.title ?? name,
    };
  }

  /** Those who hear what nobody else can be told. */
  fallback(): Addressee {
    return this.ofRefs(this.#defaults.fallbackRecipients);
  }

  /** Owners and admins. */
  ofRefs(entityRefs: readonly string[]): Addressee {
    return {
      receiver: receiverOf(entityRefs),
      wording: this.#wording(undefined),
      title: '',
    };
  }

  #wording(team: TeamToTell | undefined): Wording {
    const { language, timeZone, appUrl } = this.#defaults;
    return {
      phrases: phrasesOf(team?.language ?? language),
      timeZone: team?.timeZone ?? timeZone,
      appUrl,
    };
  }
}
