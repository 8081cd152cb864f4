import { useEnvironments } from '../environments';
import { usePlatform } from '../platform';
import { Loaded, Section, useTexts } from '../shared';
import { workerRows } from './workerRows';
import { WorkersTable } from './WorkersTable';

/** How each configured worker is, and what still relies on silent ones. */
export function WorkersSection() {
  const { t } = useTexts();
  const { platform } = usePlatform();
  const query = useEnvironments(platform);
  if (query.data && workerRows(query.data.items).length === 0) {
    return null;
  }
  return (
    <Section title={t('scheduler.workers.title')}>
      <Loaded query={query} loading={<WorkersTable rows={undefined} />}>
        {({ items }) => <WorkersTable rows={workerRows(items)} />}
      </Loaded>
    </Section>
  );
}
