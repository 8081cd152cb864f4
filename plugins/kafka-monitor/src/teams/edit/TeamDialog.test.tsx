import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { refusal } from '../../__testUtils__/fakeApi';
import { team } from '../../__testUtils__/organizationFixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const LIST = '/kafka-monitor/teams';
const PAGE = '/kafka-monitor/teams/orders';

async function open(button: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog'));
}

type Dialog = Awaited<ReturnType<typeof open>>;

function field(dialog: Dialog, name: string) {
  return dialog.getByRole('textbox', { name });
}

async function replace(element: HTMLElement, text: string) {
  await userEvent.clear(element);
  await userEvent.type(element, text);
}

describe('creating a team', () => {
  it('sends all that was typed, leads as the refs that they stand for', async () => {
    const { api, address } = renderPage(LIST, {
      answers: { createTeam: () => team({ name: 'sales', title: 'Sales' }) },
    });
    const form = await open('New team');
    await userEvent.type(field(form, 'Title'), 'Sales');
    await userEvent.type(field(form, 'Name'), 'sales');
    await userEvent.type(
      field(form, 'Leads'),
      'Budi{Enter}user:staff/maria{Enter}budi',
    );
    expect(
      within(
        form.getByRole('list', { name: 'Leads as they are saved' }),
      ).getAllByRole('listitem')[0],
    ).toHaveTextContent('user:default/budi');
    await userEvent.click(
      form.getByRole('radio', { name: 'There is one already' }),
    );
    await userEvent.type(field(form, 'Ref of the Group'), 'sellers');
    await userEvent.type(field(form, 'E-mail'), 'sales@example.com');
    await userEvent.type(field(form, 'Telegram chat'), '-1001');
    await userEvent.type(field(form, 'Topic'), '7');
    await userEvent.click(form.getByRole('button', { name: /Language/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Indonesian' }),
    );
    await userEvent.type(field(form, 'Quiet from'), '22:00');
    await userEvent.type(field(form, 'Quiet to'), '06:00');
    await userEvent.type(field(form, 'Daily summary at'), '07:30');
    await userEvent.type(field(form, 'Time zone'), 'Asia/Jakarta');
    await userEvent.click(form.getByRole('button', { name: 'Create' }));
    await waitFor(() => expect(address()).toBe('/kafka-monitor/teams/sales'));
    expect(api.callsOf('createTeam')[0].body).toEqual({
      name: 'sales',
      title: 'Sales',
      description: null,
      leads: ['user:default/budi', 'user:staff/maria'],
      group: { mode: 'link', ref: 'group:default/sellers' },
      email: 'sales@example.com',
      telegram: { chatId: '-1001', threadId: 7 },
      language: 'id',
      quietHours: { from: '22:00', to: '06:00' },
      summaryAt: '07:30',
      timeZone: 'Asia/Jakarta',
    });
  });

  it('says at each field what is wrong before it asks anybody', async () => {
    const { api } = renderPage(LIST);
    const form = await open('New team');
    await userEvent.type(field(form, 'Leads'), 'budi{Enter}not a user');
    await userEvent.click(
      form.getByRole('radio', { name: 'There is one already' }),
    );
    await userEvent.type(field(form, 'E-mail'), 'nowhere');
    await userEvent.type(field(form, 'Telegram chat'), 'my chat');
    await userEvent.type(field(form, 'Topic'), 'x');
    await userEvent.click(form.getByRole('button', { name: 'Create' }));
    for (const [name, text] of [
      ['Title', /Must not be empty/],
      ['Name', /Lower case letters, digits and dashes only/],
      ['Leads', /Each line must be the ref of a user/],
      ['Ref of the Group', /Must be the ref of a Group/],
      ['E-mail', /Must be an e-mail address/],
      ['Telegram chat', /Must be the number of a chat/],
      ['Topic', /Must be the number of a topic/],
    ] as const) {
      expect(field(form, name)).toHaveAccessibleDescription(text);
    }
    expect(
      form.getByText('“not a user” is not the ref of a user'),
    ).toBeInTheDocument();
    expect(api.callsOf('createTeam')).toEqual([]);
  });

  it('explains a name that a deleted team has, with the way to it', async () => {
    const { api } = renderPage(LIST);
    const form = await open('New team');
    await userEvent.type(field(form, 'Title'), 'Retired');
    await userEvent.type(field(form, 'Name'), 'retired');
    await userEvent.click(form.getByRole('button', { name: 'Create' }));
    expect(field(form, 'Name')).toHaveAccessibleDescription(
      /A deleted team has this name\. Restore that one, or choose another name\./,
    );
    expect(
      form.getByRole('link', { name: 'Go to the deleted team Retired' }),
    ).toHaveAttribute('href', '/kafka-monitor/teams/retired');
    expect(api.callsOf('createTeam')).toEqual([]);
  });

  it('shows what the backend refuses, at the field or at the top', async () => {
    renderPage(LIST, {
      answers: {
        createTeam: async () => {
          throw await refusal(409, "There is a team 'sales' by now");
        },
      },
    });
    const form = await open('New team');
    await userEvent.type(field(form, 'Title'), 'Sales');
    await userEvent.type(field(form, 'Name'), 'sales');
    await userEvent.click(form.getByRole('button', { name: 'Create' }));
    expect(await form.findByRole('alert')).toHaveTextContent(
      "There is a team 'sales' by now",
    );
    expect(field(form, 'Title')).toHaveValue('Sales');
  });
});

describe('editing a team', () => {
  it('leaves leads that its Group names to the Group', async () => {
    const { api } = renderPage(PAGE, {
      answers: {
        getTeam: () =>
          team({
            leads: [
              { ref: 'user:default/maria', source: 'person', known: true },
              { ref: 'user:default/budi', source: 'group', known: true },
            ],
          }),
        updateTeam: () => team({ version: 2 }),
      },
    });
    const form = await open('Edit');
    expect(field(form, 'Leads')).toHaveValue('user:default/maria');
    expect(form.getByText('Its Group also names: budi')).toBeInTheDocument();
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.callsOf('updateTeam')[0].body).toMatchObject({
        version: 1,
        leads: ['user:default/maria'],
        group: { mode: 'link', ref: 'group:default/orders' },
      }),
    );
    expect(await screen.findByText('The team was saved')).toBeInTheDocument();
  });

  it('lets its lead change how it is reached, and nothing else', async () => {
    const { api } = renderPage(PAGE, {
      answers: {
        getTeam: () => team({ allowed: ['update-channels'] }),
        updateTeam: () => team({ version: 2 }),
      },
    });
    expect(screen.queryByRole('button', { name: 'Edit' })).toBeNull();
    const form = await open('Edit channels');
    expect(
      form.getByText(/^You may change how the team is reached/),
    ).toBeInTheDocument();
    expect(
      form.getAllByRole('textbox').map(each => each.getAttribute('value')),
    ).toEqual(['orders@example.com', '', '', '', '', '', '']);
    expect(form.queryByRole('textbox', { name: 'Title' })).toBeNull();
    expect(form.queryByRole('radio')).toBeNull();
    await replace(field(form, 'E-mail'), 'new@example.com');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(api.callsOf('updateTeam')[0].body).toEqual({
        version: 1,
        title: 'Orders',
        description: 'From the cart to the doorstep',
        leads: ['user:default/maria.keller'],
        group: { mode: 'link', ref: 'group:default/orders' },
        email: 'new@example.com',
        telegram: null,
        language: null,
        quietHours: null,
        summaryAt: null,
        timeZone: null,
      }),
    );
  });

  it('says what is wrong with times and time zone before it asks anybody', async () => {
    const { api } = renderPage(PAGE);
    const form = await open('Edit');
    await userEvent.type(field(form, 'Quiet from'), '22:00');
    await userEvent.type(field(form, 'Quiet to'), '22:00');
    await userEvent.type(field(form, 'Daily summary at'), '7 am');
    await userEvent.type(field(form, 'Time zone'), 'Jakarta');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    for (const [name, text] of [
      ['Daily summary at', 'Must be a time of day such as 07:00.'],
      ['Time zone', 'Must be a time zone such as Asia/Jakarta.'],
    ] as const) {
      expect(field(form, name)).toBeInvalid();
      expect(form.getByText(text)).toBeInTheDocument();
    }
    expect(field(form, 'Quiet from')).toBeValid();
    expect(form.getByText('Must not end when it begins.')).toBeInTheDocument();
    expect(api.callsOf('updateTeam')).toEqual([]);
  });

  it('tells at the top what a lead may not, of whatever field it is', async () => {
    renderPage(PAGE, {
      answers: {
        getTeam: () => team({ allowed: ['update-channels'] }),
        updateTeam: async () => {
          throw await refusal(403, 'title: to change this needs a permission');
        },
      },
    });
    const form = await open('Edit channels');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByRole('alert')).toHaveTextContent(
      'title: to change this needs a permission',
    );
  });

  it('shows at its field what the backend alone can know', async () => {
    renderPage(PAGE, {
      answers: {
        updateTeam: async () => {
          throw await refusal(409, 'title: there is another team of it');
        },
      },
    });
    const form = await open('Edit');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(field(form, 'Title')).toHaveAccessibleDescription(
        'there is another team of it',
      ),
    );
  });

  it('keeps what was typed when somebody was faster, beside what is newer', async () => {
    let stored = team();
    const { api } = renderPage(PAGE, {
      answers: {
        getTeam: () => stored,
        updateTeam: async ({ body }) => {
          if (body?.version !== stored.version) {
            throw await refusal(409, 'version 2 is newer');
          }
          return { ...stored, version: 3 };
        },
      },
    });
    const form = await open('Edit');
    await replace(field(form, 'E-mail'), 'mine@example.com');
    await userEvent.type(field(form, 'Telegram chat'), '-1');
    stored = team({
      version: 2,
      updatedBy: 'user:default/budi',
      email: 'theirs@example.com',
      telegram: { chatId: '-2', threadId: 4 },
      leads: [{ ref: 'user:default/budi', source: 'person', known: true }],
      group: { mode: 'create', ref: 'group:default/orders', state: 'free' },
    });
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByRole('alert')).toHaveTextContent(
      'Changed: Leads, Group in the catalog, E-mail, Telegram chat.',
    );
    expect(
      form.getByText('Newer value: theirs@example.com'),
    ).toBeInTheDocument();
    expect(form.getByText('Newer value: -2, topic 4')).toBeInTheDocument();
    expect(
      form.getByText('Taken over; it was: maria.keller'),
    ).toBeInTheDocument();
    expect(
      form.getByText('Taken over; it was: group:default/orders'),
    ).toBeInTheDocument();
    expect(field(form, 'E-mail')).toHaveValue('mine@example.com');

    await userEvent.click(
      form.getByRole('button', { name: 'Use the newer one: Telegram chat' }),
    );
    await userEvent.click(form.getByRole('button', { name: 'Save anyway' }));
    await waitFor(() =>
      expect(api.callsOf('updateTeam')[1].body).toMatchObject({
        version: 2,
        email: 'mine@example.com',
        telegram: { chatId: '-2', threadId: 4 },
        leads: ['user:default/budi'],
        group: { mode: 'create' },
      }),
    );
  });

  it('is read anew when somebody is faster twice', async () => {
    let stored = team();
    let later = [
      team({ version: 2, title: 'Second' }),
      team({ version: 3, title: 'Third' }),
    ];
    const { api } = renderPage(PAGE, {
      answers: {
        getTeam: () => stored,
        updateTeam: async ({ body }) => {
          const [next, ...rest] = later;
          if (next) {
            stored = next;
            later = rest;
            throw await refusal(409, `version ${next.version} is newer`);
          }
          return { ...stored, version: Number(body?.version) + 1 };
        },
      },
    });
    const form = await open('Edit');
    await replace(field(form, 'Title'), 'Mine');
    await userEvent.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Newer value: Second')).toBeInTheDocument();
    await userEvent.click(form.getByRole('button', { name: 'Save anyway' }));
    expect(await form.findByText('Newer value: Third')).toBeInTheDocument();
    expect(field(form, 'Title')).toHaveValue('Mine');
    await userEvent.click(form.getByRole('button', { name: 'Save anyway' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(api.callsOf('updateTeam').map(({ body }) => body)).toMatchObject([
      { version: 1, title: 'Mine' },
      { version: 2, title: 'Mine' },
      { version: 3, title: 'Mine' },
    ]);
  });
});
