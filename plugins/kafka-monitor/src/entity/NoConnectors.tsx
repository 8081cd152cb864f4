import { ANNOTATION_CONNECTORS } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Entity } from '@backstage/catalog-model';
import { Message, useTexts } from '../shared';
import { isDecidedByTeams } from './connectorsOfEntity';

/** Why no connector can belong to the entity. */
export function NoConnectors(props: { entity: Entity }) {
  const { t } = useTexts();
  return (
    <Message
      title={t('entity.none.title')}
      text={
        isDecidedByTeams(props.entity)
          ? t('entity.none.group')
          : t('entity.none.annotation', { annotation: ANNOTATION_CONNECTORS })
      }
    />
  );
}
