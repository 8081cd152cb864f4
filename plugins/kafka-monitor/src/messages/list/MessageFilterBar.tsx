import { Button, Select } from '@backstage/ui';
import {
  deliveryStatusSchema,
  messagePurposeSchema,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  filterBarStyles as styles,
  FilterChoice,
  useTexts,
} from '../../shared';
import { isFiltered, MessagesState } from '../messagesState';
import { useAlertStatus } from '../useAlertStatus';

/** No status, channel or purpose: a slug begins with a letter or digit. */
const ANY = '-any';

function OneOf(props: {
  label: string;
  choices: FilterChoice[];
  value: string | undefined;
  onChange: (value: string | undefined) => void;
}) {
  const { label, choices, value, onChange } = props;
  const { t } = useTexts();
  const isKnown = !value || choices.some(({ id }) => id === value);
  return (
    <Select
      className={styles.select}
      label={label}
      options={[
        { id: ANY, label: t('messages.filter.any') },
        ...choices,
        ...(isKnown ? [] : [{ id: value, label: value }]),
      ]}
      value={value ?? ANY}
      onChange={key => onChange(key === ANY ? undefined : String(key))}
    />
  );
}

/** Filters of the list. */
export function MessageFilterBar(props: {
  state: MessagesState;
  onChange: (part: Partial<MessagesState>) => void;
}) {
  const { state, onChange } = props;
  const { t } = useTexts();
  const channels = useAlertStatus().data?.channels ?? [];
  return (
    <div
      role="search"
      aria-label={t('messages.filter.label')}
      className={styles.bar}
    >
      <OneOf
        label={t('messages.filter.status')}
        choices={deliveryStatusSchema.options.map(id => ({
          id,
          label: t(`messages.status.${id}`),
        }))}
        value={state.status}
        onChange={value =>
          onChange({ status: deliveryStatusSchema.safeParse(value).data })
        }
      />
      <OneOf
        label={t('messages.filter.channel')}
        choices={channels.map(({ id, title }) => ({ id, label: title }))}
        value={state.channel}
        onChange={channel => onChange({ channel })}
      />
      <OneOf
        label={t('messages.filter.purpose')}
        choices={messagePurposeSchema.options.map(id => ({
          id,
          label: t(`messages.purpose.${id}`),
        }))}
        value={state.purpose}
        onChange={value =>
          onChange({ purpose: messagePurposeSchema.safeParse(value).data })
        }
      />
      {isFiltered(state) && (
        <Button
          variant="tertiary"
          onPress={() =>
            onChange({
              status: undefined,
              channel: undefined,
              purpose: undefined,
            })
          }
        >
          {t('messages.filter.clear')}
        </Button>
      )}
    </div>
  );
}
