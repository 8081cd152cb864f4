import { BreadcrumbEntry } from '@backstage/frontend-plugin-api';
import { failureParamsSchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import { usePlatform } from '../../platform';
import { useTexts } from '../../shared';
import { FailureNotFound } from './FailureNotFound';
import { FailurePage } from './FailurePage';

/** The page of the failure that the address names. */
export function FailureAddress(props: { segments: string[] | undefined }) {
  const [id, ...rest] = props.segments ?? [];
  const { t } = useTexts();
  const { failureHref } = usePlatform();
  // The backend refuses what is no id; here it is just nothing that exists.
  if (rest.length > 0 || !failureParamsSchema.safeParse({ id }).success) {
    return <FailureNotFound />;
  }
  return (
    <BreadcrumbEntry
      entry={{ label: t('failures.one', { id }), href: failureHref(id) }}
    >
      <FailurePage key={id} id={id} />
    </BreadcrumbEntry>
  );
}
