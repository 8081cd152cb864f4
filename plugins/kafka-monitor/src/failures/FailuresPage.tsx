import { useSubPath } from '../routing';
import { FailureAddress } from './detail';
import { FailureList } from './list';

/** The list, and below it the page of each failure. */
export function FailuresPage() {
  const { segments } = useSubPath();
  return segments?.length === 0 ? (
    <FailureList />
  ) : (
    <FailureAddress segments={segments} />
  );
}
