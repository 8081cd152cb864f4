import { usePermission } from '@backstage/plugin-permission-react';
import { Alert, Button, Flex, Text } from '@backstage/ui';
import {
  kafkaMonitorSettingsUpdatePermission,
  SchedulerConfig,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { FormEvent, useState } from 'react';
import { failureKind, failureMessage } from '../api';
import { usePlatform } from '../platform';
import { Age, useTexts } from '../shared';
import { AlertFields } from './alerts/AlertFields';
import { invalidAlerts, noAlertInput } from './alerts/alertInput';
import { EnvironmentSetting } from './EnvironmentSetting';
import { hasInput, invalidValues, noInput, updateOf } from './settingsForm';
import { useSaveSettings } from './useSaveSettings';
import { ValueFields } from './ValueFields';

/** The settings, what was typed over them, and what became of saving that. */
export function SettingsForm(props: { config: SchedulerConfig }) {
  const { config } = props;
  const { t } = useTexts();
  const { platform } = usePlatform();
  const { allowed } = usePermission({
    permission: kafkaMonitorSettingsUpdatePermission,
  });
  const [input, setInput] = useState(noInput);
  const save = useSaveSettings(() => setInput(noInput));
  const isInvalid =
    invalidValues(input).size > 0 || invalidAlerts(input.alerts).size > 0;
  const conflict = save.error && failureKind(save.error) === 'conflict';

  const discard = () => {
    setInput(noInput);
    save.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (hasInput(input) && !isInvalid) {
      save.mutate(updateOf(input, config));
    }
  };

  return (
    <form onSubmit={submit} noValidate>
      <Flex direction="column" gap="4">
        <Text color="secondary">
          {t(
            allowed
              ? 'scheduler.settings.text'
              : 'scheduler.settings.notAllowed',
          )}
        </Text>
        {conflict && (
          <Alert
            role="alert"
            status="warning"
            icon
            title={t('scheduler.settings.conflictTitle')}
            description={t('scheduler.settings.conflictText')}
          />
        )}
        {save.error && !conflict && (
          <Alert
            role="alert"
            status="danger"
            icon
            title={t('scheduler.settings.saveFailed')}
            description={failureMessage(save.error)}
          />
        )}
        <Text as="h3" variant="body-medium" weight="bold">
          {t('scheduler.settings.environments')}
        </Text>
        {config.environments
          .filter(environment => environment.platform === platform)
          .map(environment => (
            <EnvironmentSetting
              key={environment.name}
              title={environment.title}
              setting={environment.enabled}
              input={input.environments[environment.name]}
              showNewer={Boolean(conflict)}
              isDisabled={!allowed}
              onChange={enabled =>
                setInput({
                  ...input,
                  environments: {
                    ...input.environments,
                    [environment.name]: enabled,
                  },
                })
              }
            />
          ))}
        <ValueFields
          config={config}
          input={input}
          showNewer={Boolean(conflict)}
          isDisabled={!allowed}
          onChange={part => setInput({ ...input, ...part })}
        />
        <AlertFields
          settings={config.alerts}
          input={input.alerts ?? noAlertInput}
          showNewer={Boolean(conflict)}
          isDisabled={!allowed}
          onChange={alerts => setInput({ ...input, alerts })}
        />
        <Flex gap="2" align="center">
          <Button
            type="submit"
            isDisabled={!allowed || !hasInput(input) || isInvalid}
            isPending={save.isPending}
          >
            {t('scheduler.settings.save')}
          </Button>
          <Button
            variant="secondary"
            isDisabled={!hasInput(input)}
            onPress={discard}
          >
            {t('scheduler.settings.discard')}
          </Button>
          {config.updatedAt && (
            <Text color="secondary" variant="body-small">
              {t('scheduler.settings.updatedBy', {
                time: <Age at={config.updatedAt} />,
                who: config.updatedBy ?? '',
              })}
            </Text>
          )}
        </Flex>
      </Flex>
    </form>
  );
}
