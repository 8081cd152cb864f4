import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { businessCluster } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/clusters';
const PAGE = '/kafka-monitor/clusters/shop';

describe('deleting a business cluster', () => {
  async function openDelete() {
    await userEvent.click(
      await screen.findByRole('button', { name: 'Delete' }),
    );
    return within(await screen.findByRole('dialog'));
  }

  it('asks first, and goes back to the list', async () => {
    const { api, address } = renderPage(PAGE, {
      answers: { deleteCluster: () => ({ name: 'shop' }) },
    });
    const form = await openDelete();
    expect(
      form.getByText(/^Shop and its System are deleted/),
    ).toBeInTheDocument();
    await userEvent.click(form.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(address()).toBe(LIST));
    expect(api.callsOf('deleteCluster')[0]).toMatchObject({
      params: { name: 'shop' },
      query: { version: 1 },
    });
  });

  it('is refused while connectors belong to it, with the way to them', async () => {
    renderPage(PAGE, {
      answers: {
        deleteCluster: async () => {
          throw await refusal(409, '4 connectors still belong to it');
        },
      },
    });
    const form = await openDelete();
    await userEvent.click(form.getByRole('button', { name: 'Delete' }));
    expect(await form.findByRole('alert')).toHaveTextContent(
      '4 connectors still belong to it',
    );
    expect(
      form.getByRole('link', { name: 'Show these connectors' }),
    ).toHaveAttribute('href', '/kafka-monitor/connectors?cluster=shop');
  });

  it('tells first when somebody changed it meanwhile', async () => {
    let stored = businessCluster();
    const { api, address } = renderPage(PAGE, {
      answers: {
        getCluster: () => stored,
        deleteCluster: async ({ query }) => {
          if (Number(query?.version) !== stored.version) {
            throw await refusal(409, 'version 2 is newer');
          }
          return { name: 'shop' };
        },
      },
    });
    const form = await openDelete();
    stored = businessCluster({ version: 2, updatedBy: 'user:default/budi' });
    await userEvent.click(form.getByRole('button', { name: 'Delete' }));
    expect(
      await form.findByText(/^budi changed it meanwhile/),
    ).toBeInTheDocument();
    await userEvent.click(form.getByRole('button', { name: 'Delete' }));
    await waitFor(() => expect(address()).toBe(LIST));
    expect(api.callsOf('deleteCluster').map(({ query }) => query)).toEqual([
      { version: 1 },
      { version: 2 },
    ]);
  });
});
