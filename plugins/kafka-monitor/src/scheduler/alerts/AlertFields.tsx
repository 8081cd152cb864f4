import { Text } from '@backstage/ui';
import {
  AlertSettings,
  AlertSettingsUpdate,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../../shared';
import { EnvironmentSetting } from '../EnvironmentSetting';
import { alertNumbers, invalidAlerts } from './alertInput';
import { AlertNumberSetting } from './AlertNumberSetting';
import { AlertTextSetting } from './AlertTextSetting';
import { QuietHoursSetting } from './QuietHoursSetting';

/** How people are told, and what was typed over that. */
export function AlertFields(props: {
  settings: AlertSettings;
  input: AlertSettingsUpdate;
  showNewer: boolean;
  isDisabled: boolean;
  onChange: (input: AlertSettingsUpdate) => void;
}) {
  const { settings, input, onChange, ...shared } = props;
  const { t } = useTexts();
  const invalid = invalidAlerts(input);
  const change = (part: AlertSettingsUpdate) => onChange({ ...input, ...part });
  return (
    <>
      <Text as="h3" variant="body-medium" weight="bold">
        {t('alertSettings.title')}
      </Text>
      {alertNumbers.map(name => (
        <AlertNumberSetting
          key={name}
          {...shared}
          name={name}
          setting={settings[name]}
          input={input[name]}
          isInvalid={invalid.has(name)}
          onChange={value => change({ [name]: value })}
        />
      ))}
      <QuietHoursSetting
        {...shared}
        setting={settings.quietHours}
        input={input.quietHours}
        invalid={invalid}
        onChange={quietHours => change({ quietHours })}
      />
      {(['summaryAt', 'timeZone'] as const).map(name => (
        <AlertTextSetting
          key={name}
          {...shared}
          name={name}
          setting={settings[name]}
          input={input[name]}
          isInvalid={invalid.has(name)}
          onChange={value => change({ [name]: value })}
        />
      ))}
      <EnvironmentSetting
        {...shared}
        title={t('alertSettings.emptySummary')}
        setting={settings.emptySummary}
        input={input.emptySummary}
        onChange={emptySummary => change({ emptySummary })}
      />
      {settings.channels.length > 0 && (
        <Text as="h3" variant="body-medium" weight="bold">
          {t('alertSettings.channels')}
        </Text>
      )}
      {settings.channels.map(({ id, title, enabled }) => (
        <EnvironmentSetting
          key={id}
          {...shared}
          title={title}
          setting={enabled}
          input={input.channels?.[id]}
          onChange={value =>
            change({ channels: { ...input.channels, [id]: value } })
          }
        />
      ))}
    </>
  );
}
