module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  overrides: [
    {
      // The contract is a suite that other test files run: it exports what describes and asserts.
      files: ['src/contract/*.ts'],
      rules: {
        'jest/no-export': 'off',
        'jest/no-standalone-expect': 'off',
        'jest/no-conditional-expect': 'off',
      },
    },
  ],
});
