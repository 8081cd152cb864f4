import { FieldChange } from '@kafka-monitor/plugin-kafka-monitor-common';
import { personName, Translate } from '../../shared';
import { OrganizationNames } from '../useOrganization';

/** Fields of teams and business clusters that have a name in every language. */
const named = [
  'name',
  'platform',
  'title',
  'description',
  'leads',
  'group',
  'email',
  'telegram',
  'language',
  'quietHours',
  'summaryAt',
  'timeZone',
  'owner',
  'teams',
  'links',
] as const;

type NamedField = (typeof named)[number];

function isNamed(field: string): field is NamedField {
  return (named as readonly string[]).includes(field);
}

/** What a field is called; one that is not known here, by its own name. */
export function fieldName(t: Translate, field: string): string {
  return isNamed(field) ? t(`organization.field.${field}`) : field;
}

type Teams = Pick<OrganizationNames, 'teamTitle'>;

function objectText(t: Translate, value: Record<string, unknown>): string {
  if (value.mode === 'create') {
    return t('organization.value.ownGroup');
  }
  if (value.mode === 'link') {
    return String(value.ref);
  }
  if (typeof value.chatId === 'string') {
    return typeof value.threadId === 'number'
      ? t('organization.value.thread', {
          chat: value.chatId,
          thread: String(value.threadId),
        })
      : value.chatId;
  }
  if (typeof value.from === 'string' && typeof value.to === 'string') {
    return t('organization.value.hours', { from: value.from, to: value.to });
  }
  if (typeof value.title === 'string' && typeof value.url === 'string') {
    return `${value.title} (${value.url})`;
  }
  return JSON.stringify(value);
}

/** A value of a field, as the API gives it, in words. */
export function valueText(
  t: Translate,
  organization: Teams,
  field: string,
  value: unknown,
): string {
  if (value === null || value === undefined || value === '') {
    return t('organization.value.none');
  }
  if (Array.isArray(value)) {
    return value.length === 0
      ? t('organization.value.none')
      : value.map(each => valueText(t, organization, field, each)).join(', ');
  }
  if (typeof value === 'object') {
    return objectText(t, value as Record<string, unknown>);
  }
  const text = String(value);
  if (
    field === 'platform' &&
    (text === 'kafka-connect' || text === 'kafka-raft')
  ) {
    return t(`entity.platform.${text}`);
  }
  if (field === 'language' && (text === 'en' || text === 'id')) {
    return t(`organization.value.language.${text}`);
  }
  if (field === 'leads') {
    return personName(text);
  }
  return field === 'owner' || field === 'teams'
    ? organization.teamTitle(text)
    : text;
}

/** What became of a field: `Title: from “Orders” to “Sales”`. */
export function changeText(
  t: Translate,
  organization: Teams,
  change: FieldChange,
): string {
  return t('organization.history.change', {
    field: fieldName(t, change.field),
    from: valueText(t, organization, change.field, change.from),
    to: valueText(t, organization, change.field, change.to),
  });
}
