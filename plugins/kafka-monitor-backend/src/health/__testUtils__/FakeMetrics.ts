import {
  MetricOptions,
  MetricsService,
} from '@backstage/backend-plugin-api/alpha';

type Observed = [value: number, attributes?: object];
type Callback = (result: {
  observe(value: number, attributes?: object): void;
}) => void | Promise<void>;

/** Metrics in memory: what is registered, observed and recorded. */
export class FakeMetrics {
  readonly registered = new Map<string, MetricOptions | undefined>();
  readonly recorded = new Map<string, Observed[]>();
  readonly #callbacks = new Map<string, Callback>();

  /** As the product is given it. */
  readonly service: MetricsService;

  constructor() {
    const observable = (name: string, options?: MetricOptions) => {
      this.registered.set(name, options);
      return {
        addCallback: (callback: Callback) =>
          this.#callbacks.set(name, callback),
        removeCallback: () => {},
      };
    };
    const recording = (name: string, options?: MetricOptions) => {
      this.registered.set(name, options);
      const record = (...observed: Observed) => {
        this.recorded.set(name, [...(this.recorded.get(name) ?? []), observed]);
      };
      return { record, add: record };
    };
    this.service = {
      createCounter: recording,
      createUpDownCounter: recording,
      createHistogram: recording,
      createGauge: recording,
      createObservableCounter: observable,
      createObservableUpDownCounter: observable,
      createObservableGauge: observable,
    } as unknown as MetricsService;
  }

  /** All that is observed at one collection, by metric. */
  async collect(): Promise<Record<string, Observed[]>> {
    const seen: Record<string, Observed[]> = {};
    await Promise.all(
      [...this.#callbacks].map(async ([name, callback]) => {
        seen[name] = [];
        await callback({
          observe: (...observed) => seen[name].push(observed),
        });
      }),
    );
    return seen;
  }
}
