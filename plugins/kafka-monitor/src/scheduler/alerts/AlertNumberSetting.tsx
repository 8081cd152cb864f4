import { Translate, useTexts } from '../../shared';
import { NumberSetting } from '../NumberSetting';
import { SettingField } from '../SettingRow';
import { AlertNumber, alertRange } from './alertInput';

function numberText(t: Translate, name: AlertNumber, number: number): string {
  const value = String(number);
  switch (name) {
    case 'throttleMinutes':
      return t('alertSettings.minutes', { value });
    case 'reminderHours':
      return number === 0
        ? t('alertSettings.never')
        : t('alertSettings.hours', { value });
    default:
      return t('alertSettings.seconds', { value });
  }
}

/** How long something waits, or how often it is said. */
export function AlertNumberSetting(
  props: SettingField<number> & { name: AlertNumber },
) {
  const { name, ...field } = props;
  const { t } = useTexts();
  const range = alertRange(name);
  return (
    <NumberSetting
      {...field}
      label={t(`alertSettings.${name}`)}
      description={t(`alertSettings.${name}Text`, {
        min: String(range.min),
        max: String(range.max),
      })}
      range={range}
      text={value => numberText(t, name, value)}
    />
  );
}
