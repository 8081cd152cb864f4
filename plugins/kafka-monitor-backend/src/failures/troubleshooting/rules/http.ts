import { RemedyRule } from '../RemedyRule';
import { HTTP_FAILING_RULES } from './http/failing';
import { HTTP_REFUSED_RULES } from './http/refused';

/** Plain HTTP targets and sources. */
export const HTTP_RULES: readonly RemedyRule[] = [
  ...HTTP_REFUSED_RULES,
  ...HTTP_FAILING_RULES,
];
