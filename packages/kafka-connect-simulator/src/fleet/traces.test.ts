import { connectorPlugins } from '../plugins/pluginRegistry';
import { defaultTrace, failureNames, failureNamed, failuresOf } from './traces';

const config = {
  'database.password': 'p',
  topics: 'orders',
  'connector.class': 'any.Class',
};

describe('known failures', () => {
  it('have names of their own', () => {
    expect(new Set(failureNames).size).toBe(failureNames.length);
    expect(failureNames.length).toBeGreaterThanOrEqual(25);
  });

  it.each(failureNames)('%s leaves a whole trace', name => {
    const trace = failureNamed(name)?.trace(config);
    expect(trace).toMatch(/^[\w.$]+(Exception|Error)/);
    expect(trace).toMatch(/\n\tat /);
    expect(trace).toMatch(/\n$/);
  });

  it.each(connectorPlugins.map(plugin => [plugin.class, plugin.type] as const))(
    'there is one for %s',
    (connectorClass, type) => {
      expect(failuresOf(connectorClass, type).length).toBeGreaterThan(0);
      expect(
        defaultTrace({ ...config, 'connector.class': connectorClass }, type),
      ).toContain('\tat ');
    },
  );

  it('fit the class', () => {
    const first = (name: string) => failuresOf(name, 'source')[0].name;
    expect(first('io.debezium.connector.postgresql.PostgresConnector')).toBe(
      'slot-in-use',
    );
    expect(first('io.debezium.connector.oracle.OracleConnector')).toBe(
      'archive-log-gone',
    );
  });
});
