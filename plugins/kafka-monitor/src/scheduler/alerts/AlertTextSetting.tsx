import { TextField } from '@backstage/ui';
import { AlertSettings } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../../shared';
import styles from '../settings.module.css';
import { SettingSource } from '../SettingSource';

/** A time of day, or a time zone. */
export function AlertTextSetting(props: {
  name: 'summaryAt' | 'timeZone';
  setting: AlertSettings['summaryAt'];
  /** Undefined: nothing typed; null: back to configured. */
  input: string | null | undefined;
  isInvalid: boolean;
  showNewer: boolean;
  isDisabled: boolean;
  onChange: (value: string | null) => void;
}) {
  const { name, setting, input, isInvalid } = props;
  const { t } = useTexts();
  const label = t(`alertSettings.${name}`);
  const problem = t(
    name === 'summaryAt'
      ? 'alertSettings.clockProblem'
      : 'alertSettings.zoneProblem',
  );
  const shown = input === null ? setting.configured : input ?? setting.value;
  return (
    <div className={`${styles.setting} ${styles.interval}`}>
      <TextField
        className={styles.number}
        label={label}
        description={isInvalid ? problem : t(`alertSettings.${name}Text`)}
        autoComplete="off"
        value={shown}
        isInvalid={isInvalid}
        isDisabled={props.isDisabled}
        onChange={props.onChange}
      />
      <SettingSource
        setting={label}
        source={input === null ? 'configured' : setting.source}
        configured={setting.configured}
        newer={
          props.showNewer && input !== undefined && shown !== setting.value
            ? setting.value
            : undefined
        }
        isDisabled={props.isDisabled}
        onBack={() => props.onChange(null)}
      />
    </div>
  );
}
