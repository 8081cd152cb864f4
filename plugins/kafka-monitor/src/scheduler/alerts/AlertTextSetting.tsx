import { useTexts } from '../../shared';
import { SettingField } from '../SettingRow';
import { TextSetting } from '../TextSetting';

/** A time of day, or a time zone. */
export function AlertTextSetting(
  props: SettingField<string> & { name: 'summaryAt' | 'timeZone' },
) {
  const { name, ...field } = props;
  const { t } = useTexts();
  const problem = t(
    name === 'summaryAt'
      ? 'alertSettings.clockProblem'
      : 'alertSettings.zoneProblem',
  );
  return (
    <TextSetting
      {...field}
      label={t(`alertSettings.${name}`)}
      description={props.isInvalid ? problem : t(`alertSettings.${name}Text`)}
    />
  );
}
