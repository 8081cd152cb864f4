import { Alert, Text } from '@backstage/ui';
import {
  BulkOperation,
  endpoints,
  Team,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { useCallback, useState } from 'react';
import { failureKind, useEndpoint } from '../../api';
import { BulkStatus, ConfirmDialog } from '../../operations';
import { Loaded, personName, useLanguage, useTexts } from '../../shared';
import { MoveChoice } from './MoveChoice';
import { isAllMoved } from './movePlan';
import { TeamDeletionText } from './TeamDeletionText';
import { useDeleteTeam } from './useDeleteTeam';
import { useMoveConnectors } from './useMoveConnectors';

/**
 * Deletes a team, its connectors given to another one first where that is
 * chosen. When not all could be moved the team is kept until that is accepted.
 */
export function DeleteTeamDialog(props: {
  team: Team;
  onDeleted: () => void;
  onClose: () => void;
}) {
  const { team, onDeleted, onClose } = props;
  const { name, title } = team;
  const { t } = useTexts();
  const language = useLanguage();
  const preview = useEndpoint(endpoints.previewTeamDeletion, {
    params: { name },
  });
  const deletion = preview.data;
  const version = deletion?.team.version ?? team.version;
  const [target, setTarget] = useState<string>();
  const [moving, setMoving] = useState<{ id: string; ended?: BulkOperation }>();
  const remove = useDeleteTeam(name, onDeleted);
  const { move, frozen } = useMoveConnectors(id => setMoving({ id }));
  const deleteNow = remove.mutate;

  const ended = useCallback(
    (operation: BulkOperation) => {
      setMoving({ id: operation.id, ended: operation });
      if (isAllMoved(operation)) {
        deleteNow(version);
      }
    },
    [deleteNow, version],
  );
  const count = frozen?.count ?? deletion?.connectorCount ?? 0;
  const isMove =
    target !== undefined && !moving && deletion !== undefined && count > 0;
  const submit = () => {
    if (isMove) {
      move.mutate({ deletion, to: target });
    } else {
      deleteNow(version);
    }
  };
  const submitText = () => {
    if (isMove) {
      return t('teams.delete.moveAndDelete', {
        count,
        number: count.toLocaleString(language),
      });
    }
    return moving ? t('teams.delete.allTheSame') : t('organization.delete');
  };
  const isChanged =
    remove.error !== null &&
    failureKind(remove.error) === 'conflict' &&
    version !== remove.variables;
  return (
    <ConfirmDialog
      title={t('teams.delete.title', { title })}
      submit={submitText()}
      destructive
      isDisabled={!deletion || (moving && !moving.ended)}
      isPending={remove.isPending || move.isPending}
      error={isChanged ? null : remove.error ?? move.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <Loaded query={preview}>
        {shown => (
          <>
            {!moving && <TeamDeletionText deletion={shown} />}
            {!moving && shown.connectorCount > 0 && (
              <MoveChoice team={name} value={target} onChange={setTarget} />
            )}
          </>
        )}
      </Loaded>
      {frozen && !moving && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('teams.delete.changedCount', {
            number: count.toLocaleString(language),
          })}
        />
      )}
      {moving && (
        <>
          <Text as="p">{t('teams.delete.moving')}</Text>
          <BulkStatus id={moving.id} onEnded={ended} />
          {moving.ended && !isAllMoved(moving.ended) && (
            <Alert
              role="alert"
              status="warning"
              icon
              title={t('teams.delete.notAllMoved')}
            />
          )}
        </>
      )}
      {isChanged && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('teams.delete.changed', {
            who: personName(deletion?.team.updatedBy ?? ''),
          })}
        />
      )}
    </ConfirmDialog>
  );
}
