import { Button } from '@backstage/ui';
import { Mute } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../shared';
import { useEndMute } from './useEndMute';
import { useScopeText } from './useScopeText';

/** Ends a mute before its time, where the viewer may. */
export function EndMuteButton(props: {
  mute: Pick<Mute, 'id' | 'scope' | 'allowed'>;
}) {
  const { id, scope, allowed } = props.mute;
  const { t } = useTexts();
  const scopeText = useScopeText();
  const end = useEndMute(id);
  if (!allowed.includes('end')) {
    return null;
  }
  return (
    <Button
      size="small"
      variant="tertiary"
      aria-label={t('mutes.endLabel', { what: scopeText(scope) })}
      isPending={end.isPending}
      onPress={() => end.mutate()}
    >
      {t('mutes.end')}
    </Button>
  );
}
