import { Radio, RadioGroup } from '@backstage/ui';
import { FailureDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { useTexts } from '../../shared';
import { FailureActionDialog } from './FailureActionDialog';

const HOUR_MS = 3_600_000;

/** For how long somebody takes care of it, in hours. */
const hoursOf = { h1: 1, h4: 4, h24: 24, d7: 168 };

type Choice = keyof typeof hoursOf;

/** Takes care of a failure for some time: no reminders until then. */
export function AcknowledgeDialog(props: { failure: FailureDetail }) {
  const { t } = useTexts();
  const [choice, setChoice] = useState<Choice>('h24');
  return (
    <FailureActionDialog
      failure={props.failure}
      action="acknowledge"
      text={t('failures.dialogText.acknowledge')}
      until={() =>
        new Date(Date.now() + hoursOf[choice] * HOUR_MS).toISOString()
      }
    >
      <RadioGroup
        label={t('failures.acknowledgeFor')}
        value={choice}
        onChange={value => setChoice(value as Choice)}
      >
        {(Object.keys(hoursOf) as Choice[]).map(each => (
          <Radio key={each} value={each}>
            {t(`failures.hours.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
    </FailureActionDialog>
  );
}
