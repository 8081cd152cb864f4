import { plainText } from './plainText';

it('says a document without any markup', () => {
  expect(
    plainText({
      language: 'en',
      title: 'Not here',
      summary: ['One.', 'Two.'],
      sections: [
        {
          heading: '2 connectors: <b>no</b> login',
          items: [
            { title: 'a failed', url: 'https://portal.example', lines: [] },
            { title: 'b failed', lines: ['It got worse.'] },
          ],
          more: 'and 3 more',
        },
        { items: [], more: 'and 9 more' },
      ],
      link: { title: 'Open', url: 'https://portal.example' },
    }),
  ).toBe(
    [
      'One.',
      '',
      'Two.',
      '',
      '2 connectors: <b>no</b> login',
      '• a failed',
      '• b failed',
      '   It got worse.',
      'and 3 more',
      '',
      'and 9 more',
    ].join('\n'),
  );
});
