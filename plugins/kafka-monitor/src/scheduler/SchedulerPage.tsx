import { SchedulerSettings } from './SchedulerSettings';
import { SchedulerStatusSection } from './SchedulerStatusSection';
import { WorkersSection } from './WorkersSection';

/** What runs when, on which workers, and the settings for it. */
export function SchedulerPage() {
  return (
    <>
      <SchedulerStatusSection />
      <WorkersSection />
      <SchedulerSettings />
    </>
  );
}
