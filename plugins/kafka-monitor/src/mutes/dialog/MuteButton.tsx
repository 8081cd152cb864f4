import { Button } from '@backstage/ui';
import { MuteScope } from '@kafka-monitor/plugin-kafka-monitor-common';
import { RiNotificationOffLine } from '@remixicon/react';
import { useState } from 'react';
import { useTexts } from '../../shared';
import { useScopeText } from '../useScopeText';
import { MuteDialog } from './MuteDialog';
import { useMayMute } from './useMayMute';

/** Holds the alerts of something for a while, where the viewer may. */
export function MuteButton(props: { scope: MuteScope }) {
  const { scope } = props;
  const { t } = useTexts();
  const scopeText = useScopeText();
  const hours = useMayMute(scope);
  const [isOpen, setOpen] = useState(false);
  if (hours === 0) {
    return null;
  }
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        iconStart={<RiNotificationOffLine />}
        aria-label={t('mutes.muteLabel', { what: scopeText(scope) })}
        onPress={() => setOpen(true)}
      >
        {t('mutes.mute')}
      </Button>
      {isOpen && (
        <MuteDialog
          scope={scope}
          hours={hours}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
