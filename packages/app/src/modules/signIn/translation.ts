import { createTranslationRef } from '@backstage/frontend-plugin-api';

/** The texts of the sign-in page. */
export const signInTranslationRef = createTranslationRef({
  id: 'app.kafka-monitor-sign-in',
  messages: {
    choose: 'As whom do you want to sign in?',
    failed: 'Signing in failed',
    nobody: {
      title: 'There is no way to sign in',
      text: 'None is configured under auth.providers that this page knows.',
    },
    guest: {
      title: 'Admin (guest)',
      text: 'May do everything where Kafka Connect runs on this machine, as in the demos; else may only read.',
      button: 'Enter',
    },
    'demo-lead': {
      title: 'Lead of a team',
      text: 'Reads everything, and operates, assigns and takes care of the connectors of the teams that he leads.',
      button: 'Sign in as a lead',
    },
    'demo-user': {
      title: 'Plain user',
      text: 'Reads everything, and changes nothing.',
      button: 'Sign in as a plain user',
    },
  },
  translations: { id: () => import('./translations/id') },
});
