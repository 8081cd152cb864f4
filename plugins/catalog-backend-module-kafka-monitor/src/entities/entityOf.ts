import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  DEFAULT_NAMESPACE,
  Entity,
} from '@backstage/catalog-model';
import { Platform } from '@kafka-monitor/plugin-kafka-monitor-common';

/**
 * How locations of entities begin that Kafka Monitor gives to the catalog. Its
 * backend knows its own Groups by it.
 */
export const OUR_LOCATION = 'kafka-monitor:';

/** What every entity is made of. */
export interface EntityParts {
  kind: 'System' | 'Group' | 'Resource';
  name: string;
  title: string;
  description?: string | null;
  /** Where it comes from within Kafka Monitor: `teams/payments`. */
  from: string;
  annotations?: Record<string, string>;
  tags?: ReadonlyArray<string | null | false>;
  links?: Entity['metadata']['links'];
  /** Its page; undefined where it has none. */
  page?: { url: string | undefined; isEditable: boolean };
  spec: NonNullable<Entity['spec']>;
}

// As the catalog wants tags to be.
const TAG = /^(?=.{1,63}$)[a-z0-9+#]+(-[a-z0-9+#]+)*$/;

/** An entity as the catalog wants it, without anything that is empty. */
export function entityOf(parts: EntityParts): Entity {
  const { description, links = [], page } = parts;
  const location = `${OUR_LOCATION}${parts.from}`;
  const tags = (parts.tags ?? [])
    .filter(tag => typeof tag === 'string')
    .map(tag => tag.toLowerCase().replace(/_/g, '-'))
    .filter(tag => TAG.test(tag));
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: parts.kind,
    metadata: {
      name: parts.name,
      namespace: DEFAULT_NAMESPACE,
      title: parts.title,
      ...(description && { description }),
      annotations: {
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        ...parts.annotations,
        ...(page?.url && { [ANNOTATION_VIEW_URL]: page.url }),
        ...(page?.url &&
          page.isEditable && { [ANNOTATION_EDIT_URL]: page.url }),
      },
      ...(tags.length > 0 && { tags: [...new Set(tags)] }),
      ...(links.length > 0 && { links }),
    },
    spec: parts.spec,
  };
}

/** Where the pages of a platform begin. */
const PAGES: Record<Platform, string> = {
  'kafka-connect': '/kafka-monitor',
  'kafka-raft': '/kafka-monitor/raft',
};

/**
 * @param baseUrl of the app; undefined: not known
 * @param path as `-common` makes it, below a platform's pages
 */
export function pageUrl(
  baseUrl: string | undefined,
  platform: Platform,
  path: string,
): string | undefined {
  return baseUrl && `${baseUrl}${PAGES[platform]}${path}`;
}
