/** What belongs to apps of the old frontend system; the pages are of the new. */
const ofTheOldSystem = [
  '@backstage/core-app-api',
  '@backstage/core-plugin-api',
  '@backstage/core-plugin-api/alpha',
  '@backstage/version-bridge',
];

module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // Not the rule without a prefix: Backstage fills that one itself.
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: ofTheOldSystem.map(name => ({
          name,
          message: 'Only src/legacy knows the old frontend system.',
        })),
        patterns: [
          {
            group: ['**/legacy', '**/legacy/**'],
            message: 'src/legacy stands on the pages, not the other way round.',
          },
        ],
      },
    ],
  },
  overrides: [
    {
      files: ['src/legacy/**'],
      rules: { '@typescript-eslint/no-restricted-imports': 'off' },
    },
  ],
});
