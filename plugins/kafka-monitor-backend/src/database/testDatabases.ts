export { createTestDatabases } from './__testUtils__/testDatabases';
