import { DatePicker, Radio, RadioGroup, Text } from '@backstage/ui';
import { absoluteTime, useLanguage, useNow, useTexts } from '../../shared';
import { choicesWithin, isMuteEnd, MuteChoice, muteEnd } from './muteTimes';

const zone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Until when: one of some spans, or a date and a time. */
export function UntilField(props: {
  /** For how many the viewer may mute. */
  hours: number;
  choice: MuteChoice;
  onChoice: (choice: MuteChoice) => void;
  /** In milliseconds since 1970; undefined: not entered yet. */
  other: number | undefined;
  onOther: (at: number | undefined) => void;
  /** Whether what is wrong is to be said. */
  isTried: boolean;
}) {
  const { hours, choice, onChoice, other, onOther, isTried } = props;
  const { t } = useTexts();
  const language = useLanguage();
  const now = useNow();
  const end = muteEnd(choice, now, hours, other);
  const isRight = isMuteEnd(end, now, hours);
  const isWrong = !isRight && (isTried || end !== undefined);
  return (
    <>
      <RadioGroup
        label={t('mutes.dialog.until')}
        value={choice}
        onChange={value => onChoice(value as MuteChoice)}
      >
        {choicesWithin(now, hours).map(each => (
          <Radio key={each} value={each}>
            {t(`mutes.dialog.choice.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      {choice === 'other' && (
        <DatePicker
          label={t('mutes.dialog.at')}
          granularity="minute"
          hideTimeZone
          isInvalid={isWrong}
          onChange={value => onOther(value?.toDate(zone()).getTime())}
        />
      )}
      <div role="status">
        {isRight && (
          <Text color="secondary">
            {t('mutes.dialog.untilText', {
              time: absoluteTime(new Date(end).toISOString(), language),
            })}
          </Text>
        )}
        {isWrong && (
          <Text color="danger">
            {t('mutes.dialog.untilProblem', { count: hours })}
          </Text>
        )}
      </div>
    </>
  );
}
