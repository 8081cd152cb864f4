import { SchedulerSettings } from './SchedulerSettings';
import { SchedulerStatusSection } from './SchedulerStatusSection';

/** What runs when, and the settings for it. */
export function SchedulerPage() {
  return (
    <>
      <SchedulerStatusSection />
      <SchedulerSettings />
    </>
  );
}
