import { endpoints } from '@kafka-monitor/plugin-kafka-monitor-common';
import { failureKind, useEndpoint } from '../../api';
import { useEnvironments } from '../../environments';
import { usePlatform, usePlatformPages } from '../../platform';
import { Redirect } from '../../routing';
import { Loaded } from '../../shared';
import { SuggestedSteps } from '../troubleshooting';
import { FailureHeader } from './FailureHeader';
import { FailureNotFound } from './FailureNotFound';
import { FailureTimeline } from './FailureTimeline';
import { FailureTrace } from './FailureTrace';
import { RelatedFailures } from './RelatedFailures';

/** Everything that is known of one failure, what to do first. */
export function FailurePage(props: { id: string }) {
  const { id } = props;
  const { platform } = usePlatform();
  const pagesOf = usePlatformPages();
  const environments = useEnvironments(platform).data?.items;
  const query = useEndpoint(endpoints.getFailure, { params: { id } });
  if (query.error && failureKind(query.error) === 'not-found') {
    return <FailureNotFound />;
  }
  return (
    <Loaded query={query}>
      {failure =>
        failure.platform !== platform ? (
          <Redirect to={pagesOf(failure.platform).failureHref(id)} />
        ) : (
          <>
            <FailureHeader failure={failure} environments={environments} />
            <SuggestedSteps failure={failure} />
            <FailureTrace failure={failure} />
            <FailureTimeline events={failure.events} />
            <RelatedFailures failure={failure} environments={environments} />
          </>
        )
      }
    </Loaded>
  );
}
