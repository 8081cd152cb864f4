import { FailureDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useTexts } from '../../shared';
import { FailureActionDialog } from './FailureActionDialog';

/** What is known of the connector that a failure is about to be ended of. */
export type ResolveSituation = 'failing' | 'running' | 'gone' | 'not-known';

/** Whether it still fails, as far as that is known now. */
export function resolveSituation(
  failure: Pick<FailureDetail, 'connector'>,
): ResolveSituation {
  const { connector } = failure;
  if (connector === null) {
    return 'gone';
  }
  if (connector.freshness !== 'fresh') {
    return 'not-known';
  }
  return connector.health === 'running' ? 'running' : 'failing';
}

/** Calls a failure over, and says what that means as things are. */
export function ResolveDialog(props: { failure: FailureDetail }) {
  const { failure } = props;
  const { t } = useTexts();
  return (
    <FailureActionDialog
      failure={failure}
      action="resolve"
      text={t(`failures.dialogText.resolve.${resolveSituation(failure)}`)}
    />
  );
}
