import { Button, Text } from '@backstage/ui';
import { useTexts } from '../shared';
import styles from './settings.module.css';

/** Where a value comes from, and the way back to what is configured. */
export function SettingSource(props: {
  /** Name of the setting, for those who only hear the button. */
  setting: string;
  source: 'configured' | 'changed';
  configured: string;
  /** The value that someone else saved meanwhile, where that has to be told. */
  newer: string | undefined;
  isDisabled: boolean;
  onBack: () => void;
}) {
  const { t } = useTexts();
  return (
    <div className={styles.source}>
      <Text color="secondary" variant="body-small">
        {props.source === 'configured'
          ? t('scheduler.settings.configured')
          : t('scheduler.settings.changed', { configured: props.configured })}
      </Text>
      {props.newer !== undefined && (
        <Text color="warning" variant="body-small">
          {t('scheduler.settings.newer', { value: props.newer })}
        </Text>
      )}
      {props.source === 'changed' && !props.isDisabled && (
        <Button
          size="small"
          variant="tertiary"
          aria-label={t('scheduler.settings.backLabel', {
            setting: props.setting,
          })}
          onPress={props.onBack}
        >
          {t('scheduler.settings.back')}
        </Button>
      )}
    </div>
  );
}
