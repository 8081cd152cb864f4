import { Button, Select } from '@backstage/ui';
import {
  syncOutcomeSchema,
  syncTriggerSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { environmentChoices, useEnvironments } from '../../environments';
import { usePlatform } from '../../platform';
import {
  filterBarStyles as styles,
  FilterSelect,
  useTexts,
} from '../../shared';
import { initialRunsState, Period, periods, RunsState } from './runsState';

/** Filters of the list and of the bars. */
export function RunFilterBar(props: {
  state: RunsState;
  onChange: (part: Partial<RunsState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const environments = (useEnvironments(platform).data?.items ?? []).filter(
    ({ configured }) => configured,
  );
  const any = t('scheduler.runs.any');
  const isFiltered =
    state.environment.length + state.outcome.length + state.trigger.length > 0;
  return (
    <div
      role="search"
      aria-label={t('scheduler.runs.filter')}
      className={styles.bar}
    >
      <Select
        className={styles.select}
        label={t('scheduler.runs.period')}
        options={periods.map(days => ({
          id: String(days),
          label: t('scheduler.runs.days', { count: days }),
        }))}
        value={String(state.days)}
        onChange={key => onChange({ days: Number(key) as Period })}
      />
      <FilterSelect
        className={styles.select}
        label={t('scheduler.status.environment')}
        placeholder={any}
        choices={environmentChoices(t, environments)}
        value={state.environment}
        onChange={environment => onChange({ environment })}
      />
      <FilterSelect
        className={styles.select}
        label={t('scheduler.status.outcome')}
        placeholder={any}
        choices={syncOutcomeSchema.options.map(id => ({
          id,
          label: t(`scheduler.outcome.${id}`),
        }))}
        value={state.outcome}
        onChange={values =>
          onChange({
            outcome: syncOutcomeSchema.options.filter(each =>
              values.includes(each),
            ),
          })
        }
      />
      <FilterSelect
        className={styles.select}
        label={t('scheduler.runs.trigger')}
        placeholder={any}
        choices={syncTriggerSchema.options.map(id => ({
          id,
          label: t(`scheduler.trigger.${id}`),
        }))}
        value={state.trigger}
        onChange={values =>
          onChange({
            trigger: syncTriggerSchema.options.filter(each =>
              values.includes(each),
            ),
          })
        }
      />
      {isFiltered && (
        <Button
          variant="tertiary"
          onPress={() => onChange({ ...initialRunsState, days: state.days })}
        >
          {t('scheduler.runs.clear')}
        </Button>
      )}
    </div>
  );
}
