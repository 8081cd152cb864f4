import { measureCase, CaseOptions } from './measureCase';
import { measureParts, PartsOptions } from '../storm/measureParts';
import { measurePages, PagesOptions } from '../pages/measurePages';
import {
  measureFailurePages,
  FailurePagesOptions,
} from '../pages/measureFailurePages';
import { measureOverview, OverviewOptions } from '../pages/measureOverview';
import {
  measureTopicPages,
  TopicPagesOptions,
} from '../pages/measureTopicPages';
import {
  measureDeadCluster,
  DeadClusterOptions,
} from '../pages/measureDeadCluster';

/** What a measuring process can be told to do. */
export type Task =
  | { task: 'case'; options: CaseOptions }
  | { task: 'storm-parts'; options: PartsOptions }
  | { task: 'pages'; options: PagesOptions }
  | { task: 'failure-pages'; options: FailurePagesOptions }
  | { task: 'overview'; options: OverviewOptions }
  | { task: 'topic-pages'; options: TopicPagesOptions }
  | { task: 'dead-cluster'; options: DeadClusterOptions };

function measure({ task, options }: Task) {
  switch (task) {
    case 'case':
      return measureCase(options);
    case 'storm-parts':
      return measureParts(options);
    case 'pages':
      return measurePages(options);
    case 'failure-pages':
      return measureFailurePages(options);
    case 'overview':
      return measureOverview(options);
    case 'topic-pages':
      return measureTopicPages(options);
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
