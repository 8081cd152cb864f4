import {
  SyncOutcome,
  syncOutcomeSchema,
  SyncTrigger,
  syncTriggerSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { UrlStateCodec } from '../../routing/useUrlState';

/** How far back the page looks, in days. */
export const periods = [1, 7, 14, 30] as const;

/** @see periods */
export type Period = (typeof periods)[number];

/** What the tab shows; all of it is in the address. */
export interface RunsState {
  days: Period;
  environment: string[];
  outcome: SyncOutcome[];
  trigger: SyncTrigger[];
}

/** As the tab is opened. */
export const initialRunsState: RunsState = {
  days: 1,
  environment: [],
  outcome: [],
  trigger: [],
};

/** The state of the tab in the query of its address, with the tab's name. */
export const runsCodec: UrlStateCodec<RunsState> = {
  read(params) {
    const days = periods.find(each => String(each) === params.get('days'));
    const outcomes = params.getAll('outcome');
    const triggers = params.getAll('trigger');
    return {
      days: days ?? initialRunsState.days,
      environment: params.getAll('environment'),
      outcome: syncOutcomeSchema.options.filter(each =>
        outcomes.includes(each),
      ),
      trigger: syncTriggerSchema.options.filter(each =>
        triggers.includes(each),
      ),
    };
  },

  write(state) {
    const params = new URLSearchParams({ tab: 'runs' });
    if (state.days !== initialRunsState.days) {
      params.set('days', String(state.days));
    }
    for (const name of ['environment', 'outcome', 'trigger'] as const) {
      for (const value of state[name]) {
        params.append(name, value);
      }
    }
    return params;
  },
};
