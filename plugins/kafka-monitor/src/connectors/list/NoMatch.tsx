import { Button } from '@backstage/ui';
import { Message, useTexts } from '../../shared';
import { isFiltered, isFilteredFurther, ListState } from './listState';

/** What is said in place of rows, and what to do about it. */
export function NoMatch(props: { state: ListState; onClear: () => void }) {
  const { state } = props;
  const { t } = useTexts();
  if (!isFiltered(state)) {
    return (
      <Message
        title={t('connectors.emptyTitle')}
        text={t('connectors.emptyText')}
      />
    );
  }
  const isDone = state.assigned === false && !isFilteredFurther(state);
  return (
    <Message
      title={t(
        isDone ? 'assignment.unassigned.doneTitle' : 'connectors.noMatchTitle',
      )}
      text={t(
        isDone ? 'assignment.unassigned.doneText' : 'connectors.noMatchText',
      )}
      actions={
        <Button variant="secondary" onPress={props.onClear}>
          {t('connectors.filter.clear')}
        </Button>
      }
    />
  );
}
