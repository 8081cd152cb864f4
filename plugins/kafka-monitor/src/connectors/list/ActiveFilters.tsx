import { Button } from '@backstage/ui';
import { RiCloseLine } from '@remixicon/react';
import { useTexts } from '../../shared';
import { ListState } from './listState';

/** Filters that links bring along and that no field of the bar shows. */
export function ActiveFilters(props: {
  state: ListState;
  onChange: (part: Partial<ListState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useTexts();
  return (
    <>
      {(['connectCluster', 'connectorClass', 'ref'] as const).flatMap(name =>
        state[name].map(value => {
          const filter = `${t(`connectors.filter.${name}`)}: ${value}`;
          return (
            <Button
              key={filter}
              variant="secondary"
              iconEnd={<RiCloseLine />}
              aria-label={t('connectors.filter.remove', { filter })}
              onPress={() =>
                onChange({ [name]: state[name].filter(each => each !== value) })
              }
            >
              {filter}
            </Button>
          );
        }),
      )}
    </>
  );
}
