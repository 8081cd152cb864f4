import { ANNOTATION_ORIGIN_LOCATION, Entity } from '@backstage/catalog-model';
import {
  ANNOTATION_LEADS,
  normalizeEntityRef,
} from '@kafka-monitor/plugin-kafka-monitor-common';
import { KnownGroup } from './CatalogAnswers';

/** Where entities come from that Kafka Monitor gives to the catalog. */
const OUR_LOCATION = 'kafka-monitor:';

/** What of a Group concerns the teams that are linked to it. */
export function readKnownGroup(
  entity: Entity,
): KnownGroup & { noRefs: string[] } {
  const annotations = entity.metadata.annotations ?? {};
  const leads = new Set<string>();
  const noRefs: string[] = [];
  for (const text of (annotations[ANNOTATION_LEADS] ?? '').split(',')) {
    const ref = normalizeEntityRef(text, 'user');
    if (ref !== undefined) {
      leads.add(ref);
    } else if (text.trim() !== '') {
      noRefs.push(text.trim());
    }
  }
  return {
    isOurs:
      annotations[ANNOTATION_ORIGIN_LOCATION]?.startsWith(OUR_LOCATION) ??
      false,
    leads: [...leads],
    noRefs,
  };
}
