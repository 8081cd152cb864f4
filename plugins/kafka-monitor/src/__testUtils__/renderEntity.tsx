import { Entity } from '@backstage/catalog-model';
import { createTestEntityPage } from '@backstage/plugin-catalog-react/testUtils';
import { RenderedPage, renderPage, RenderPageOptions } from './renderPage';

const CARD = 'entity-card:kafka-monitor/connectors';
const TAB = 'entity-content:kafka-monitor/connectors';

/** Opens the page of an entity that has the plugin's card or tab only. */
export function renderEntity(
  shown: 'card' | 'tab',
  entity: Entity,
  options: RenderPageOptions & { path?: string } = {},
): RenderedPage {
  return renderPage(options.path ?? '/', {
    ...options,
    extensions: [createTestEntityPage({ entity })],
    disabled: [shown === 'card' ? TAB : CARD],
  });
}
