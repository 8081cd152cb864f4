import { ClassRule } from './classRule';
import { MaskedConfig, valueOf } from './configValue';
import { readEndpoint } from './readEndpoint';
import { CLASS_RULES } from './rules';

function shortNamesOf(className: string): string[] {
  const last = className.slice(className.lastIndexOf('.') + 1);
  return [last, last.replace(/Connector$/, '')];
}

const byClass = new Map<string, ClassRule>();
const byShortName = new Map<string, ClassRule[]>();
for (const rule of CLASS_RULES) {
  for (const className of rule.classes) byClass.set(className, rule);
  const names = [
    ...rule.classes.flatMap(shortNamesOf),
    ...(rule.aliases ?? []),
  ];
  for (const name of new Set(names)) {
    byShortName.set(name, [...(byShortName.get(name) ?? []), rule]);
  }
}

function byPrefix(className: string): ClassRule | null {
  let best: ClassRule | null = null;
  let length = 0;
  for (const rule of CLASS_RULES) {
    for (const prefix of rule.prefixes ?? []) {
      if (prefix.length > length && className.startsWith(prefix)) {
        best = rule;
        length = prefix.length;
      }
    }
  }
  return best;
}

/** The class as configured, trimmed; null when it is missing. */
export function classNameOf(config: MaskedConfig): string | null {
  return valueOf(config, 'connector.class');
}

/** The rule that speaks of this connector's class, null for an unknown class. */
export function classRuleOf(config: MaskedConfig): ClassRule | null {
  const className = classNameOf(config);
  if (className === null) return null;
  const exact = byClass.get(className);
  if (exact) return exact;
  // A short name is an alias of Kafka Connect; a full name is never matched by
  // its last segment, since another vendor's class of that name is another one.
  if (className.includes('.')) return byPrefix(className);
  const candidates = byShortName.get(className) ?? [];
  if (candidates.length < 2) return candidates[0] ?? null;
  const configured = candidates.filter(
    rule => rule.endpoint && readEndpoint(config, rule.endpoint).endpoint,
  );
  if (configured.length > 0) return configured[0];
  const [first] = candidates;
  const agreed = candidates.every(
    ({ dbms, direction }) =>
      dbms === first.dbms && direction === first.direction,
  );
  return agreed ? first : null;
}
