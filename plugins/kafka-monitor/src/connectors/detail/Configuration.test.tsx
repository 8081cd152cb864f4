import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Answers, refusal } from '../../__testUtils__/fakeApi';
import {
  connectorDetail,
  connectorItem,
  connectorList,
  environment,
  secondsAgo,
} from '../../__testUtils__/fixtures';
import { renderPage } from '../../__testUtils__/renderPage';

const PAGE =
  '/kafka-monitor/connectors/production/main/orders-source/configuration';

const elsewhere: Answers = {
  listEnvironments: () => ({
    sequence: 1,
    items: [
      environment(),
      environment({ name: 'staging', title: 'Staging' }),
      environment({ name: 'lab', title: 'Lab' }),
    ],
  }),
  listConnectors: () =>
    connectorList([
      connectorItem(),
      connectorItem({ name: 'orders-source-2', environment: 'staging' }),
      connectorItem({ environment: 'staging' }),
      connectorItem({ environment: 'lab' }),
    ]),
  getConnector: ({ params }) =>
    connectorDetail({
      environment: params?.environment,
      maskedKeys: ['password'],
      config:
        params?.environment === 'production'
          ? { same: '1', tables: 'a,b', password: '****', here: 'x' }
          : {
              same: '1',
              tables: `a,${params?.environment}`,
              password: '****',
            },
    }),
};

function table() {
  return screen.findByRole('table', { name: 'Configuration here and there' });
}

describe('the same connector in another environment', () => {
  it('stands beside this one, key by key, without what is the same', async () => {
    const { api } = renderPage(PAGE, { answers: elsewhere });
    const rows = within(await table())
      .getAllByRole('row')
      .map(({ textContent }) => textContent);
    expect(rows).toEqual([
      'KeyProductionStaging',
      'herex',
      'tablesa,ba,staging',
    ]);
    expect(api.callsOf('listConnectors')[0].query).toMatchObject({
      platform: 'kafka-connect',
      search: 'orders-source',
    });
  });

  it('shows all keys on demand, and compares no secret', async () => {
    renderPage(PAGE, { answers: elsewhere });
    await table();
    await userEvent.click(
      screen.getByRole('switch', { name: /^Show all keys/ }),
    );
    expect(
      within(await table()).getByRole('row', { name: /^password/ }),
    ).toHaveTextContent('passwordMasked: secrets are not compared.');
    expect(
      within(await table()).getByRole('row', { name: /^same/ }),
    ).toHaveTextContent('same11');
  });

  it('is the one that the address names', async () => {
    renderPage(`${PAGE}?with=lab%2Fmain`, { answers: elsewhere });
    expect(
      within(await table()).getByRole('row', { name: /^tables/ }),
    ).toHaveTextContent('tablesa,ba,lab');
  });

  it('is chosen, and that is in the address', async () => {
    const { address } = renderPage(PAGE, { answers: elsewhere });
    await table();
    await userEvent.click(screen.getByRole('button', { name: /Compare with/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Lab / main' }),
    );
    await waitFor(() => expect(address()).toBe(`${PAGE}?with=lab%2Fmain`));
  });

  it('is missed where there is none', async () => {
    renderPage(PAGE);
    expect(
      await screen.findByText(/^No other environment has a connector/),
    ).toBeInTheDocument();
  });

  it('says what failed', async () => {
    renderPage(PAGE, {
      answers: {
        listConnectors: async () => {
          throw await refusal(400, 'broken');
        },
      },
    });
    expect(await screen.findByText('broken')).toBeInTheDocument();
  });
});

describe('versions of a configuration', () => {
  const at = { after: null, by: secondsAgo(60) };
  const answers: Answers = {
    getConnectorConfigs: ({ query }) =>
      query?.cursor
        ? {
            items: [{ version: 1, at, changedKeys: [], config: { a: 'one' } }],
          }
        : {
            items: [
              { version: 3, at, changedKeys: ['a'], config: { a: 'three' } },
              { version: 2, at, changedKeys: ['a'], config: { a: 'two' } },
            ],
            nextCursor: '2',
          },
  };
  const differences = () =>
    screen.findByRole('table', { name: 'Differences between the versions' });

  it('are those that the address names, however old', async () => {
    renderPage(`${PAGE}?from=1&to=2`, { answers });
    await waitFor(async () =>
      expect(
        within(await differences()).getByRole('row', { name: /^a/ }),
      ).toHaveTextContent('achangedonetwo'),
    );
  });

  it('are the last two otherwise, and a choice is in the address', async () => {
    const { address } = renderPage(PAGE, { answers });
    expect(
      within(await differences()).getByRole('row', { name: /^a/ }),
    ).toHaveTextContent('achangedtwothree');
    await userEvent.click(screen.getByRole('button', { name: /Compare$/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: /^Version 3/ }),
    );
    await waitFor(() => expect(address()).toBe(`${PAGE}?from=3`));
    expect(
      await screen.findByText('These versions do not differ.'),
    ).toBeInTheDocument();
  });
});
