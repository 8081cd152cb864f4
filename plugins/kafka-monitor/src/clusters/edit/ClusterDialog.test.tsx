import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { businessCluster } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/clusters';
const PAGE = '/kafka-monitor/clusters/shop';

async function dialog() {
  return within(await screen.findByRole('dialog'));
}

async function replace(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  await userEvent.type(field, text);
}

async function openEdit() {
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }));
  return dialog();
}

async function openCreate() {
  await userEvent.click(
    await screen.findByRole('button', { name: 'New business cluster' }),
  );
  return dialog();
}

describe('creating a business cluster', () => {
  it('sends what was typed, and opens its page', async () => {
    const { api, address } = renderPage(LIST, {
      answers: { createCluster: () => businessCluster({ name: 'web' }) },
    });
    const form = await openCreate();
    await userEvent.type(form.getByRole('textbox', { name: 'Title' }), 'Web');
    await userEvent.type(form.getByRole('textbox', { name: 'Name' }), 'web');
    await userEvent.click(form.getByRole('button', { name: /Owner/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Orders' }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Add a link' }));
    await userEvent.type(
      form.getByRole('textbox', { name: 'Title of link 1' }),
      'Runbook',
    );
    await userEvent.type(
      form.getByRole('textbox', { name: 'Address of link 1' }),
      'https://wiki.example.com',
    );
    await userEvent.click(form.getByRole('button', { name: 'Create' }));
    await waitFor(() => expect(address()).toBe('/kafka-monitor/clusters/web'));
    expect(api.callsOf('createCluster')[0].body).toEqual({
      name: 'web',
      platform: 'kafka-connect',
      title: 'Web',
      description: null,
      owner: 'orders',
      teams: [],
      links: [{ title: 'Runbook', url: 'https://wiki.example.com' }],
    });
    expect(
      await screen.findByText('The business cluster was created'),
    ).toBeInTheDocument();
  });

  it('says at each field what is wrong before it asks anybody', async () => {
    const { api } = renderPage(LIST);
    const form = await openCreate();
    await userEvent.type(form.getByRole('textbox', { name: 'Name' }), 'My Web');
    await userEvent.click(form.getByRole('button', { name: 'Add a link' }));
    await userEvent.type(
      form.getByRole('textbox', { name: 'Address of link 1' }),
      'data:text/html,odd',
    );
    await userEvent.click(form.getByRole('button', { name: 'Create' }));
    expect(
      form.getByRole('textbox', { name: 'Title' }),
    ).toHaveAccessibleDescription('Must not be empty.');
    expect(form.getByRole('textbox', { name: 'Title' })).toHaveFocus();
    expect(
      form.getByRole('textbox', { name: 'Name' }),
    ).toHaveAccessibleDescription(/Lower case letters, digits and dashes only/);
    expect(form.getByText('Choose a team.')).toBeInTheDocument();
    expect(
      form.getByRole('textbox', { name: 'Address of link 1' }),
    ).toHaveAccessibleDescription('Must be an http or https address.');
    expect(api.callsOf('createCluster')).toEqual([]);

    // What is put right is no longer called wrong.
    await replace(form.getByRole('textbox', { name: 'Name' }), 'web');
    expect(form.queryByText(/digits and dashes only/)).toBeNull();
  });

  it('knows names that are taken', async () => {
    renderPage(LIST);
    const form = await openCreate();
    await userEvent.type(form.getByRole('textbox', { name: 'Name' }), 'ledger');
    await userEvent.click(form.getByRole('button', { name: 'Create' }));
    expect(
      await form.findByText(
        'A business cluster of this name is there already.',
      ),
    ).toBeInTheDocument();
  });
});

