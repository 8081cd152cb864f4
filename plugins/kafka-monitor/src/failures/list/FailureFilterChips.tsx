import { Button } from '@backstage/ui';
import { FailureItem } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiCloseLine } from '@remixicon/react';
import { useOrganization } from '../../organization';
import { clockTime, useLanguage, useNow, useTexts } from '../../shared';
import { causeText } from '../words';
import styles from './FailureFilterChips.module.css';
import { FailureListState } from './failureListState';

/** Filters that links bring along and that no field of the bar shows. */
export function FailureFilterChips(props: {
  state: FailureListState;
  /** Rows that match: they know what a root cause is called. */
  items: FailureItem[] | undefined;
  onChange: (part: Partial<FailureListState>) => void;
}) {
  const { state, items, onChange } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow(60_000);
  const { clusterTitle } = useOrganization();

  const causeName = (fingerprint: string) => {
    const known = items?.find(
      ({ cause }) => cause?.fingerprint === fingerprint,
    );
    return known ? causeText(t, known) : fingerprint;
  };
  const chip = (name: string, text: string, without: () => void) => {
    const filter = `${name}: ${text}`;
    return (
      <Button
        key={filter}
        className={styles.chip}
        variant="secondary"
        iconEnd={<RiCloseLine />}
        aria-label={t('failures.filter.remove', { filter })}
        onPress={without}
      >
        {filter}
      </Button>
    );
  };
  return (
    <>
      {state.cause.map(cause =>
        chip(t('failures.filter.cause'), causeName(cause), () =>
          onChange({ cause: state.cause.filter(each => each !== cause) }),
        ),
      )}
      {(['connectCluster', 'cluster', 'connector'] as const).flatMap(name =>
        state[name].map(value =>
          chip(
            t(`failures.filter.${name}`),
            name === 'cluster' ? clusterTitle(value) : value,
            () =>
              onChange({ [name]: state[name].filter(each => each !== value) }),
          ),
        ),
      )}
      {(['from', 'to'] as const).flatMap(name =>
        state[name]
          ? chip(
              t(`failures.filter.${name}`),
              clockTime(state[name], now, language),
              () => onChange({ [name]: '' }),
            )
          : [],
      )}
    </>
  );
}
