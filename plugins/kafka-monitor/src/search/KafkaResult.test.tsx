import {
  createExtensionInput,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { SearchResult } from '@backstage/plugin-search-common';
import { screen, within } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';

/** A search page with these results. */
const searchPage = (results: SearchResult[]) =>
  PageBlueprint.makeWithOverrides({
    name: 'test-search',
    inputs: {
      items: createExtensionInput(
        [SearchResultListItemBlueprint.dataRefs.item],
        { replaces: [{ id: 'page:search', input: 'items' }] },
      ),
      types: createExtensionInput(
        [SearchFilterResultTypeBlueprint.dataRefs.resultType],
        { replaces: [{ id: 'page:search', input: 'resultTypes' }] },
      ),
    },
    factory: (originalFactory, { inputs }) =>
      originalFactory({
        path: '/',
        loader: async () => (
          <>
            {results.map(({ document, ...rest }, index) => {
              const Item = inputs.items
                .map(item =>
                  item.get(SearchResultListItemBlueprint.dataRefs.item),
                )
                .find(({ predicate }) =>
                  predicate?.({ document, ...rest }),
                )?.component;
              return Item ? (
                <Item key={index} {...rest} result={document} />
              ) : (
                <p key={index}>Nobody shows {document.title}</p>
              );
            })}
            <ul aria-label="Types">
              {inputs.types.map(type => {
                const { name, value } = type.get(
                  SearchFilterResultTypeBlueprint.dataRefs.resultType,
                );
                return (
                  <li key={value}>
                    {value}: {name}
                  </li>
                );
              })}
            </ul>
          </>
        ),
      }),
  });

const search = (...results: SearchResult[]) =>
  renderPage('/', { extensions: [searchPage(results)] });

const connector: SearchResult = {
  type: 'kafka-connector',
  document: {
    title: 'orders-source',
    text: 'shop.public.orders',
    location: '/kafka-monitor/connectors/production/main/orders-source',
    environment: 'production',
    connectCluster: 'main',
    kind: 'source',
    team: 'orders',
    cluster: 'shop',
    dbms: 'postgresql',
    connectorClass: 'io.debezium.connector.postgresql.PostgresConnector',
  } as SearchResult['document'],
};

const failure: SearchResult = {
  type: 'kafka-failure',
  document: {
    title: 'orders-sink',
    text: 'all that the trace says',
    location: '/kafka-monitor/failures/7',
    environment: 'production',
    connectCluster: 'main',
    kind: 'vanished',
    team: 'nobody-knows',
    cause: 'relation "orders" does not exist',
  } as SearchResult['document'],
};

describe('results of a search', () => {
  it('tell a connector from others of its name', async () => {
    search(connector);
    const result = within(await screen.findByRole('article'));
    expect(result.getByRole('link', { name: 'orders-source' })).toHaveAttribute(
      'href',
      '/kafka-monitor/connectors/production/main/orders-source',
    );
    expect(result.getByText('shop.public.orders')).toBeInTheDocument();
    expect(await result.findByText('Orders')).toBeInTheDocument();
    expect(
      result.getAllByRole('listitem').map(fact => fact.textContent),
    ).toEqual([
      'production / main',
      'Source',
      'Orders',
      'shop',
      'PostgreSQL',
      'PostgresConnector',
    ]);
  });

  it('tell why something failed', async () => {
    search(failure);
    const result = within(await screen.findByRole('article'));
    expect(
      result.getByText('relation "orders" does not exist'),
    ).toBeInTheDocument();
    expect(result.getByText('Vanished')).toBeInTheDocument();
    expect(result.getByText('nobody-knows')).toBeInTheDocument();
    expect(
      result.queryByText('all that the trace says'),
    ).not.toBeInTheDocument();
  });

  it('mark what was searched for, and show the rest as text', async () => {
    search({
      ...connector,
      highlight: {
        preTag: '<hl>',
        postTag: '</hl>',
        fields: {
          title: '<hl>orders</hl>-source',
          text: '<img src=x> of <hl>orders</hl>',
        },
      },
    });
    const result = within(await screen.findByRole('article'));
    const marks = await result.findAllByText('orders', { selector: 'mark' });
    expect(marks).toHaveLength(2);
    expect(result.getByText(/<img src=x> of/)).toBeInTheDocument();
    expect(document.querySelector('img')).toBeNull();
  });

  it('can do with what an older index lacks', async () => {
    search({
      type: 'kafka-connector',
      document: { title: 'bare', text: '', location: '/x' },
    });
    const result = within(await screen.findByRole('article'));
    expect(result.getByRole('link', { name: 'bare' })).toBeInTheDocument();
    expect(result.queryAllByRole('listitem')).toEqual([]);
  });

  it('of other types are left to others', async () => {
    search({
      type: 'software-catalog',
      document: { title: 'a Component', text: '', location: '/x' },
    });
    expect(
      await screen.findByText('Nobody shows a Component'),
    ).toBeInTheDocument();
  });

  it('can be narrowed to those of Kafka Monitor', async () => {
    search();
    const types = within(await screen.findByRole('list', { name: 'Types' }));
    expect(
      types.getAllByRole('listitem').map(type => type.textContent),
    ).toEqual([
      'kafka-connector: Kafka connectors',
      'kafka-failure: Kafka failures',
    ]);
  });
});
