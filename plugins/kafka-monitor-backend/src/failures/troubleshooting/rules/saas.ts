import { RemedyRule } from '../RemedyRule';
import { SALESFORCE_RULES } from './saas/salesforce';
import { SERVICES_RULES } from './saas/services';

/** Software as a service. */
export const SAAS_RULES: readonly RemedyRule[] = [
  ...SALESFORCE_RULES,
  ...SERVICES_RULES,
];
