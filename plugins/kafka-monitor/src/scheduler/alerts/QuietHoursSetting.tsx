import { Switch, Text, TextField } from '@backstage/ui';
import {
  AlertSettings,
  AlertSettingsUpdate,
  QuietHours,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { Translate, useTexts } from '../../shared';
import styles from '../settings.module.css';
import { SettingSource } from '../SettingSource';
import { shownQuietHours } from './alertInput';

/** What is offered to somebody who switches them on. */
const NIGHT: QuietHours = { from: '22:00', to: '06:00' };

function hoursText(t: Translate, hours: QuietHours | null): string {
  return hours === null
    ? t('alertSettings.none')
    : t('alertSettings.span', hours);
}

/** When nothing but critical alerts goes out, if ever. */
export function QuietHoursSetting(props: {
  setting: AlertSettings['quietHours'];
  /** Undefined: nothing typed; null: back to configured. */
  input: AlertSettingsUpdate['quietHours'];
  /** Names of what is wrong, such as `quietHours.to`. */
  invalid: ReadonlySet<string>;
  showNewer: boolean;
  isDisabled: boolean;
  onChange: (input: AlertSettingsUpdate['quietHours']) => void;
}) {
  const { setting, input, invalid, isDisabled, onChange } = props;
  const { t } = useTexts();
  const label = t('alertSettings.quietHours');
  const shown = shownQuietHours(setting, input);
  const isOther = hoursText(t, shown) !== hoursText(t, setting.value);
  const problem = (name: keyof QuietHours) => {
    if (!invalid.has(`quietHours.${name}`)) {
      return undefined;
    }
    return t(
      name === 'to' ? 'alertSettings.toProblem' : 'alertSettings.clockProblem',
    );
  };
  return (
    <div>
      <div className={`${styles.setting} ${styles.interval}`}>
        <Switch
          label={label}
          isSelected={shown !== null}
          isDisabled={isDisabled}
          onChange={isOn =>
            onChange(
              isOn ? setting.value ?? setting.configured ?? NIGHT : 'none',
            )
          }
        />
        {shown !== null &&
          (['from', 'to'] as const).map(name => (
            <TextField
              key={name}
              className={styles.clock}
              label={t(`alertSettings.${name}`)}
              aria-label={`${label}: ${t(`alertSettings.${name}`)}`}
              description={problem(name)}
              autoComplete="off"
              value={shown[name]}
              isInvalid={problem(name) !== undefined}
              isDisabled={isDisabled}
              onChange={value => onChange({ ...shown, [name]: value })}
            />
          ))}
        <SettingSource
          setting={label}
          source={input === null ? 'configured' : setting.source}
          configured={hoursText(t, setting.configured)}
          newer={
            props.showNewer && input !== undefined && isOther
              ? hoursText(t, setting.value)
              : undefined
          }
          isDisabled={isDisabled}
          onBack={() => onChange(null)}
        />
      </div>
      <Text color="secondary" variant="body-small">
        {t('alertSettings.quietHoursText')}
      </Text>
    </div>
  );
}
