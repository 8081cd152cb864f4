export { SchedulerLine } from './SchedulerLine';
export { SchedulerPage } from './SchedulerPage';
