import { Alert } from '@backstage/ui';
import { Age, personName, useTexts } from '../../shared';
import { fieldName } from '../history';
import { Form } from './useForm';

/** What a field is called in the language of the reader. */
export type NameOf = (field: string) => string;

function ConflictAlert<D extends object>(props: {
  conflict: NonNullable<Form<D>['conflict']>;
  nameOf: NameOf | undefined;
}) {
  const { by, at, changed } = props.conflict;
  const { t } = useTexts();
  const nameOf = props.nameOf ?? (field => fieldName(t, field));
  const time = <Age key="at" at={at} />;
  return (
    <Alert
      role="alert"
      status="warning"
      icon
      title={
        by === null
          ? t('organization.conflict.titleItself', { time })
          : t('organization.conflict.title', { who: personName(by), time })
      }
      description={
        <>
          {changed.length > 0 &&
            t('organization.conflict.changed', {
              fields: changed.map(nameOf).join(', '),
            })}{' '}
          {t('organization.conflict.text')}
        </>
      }
    />
  );
}

/** What stands above a form: that somebody was faster, or why it was refused. */
export function FormAlerts<D extends object>(props: {
  form: Form<D>;
  /** Undefined: fields of teams and business clusters. */
  nameOf?: NameOf;
}) {
  const { form, nameOf } = props;
  const { t } = useTexts();
  return (
    <>
      {form.conflict && (
        <ConflictAlert conflict={form.conflict} nameOf={nameOf} />
      )}
      {form.failure && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('organization.saveFailed')}
          description={form.failure}
        />
      )}
    </>
  );
}
