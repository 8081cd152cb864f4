import { HumanDuration } from '@backstage/types';

export interface Config {
  /** Kafka Monitor */
  kafkaMonitor?: {
    /**
     * The environments to watch, by name: production, staging ...
     * A name is a slug of a-z, 0-9 and dashes, at most 63 long.
     */
    environments?: {
      [environment: string]: {
        /** Shown to people; the name when absent. */
        title?: string;
        /**
         * The system it belongs to.
         * @default kafka-connect
         */
        platform?: 'kafka-connect' | 'kafka-raft';
        /**
         * Whether it is watched; people may switch it while it runs.
         * @default true
         */
        enabled?: boolean;
        /** Entity refs of those to tell when a Connect cluster is in trouble. */
        owners?: string | string[];
        /** Groups of workers with one group.id, by name. */
        connectClusters: {
          [connectCluster: string]: {
            /**
             * Base URLs of its workers, the first one preferred. Without
             * user info: credentials go into `auth`.
             */
            urls: string | string[];
            auth?:
              | { type: 'none' }
              | {
                  type: 'basic';
                  username: string;
                  /** @visibility secret */
                  password: string;
                }
              | {
                  type: 'bearer';
                  /** @visibility secret */
                  token: string;
                }
              | {
                  type: 'mtls';
                  /** PEM text, or the path of a file. */
                  cert: string;
                  /**
                   * PEM text, or the path of a file.
                   * @visibility secret
                   */
                  key: string;
                };
            /** PEM text, or the path of a file, of the CA to trust. */
            ca?: string;
            /**
             * The URL that belongs to a `worker_id`, where they differ.
             */
            workers?: { [workerId: string]: string };
          };
        };
      };
    };
    sync?: {
      /**
       * How often the states are asked for.
       * @default 15 seconds
       */
      statusInterval?: HumanDuration | string;
      /**
       * How often the configurations are asked for.
       * @default 5 minutes
       */
      infoInterval?: HumanDuration | string;
      /** @default 10 seconds */
      statusTimeout?: HumanDuration | string;
      /** @default 30 seconds */
      infoTimeout?: HumanDuration | string;
      /**
       * Times of day at which everything is read anew, such as `06:00`;
       * people may change them while it runs.
       * @default none
       */
      dailyAt?: string[];
      /**
       * The time zone of these, such as `Asia/Jakarta`.
       * @default UTC
       */
      timezone?: string;
    };
    retention?: {
      /**
       * How long state changes, old configurations, messages, mutes, sums of
       * sync runs, changes of settings and the change log stay; people may
       * change it while it runs.
       * @default 90 days
       */
      history?: HumanDuration | string;
      /**
       * How long failures stay after they were resolved; people may change it
       * while it runs.
       * @default 365 days
       */
      resolvedFailures?: HumanDuration | string;
    };
    failures?: {
      /**
       * How long a connector has to run with all its tasks before its failure
       * is over and a restart is called stable: 10 seconds to 1 hour.
       * @default 1 minute
       */
      settleTime?: HumanDuration | string;
    };
    operations?: {
      /**
       * How many operations of a bulk one Connect cluster is asked for at
       * once: 1 to 32.
       * @default 4
       */
      concurrency?: number;
    };
    /**
     * Who is in charge of connectors that nobody has assigned by hand. Of
     * each value the first rule that matches and says something decides.
     * Patterns: `*` any characters, `?` one; of a list, one has to fit.
     */
    assignmentRules?: Array<{
      match: {
        name?: string | string[];
        environment?: string | string[];
        connectCluster?: string | string[];
        /** `connector.class`, in full. */
        class?: string | string[];
        /** As told by the class: `postgresql`, `s3` ... */
        dbms?: string | string[];
        /** A topic that its configuration names. */
        topic?: string | string[];
        /** Keys of its configuration; of secrets only that they are there. */
        config?: { [key: string]: string | string[] };
      };
      team?: string;
      /** Its business cluster. */
      cluster?: string;
      dbms?: string;
      critical?: boolean;
    }>;
    organization?: {
      /**
       * A YAML file of teams and business clusters that are kept by
       * configuration: relative to where the backend runs, or absolute. They
       * can not be edited on the pages. Read at start.
       */
      file?: string;
    };
    /**
     * How people are told of failures. Without it nobody is. With it, each
     * environment whose route is `all` needs `owners`. Most of it can be
     * changed on the scheduler page while it runs.
     */
    alerts?: {
      /**
       * How long after an alert of a connector its next one waits: 5 minutes
       * to 24 hours, in whole minutes.
       * @default 1 hour
       */
      throttle?: HumanDuration | string;
      /**
       * How long the first alert of a team waits for others: up to 10
       * minutes, in whole seconds.
       * @default 30 seconds
       */
      groupWait?: HumanDuration | string;
      /**
       * How long its further ones wait: 30 seconds to 1 hour, in whole
       * seconds.
       * @default 5 minutes
       */
      groupInterval?: HumanDuration | string;
      /**
       * How often it is said again what is still open: 1 hour to 7 days, in
       * whole hours. Never when absent.
       */
      reminder?: HumanDuration | string;
      /** When nothing but critical alerts goes out; teams may have their own. */
      quietHours?: {
        /** Such as `22:00`. */
        from: string;
        /** Over midnight where it is before `from`. */
        to: string;
      };
      /**
       * When the daily summary goes out; teams may have their own time.
       * @default 07:00
       */
      dailySummaryAt?: string;
      /**
       * Of both, such as `Asia/Jakarta`.
       * @default UTC
       */
      timezone?: string;
      /**
       * Whether a summary goes out that has nothing to say.
       * @default true
       */
      emptySummary?: boolean;
      /**
       * Of teams that have chosen none.
       * @default en
       */
      language?: 'en' | 'id';
      /**
       * Entity refs of groups and users who hear what nobody else can be
       * told; at least one.
       */
      fallbackRecipients: string[];
      /**
       * An http or https URL that is called twice a minute while all goes on:
       * a watch from outside misses the call when it does not.
       * @visibility secret
       */
      heartbeatUrl?: string;
      /** Ways to reach people that are switched off or on; absent ones are on. */
      channels?: { [channel: string]: boolean };
      /**
       * How failures of an environment are told: at once and in the daily
       * summary, by the summary alone, or not at all.
       */
      environments?: { [environment: string]: 'all' | 'digest' | 'none' };
    };
    /** Who is more than a reader; leads are kept with their teams. */
    roles?: {
      /**
       * Entity refs of groups and users who may do everything, for policies
       * that ask `kafkaMonitorPolicy`.
       */
      admins?: string[];
      /**
       * Services that may change things, by their subject: `plugin:<id>`, or
       * the `subject` of an access token, which begins with `external:`. All
       * others only read.
       */
      services?: string[];
    };
    /** Links that are offered beside a failure. */
    support?: {
      /** Whom to ask. */
      url?: string;
      /**
       * Where the workers' logs are, with places for `{worker}`,
       * `{connector}`, `{task}`, `{time}`, `{environment}` and `{cluster}`.
       */
      logUrl?: string;
    };
    /**
     * Keys, beyond those of the connector plugins and the built-in patterns,
     * whose values are masked: regular expressions, matched anywhere.
     */
    maskKeys?: string[];
    /**
     * Keys the digests with which changes of masked values are seen. A random
     * one is kept in the database when absent.
     * @visibility secret
     */
    secretDigestKey?: string;
  };
}
