import { FailureDetail } from '@kafka-monitor/plugin-kafka-monitor-common';
import { screen, within } from '@testing-library/react';
import { failureDetail } from './failureFixtures';
import { RenderedPage, renderPage } from './renderPage';

/** The address of the failure that {@link renderFailure} shows. */
export const FAILURE_PAGE = '/kafka-monitor/failures/7';

/** Opens the page of one failure. */
export function renderFailure(
  part: Partial<FailureDetail>,
  language: 'en' | 'id' = 'en',
): RenderedPage {
  return renderPage(FAILURE_PAGE, {
    language,
    answers: { getFailure: () => failureDetail(part) },
  });
}

/** A part of the page by its title. */
export async function section(name: string) {
  return within(await screen.findByRole('region', { name }));
}
