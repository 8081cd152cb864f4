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
  const chosen = [
    ...(['connectCluster', 'connectorClass', 'ref'] as const).flatMap(name =>
      state[name].map(value => ({
        filter: `${t(`connectors.filter.${name}`)}: ${value}`,
        without: { [name]: state[name].filter(each => each !== value) },
      })),
    ),
    // Their opposites are presets.
    ...(state.assigned === true
      ? [{ filter: t('connectors.assigned'), without: { assigned: undefined } }]
      : []),
    ...(state.critical === false
      ? [
          {
            filter: t('connectors.notCritical'),
            without: { critical: undefined },
          },
        ]
      : []),
  ];
  return (
    <>
      {chosen.map(({ filter, without }) => (
        <Button
          key={filter}
          variant="secondary"
          iconEnd={<RiCloseLine />}
          aria-label={t('connectors.filter.remove', { filter })}
          onPress={() => onChange(without)}
        >
          {filter}
        </Button>
      ))}
    </>
  );
}
