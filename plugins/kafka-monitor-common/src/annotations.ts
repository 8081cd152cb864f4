/**
 * On any entity: the connectors that belong to it, `*` standing for any
 * characters: `production/main/orders-*,staging/main/orders-*`.
 *
 * @public
 */
export const ANNOTATION_CONNECTORS = 'kafka-monitor.io/connectors';

/** On the System that a business cluster became: its name. @public */
export const ANNOTATION_CLUSTER = 'kafka-monitor.io/cluster';

/** On the Group that a team became or is linked to: its name. @public */
export const ANNOTATION_TEAM = 'kafka-monitor.io/team';

/** On a Group: users who lead the teams linked to it, by comma. @public */
export const ANNOTATION_LEADS = 'kafka-monitor.io/leads';
