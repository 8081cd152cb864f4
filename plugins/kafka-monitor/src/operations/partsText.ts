import { spans, Translate } from '../shared';
import { Part } from './offers';

/** Parts of a connector in words; empty for no part. */
export function partsText(t: Translate, parts: Part[]): string {
  const tasks = parts.filter(part => part !== null);
  const list = spans(tasks);
  if (!parts.includes(null)) {
    if (tasks.length === 0) {
      return '';
    }
    return tasks.length === 1
      ? t('operations.parts.task', { task: list })
      : t('operations.parts.tasks', { tasks: list });
  }
  if (tasks.length === 0) {
    return t('operations.parts.connector');
  }
  return tasks.length === 1
    ? t('operations.parts.connectorAndTask', { task: list })
    : t('operations.parts.connectorAndTasks', { tasks: list });
}
