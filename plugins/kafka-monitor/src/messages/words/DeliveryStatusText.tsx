import { Message } from '@kafka-monitor/plugin-kafka-monitor-common';
import {
  RemixiconComponentType,
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiQuestionFill,
  RiSkipForwardLine,
  RiTimeLine,
} from '@remixicon/react';
import { useTexts } from '../../shared';
import styles from './words.module.css';

const icons: Record<Message['status'], RemixiconComponentType> = {
  waiting: RiTimeLine,
  accepted: RiCheckboxCircleFill,
  refused: RiCloseCircleFill,
  superseded: RiSkipForwardLine,
  none: RiQuestionFill,
};

/** What became of a message, or of its way to one address. */
export function DeliveryStatusText(props: { status: Message['status'] }) {
  const { status } = props;
  const { t } = useTexts();
  const Icon = icons[status];
  return (
    <span className={styles.status} data-status={status}>
      <Icon size={18} aria-hidden="true" />
      {t(`messages.status.${status}`)}
    </span>
  );
}
