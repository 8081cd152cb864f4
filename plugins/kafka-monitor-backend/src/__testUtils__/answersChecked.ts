import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { checkAnswers } from './checkAnswers';

const problems: string[] = [];

function expectNone() {
  const found = problems.splice(0);
  if (found.length > 0) {
    throw new Error(
      `Answers that are not as they are described:\n${found.join('\n')}`,
    );
  }
}

// For every test file that this comes into: a test fails by its answers too.
afterEach(expectNone);
afterAll(expectNone);

/**
 * Put into a backend beside the plugin, it compares every answer with the
 * description of its endpoint; a test with one that differs fails.
 */
export const answersChecked = createBackendModule({
  pluginId: 'kafka-monitor',
  moduleId: 'answers-checked',
  register(env) {
    env.registerInit({
      deps: { httpRouter: coreServices.httpRouter },
      async init({ httpRouter }) {
        httpRouter.use(checkAnswers(problem => problems.push(problem)));
      },
    });
  },
});
