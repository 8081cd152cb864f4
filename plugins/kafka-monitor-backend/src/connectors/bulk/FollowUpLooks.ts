import { AtMostEvery } from './AtMostEvery';

/** A Connect cluster by its names. */
export interface ClusterName {
  environment: string;
  connectCluster: string;
}

const EVERY_MS = 5_000;
/** After the last operation, when what came of it is worth a look. */
const AFTER_MS = [10_000, 65_000];

/**
 * Looks at the Connect clusters that a bulk operation touches: every five
 * seconds while it runs and a few times after it, since a look at each
 * connector would cost far more.
 */
export class FollowUpLooks {
  readonly #requestLook: (clusters: ClusterName[]) => Promise<void>;
  readonly #looks = new Map<string, AtMostEvery>();
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(requestLook: (clusters: ClusterName[]) => Promise<void>) {
    this.#requestLook = requestLook;
  }

  /** Something was done there. */
  touched(cluster: ClusterName): void {
    this.#look(cluster).ask();
  }

  /** Nothing more is done there for now. */
  ended(cluster: ClusterName): void {
    this.touched(cluster);
    for (const after of AFTER_MS) {
      const timer = setTimeout(() => {
        this.#timers.delete(timer);
        this.touched(cluster);
      }, after);
      timer.unref();
      this.#timers.add(timer);
    }
  }

  stop(): void {
    this.#looks.forEach(look => look.stop());
    this.#timers.forEach(timer => clearTimeout(timer));
    this.#timers.clear();
  }

  #look({ environment, connectCluster }: ClusterName): AtMostEvery {
    const key = `${environment}/${connectCluster}`;
    let look = this.#looks.get(key);
    if (!look) {
      look = new AtMostEvery(EVERY_MS, () =>
        this.#requestLook([{ environment, connectCluster }]),
      );
      this.#looks.set(key, look);
    }
    return look;
  }
}
