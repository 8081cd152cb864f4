import { Alert } from '@backstage/ui';
import { ANNOTATION_CONNECTORS } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../shared';

/** Names what of the annotation is no pattern of connector refs. */
export function InvalidPatterns(props: { patterns: string[] }) {
  const { patterns } = props;
  const { t } = useTexts();
  if (patterns.length === 0) {
    return null;
  }
  return (
    <Alert
      role="alert"
      status="danger"
      icon
      mb="3"
      title={t('entity.invalid.title', {
        annotation: ANNOTATION_CONNECTORS,
        patterns: patterns.join(', '),
      })}
      description={t('entity.invalid.text')}
    />
  );
}
