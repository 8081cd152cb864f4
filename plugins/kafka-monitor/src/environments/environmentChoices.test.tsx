import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { environment } from '../__testUtils__/fixtures';
import { renderPage } from '../__testUtils__/renderPage';

const answers = {
  listEnvironments: () => ({
    sequence: 1,
    items: [
      environment(),
      environment({ name: 'attic', title: 'Attic', enabled: false }),
      environment({ name: 'gone', title: 'Gone', configured: false }),
    ],
  }),
};

describe('the environments to filter by', () => {
  it.each(['/kafka-monitor/connectors', '/kafka-monitor/failures'])(
    'tell on %s which of them nobody watches',
    async page => {
      renderPage(page, { answers });
      await userEvent.click(
        await screen.findByRole('button', { name: /Environment/ }),
      );
      for (const name of [
        'Production',
        'Attic (switched off)',
        'Gone (not configured)',
      ]) {
        expect(await screen.findByRole('option', { name })).toBeInTheDocument();
      }
    },
  );
});
