import assert from 'node:assert/strict';
import { test } from 'node:test';
import { javaMajorVersion, missingRequirements } from './requirements.mjs';

const java17 = 'openjdk version "17.0.15" 2025-04-15\nOpenJDK Runtime ...';
const java8 = 'java version "1.8.0_402"';

test('the major version is read from every way Java names itself', () => {
  assert.equal(javaMajorVersion(java17), 17);
  assert.equal(javaMajorVersion(java8), 8);
  assert.equal(javaMajorVersion('openjdk version "25" 2025-09-16'), 25);
  assert.equal(javaMajorVersion('command not found'), null);
});

test('nothing is missing with Java 17 and Maven', () => {
  const found = { javaVersion: java17, mavenVersion: 'Apache Maven 3.8.7' };
  assert.deepEqual(missingRequirements(found, { maven: true }), []);
});

test('each missing thing is one message that says what to install', () => {
  const none = { javaVersion: null, mavenVersion: null };
  const messages = missingRequirements(none, { maven: true });
  assert.equal(messages.length, 2);
  assert.match(messages[0], /needs Java, and none was found.*Install Java 17/);
  assert.match(messages[1], /`mvn` was not found.*Install Maven/);
});

test('an old Java is named', () => {
  const found = { javaVersion: java8, mavenVersion: null };
  const messages = missingRequirements(found, { maven: false });
  assert.equal(messages.length, 1);
  assert.match(messages[0], /newer Java than 8/);
});

test('Maven is not asked for when everything is fetched already', () => {
  const found = { javaVersion: java17, mavenVersion: null };
  assert.deepEqual(missingRequirements(found, { maven: false }), []);
});
