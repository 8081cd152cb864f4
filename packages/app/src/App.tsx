import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';

// Every plugin among this package's dependencies is found by `app.packages: all`.
export default createApp({
  features: [navModule, signInModule],
});
