import { measureCase, CaseOptions } from './measureCase';
import { measurePages, PagesOptions } from '../pages/measurePages';
import {
  measureDeadCluster,
  DeadClusterOptions,
} from '../pages/measureDeadCluster';

/** What a measuring process can be told to do. */
export type Task =
  | { task: 'case'; options: CaseOptions }
  | { task: 'pages'; options: PagesOptions }
  | { task: 'dead-cluster'; options: DeadClusterOptions };

function measure({ task, options }: Task) {
  switch (task) {
    case 'case':
      return measureCase(options);
    case 'pages':
      return measurePages(options);
    default:
      return measureDeadCluster(options);
  }
}

process.once('message', (message: Task) => {
  measure(message).then(
    result => process.send!({ answer: true, result }, () => process.exit(0)),
    error =>
      process.send!(
        { answer: true, error: String(error?.stack ?? error) },
        () => process.exit(1),
      ),
  );
});
process.on('disconnect', () => process.exit(1));
