import { Select } from '@backstage/ui';
import { teamLanguageSchema } from '@kafka-monitor/plugin-kafka-monitor-common';
import { Form, FormField, FormText } from '../../organization/form';
import { useTexts } from '../../shared';
import styles from './ChannelFields.module.css';
import { TeamDraft } from './teamDraft';
import { useTeamField } from './useTeamField';
import { WhenFields } from './WhenFields';

/** Not the code of a language. */
const OWN = 'own';

/** How the team is reached: what its leads decide too. */
export function ChannelFields(props: { form: Form<TeamDraft> }) {
  const { draft, change, problemOf } = props.form;
  const { telegram } = draft;
  const { t } = useTexts();
  const frame = useTeamField(props.form);
  return (
    <>
      <FormField {...frame('email')}>
        <FormText
          label={t('organization.field.email')}
          value={draft.email}
          onChange={email => change({ email })}
          problem={problemOf('email')}
        />
      </FormField>
      <FormField {...frame('telegram')}>
        <div className={styles.beside}>
          <FormText
            label={t('organization.field.telegram')}
            description={t('teams.telegramText')}
            value={telegram.chatId}
            onChange={chatId => change({ telegram: { ...telegram, chatId } })}
            problem={problemOf('telegram.chatId')}
          />
          <FormText
            label={t('teams.thread')}
            description={t('teams.threadText')}
            value={telegram.threadId}
            onChange={threadId =>
              change({ telegram: { ...telegram, threadId } })
            }
            problem={problemOf('telegram.threadId')}
          />
        </div>
      </FormField>
      <FormField {...frame('language')}>
        <Select
          label={t('organization.field.language')}
          options={[
            { id: OWN, label: t('teams.defaultLanguage') },
            ...teamLanguageSchema.options.map(language => ({
              id: language,
              label: t(`organization.value.language.${language}`),
            })),
          ]}
          value={draft.language || OWN}
          onChange={key =>
            change({
              language: teamLanguageSchema.safeParse(key).data ?? '',
            })
          }
        />
      </FormField>
      <WhenFields form={props.form} />
    </>
  );
}
