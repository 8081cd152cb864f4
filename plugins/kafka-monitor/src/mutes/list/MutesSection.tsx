import { Text, ToggleButton } from '@backstage/ui';
import {
  endpoints,
  MAX_LIMIT,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEndpoint } from '../../api';
import { Loaded, Message, Section, useTexts } from '../../shared';
import { MutesTable } from './MutesTable';

/** What is muted, by whom, until when and why. */
export function MutesSection(props: {
  /** Whether those are shown too that have ended. */
  isAll: boolean;
  onAll: (isAll: boolean) => void;
}) {
  const { isAll, onAll } = props;
  const { t } = useTexts();
  const query = useEndpoint(
    endpoints.listMutes,
    { query: { state: isAll ? 'all' : 'active', limit: MAX_LIMIT } },
    { keepPrevious: true },
  );
  return (
    <Section
      title={t('mutes.title')}
      actions={
        <ToggleButton isSelected={isAll} onChange={onAll}>
          {t('mutes.all')}
        </ToggleButton>
      }
    >
      <Loaded query={query} loading={<MutesTable items={undefined} />}>
        {({ items, totalItems }) =>
          items.length === 0 ? (
            <Message title={t('mutes.emptyTitle')} />
          ) : (
            <>
              <MutesTable items={items} />
              {totalItems > items.length && (
                <Text color="secondary">
                  {t('mutes.shown', {
                    shown: String(items.length),
                    total: String(totalItems),
                  })}
                </Text>
              )}
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