describe('editing a business cluster', () => {
  it('saves over the version that was read', async () => {
    const { api } = renderPage(PAGE, {
      answers: { updateCluster: () => businessCluster({ version: 2 }) },
    });
    const form = await openEdit();
    await replace(form.getByRole('textbox', { name: 'Title' }), 'Store');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.callsOf('updateCluster')[0]).toMatchObject({
      params: { name: 'shop' },
      body: {
        version: 1,
        title: 'Store',
        description: 'All that sells',
        owner: 'orders',
        teams: ['payments'],
        links: [{ title: 'Runbook', url: 'https://wiki.example.com/shop' }],
      },
    });
    expect(
      await screen.findByText('The business cluster was saved'),
    ).toBeInTheDocument();
  });

  it('shows what the backend refuses at its field, the rest at the top', async () => {
    renderPage(PAGE, {
      answers: {
        updateCluster: async () => {
          throw await refusal(
            400,
            "Invalid body: 'owner': there is no team 'orders'; 'version': is odd",
          );
        },
      },
    });
    const form = await openEdit();
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(
      await form.findByText("there is no team 'orders'"),
    ).toBeInTheDocument();
    expect(form.getByRole('alert')).toHaveTextContent(
      "It could not be saved'version': is odd",
    );
  });

  it('loses nothing when somebody was faster, and saves over theirs when asked', async () => {
    let stored = businessCluster();
    const { api } = renderPage(PAGE, {
      answers: {
        getCluster: () => stored,
        updateCluster: async ({ body }) => {
          if (body?.version !== stored.version) {
            throw await refusal(409, 'version 2 is newer');
          }
          return businessCluster({ ...stored, version: 3 });
        },
      },
    });
    const form = await openEdit();
    await replace(form.getByRole('textbox', { name: 'Title' }), 'Mine');
    stored = businessCluster({
      version: 2,
      title: 'Theirs',
      description: 'Their words',
      updatedBy: 'user:default/budi',
      updatedAt: new Date().toISOString(),
    });
    await userEvent.click(form.getByRole('button', { name: 'Save' }));

    const alert = await form.findByRole('alert');
    expect(alert).toHaveTextContent(/^budi saved something else meanwhile/);
    expect(alert).toHaveTextContent('Changed: Title, Description.');
    expect(form.getByText('Newer value: Theirs')).toBeInTheDocument();
    expect(form.getByRole('textbox', { name: 'Title' })).toHaveValue('Mine');
    // I never touched it, so saving must not undo it.
    expect(form.getByRole('textbox', { name: 'Description' })).toHaveValue(
      'Their words',
    );
    expect(
      form.getByText('Taken over; it was: All that sells'),
    ).toBeInTheDocument();

    await userEvent.click(form.getByRole('button', { name: 'Save anyway' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.callsOf('updateCluster').map(({ body }) => body)).toMatchObject([
      { version: 1, title: 'Mine', description: 'All that sells' },
      { version: 2, title: 'Mine', description: 'Their words' },
    ]);
  });

  it('takes the newer value where that is wanted', async () => {
    let stored = businessCluster();
    renderPage(PAGE, {
      answers: {
        getCluster: () => stored,
        updateCluster: async () => {
          throw await refusal(409, 'version 2 is newer');
        },
      },
    });
    const form = await openEdit();
    const title = form.getByRole('textbox', { name: 'Title' });
    await replace(title, 'Mine');
    stored = businessCluster({ version: 2, title: 'Theirs' });
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await userEvent.click(
      await form.findByRole('button', { name: 'Use the newer one: Title' }),
    );
    expect(title).toHaveValue('Theirs');
    expect(form.queryByText(/^Newer value/)).toBeNull();
  });

  it('says why it is refused where nothing is newer', async () => {
    renderPage(PAGE, {
      answers: {
        updateCluster: async () => {
          throw await refusal(409, 'It is declared in teams.yaml by now');
        },
      },
    });
    const form = await openEdit();
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByRole('alert')).toHaveTextContent(
      'It is declared in teams.yaml by now',
    );
    expect(form.getByRole('button', { name: 'Save' })).toBeInTheDocument();
  });

  it('can be left by keyboard without saving', async () => {
    const { api } = renderPage(PAGE);
    const form = await openEdit();
    await userEvent.type(form.getByRole('textbox', { name: 'Title' }), 'x');
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.callsOf('updateCluster')).toEqual([]);
  });
});

it('the dialog is Indonesian when that is chosen', async () => {
  renderPage(LIST, { language: 'id' });
  await userEvent.click(
    await screen.findByRole('button', { name: 'Klaster bisnis baru' }),
  );
  const form = await dialog();
  await userEvent.click(form.getByRole('button', { name: 'Buat' }));
  expect(await form.findByText('Tidak boleh kosong.')).toBeInTheDocument();
  expect(form.getByText('Pilih satu tim.')).toBeInTheDocument();
});
