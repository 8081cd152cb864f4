import { FailureDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { useEffect, useRef } from 'react';
import { useTexts } from '../../shared';
import { AcknowledgeDialog } from './AcknowledgeDialog';
import { FailureActionDialog } from './FailureActionDialog';
import styles from './FailureActions.module.css';
import { ResolveDialog } from './ResolveDialog';

/**
 * What the viewer may do about a failure as it is. A button that went away
 * with what it did leaves the keyboard at the others.
 */
export function FailureActions(props: { failure: FailureDetail }) {
  const { failure } = props;
  const { allowed, status } = failure;
  const { t } = useTexts();
  const group = useRef<HTMLDivElement>(null);
  const before = useRef(status);

  useEffect(() => {
    if (before.current === status) {
      return undefined;
    }
    before.current = status;
    // After the dialog, which gives the focus back to the button first.
    const timer = setTimeout(() => {
      if (document.activeElement === document.body) {
        group.current?.focus();
      }
    }, 100);
    return () => clearTimeout(timer);
  }, [status]);

  if (allowed.length === 0) {
    return null;
  }
  return (
    <div
      ref={group}
      className={styles.actions}
      role="group"
      tabIndex={-1}
      aria-label={t('failures.actions')}
    >
      {allowed.includes('acknowledge') && (
        <AcknowledgeDialog failure={failure} />
      )}
      {allowed.includes('resolve') && <ResolveDialog failure={failure} />}
      {allowed.includes('unresolve') && (
        <FailureActionDialog
          failure={failure}
          action="unresolve"
          text={t('failures.dialogText.unresolve')}
        />
      )}
      {allowed.includes('note') && (
        <FailureActionDialog failure={failure} action="note" />
      )}
    </div>
  );
}
