import { Button, Text } from '@backstage/ui';
import { Team } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useState } from 'react';
import { ConfirmDialog } from '../../operations';
import { useTexts } from '../../shared';
import { useRestoreTeam } from './useRestoreTeam';

/** Asks, and brings a deleted team back. */
export function RestoreButton(props: { team: Team }) {
  const { name, title, allowed } = props.team;
  const { t } = useTexts();
  const [isAsked, setAsked] = useState(false);
  const restore = useRestoreTeam(name, () => setAsked(false));
  if (!allowed.includes('restore')) {
    return null;
  }
  const ask = () => {
    restore.reset();
    setAsked(true);
  };
  return (
    <>
      <Button
        size="small"
        variant="secondary"
        aria-label={t('teams.restoreLabel', { title })}
        onPress={ask}
      >
        {t('teams.restore')}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={t('teams.restoreTitle', { title })}
          submit={t('teams.restore')}
          isPending={restore.isPending}
          error={restore.error}
          onSubmit={() => restore.mutate()}
          onClose={() => setAsked(false)}
        >
          <Text as="p">{t('teams.restoreText')}</Text>
        </ConfirmDialog>
      )}
    </>
  );
}
