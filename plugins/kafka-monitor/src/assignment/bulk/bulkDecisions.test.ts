import { bulkValues, leftFields, noDecisions } from './bulkDecisions';

describe('what is decided for many connectors at once', () => {
  it('is sent without what stays as it is', () => {
    expect(
      bulkValues(
        {
          team: { value: 'orders' },
          cluster: 'automatic',
          dbms: { value: 'SAP HANA' },
          critical: 'leave',
        },
        [],
      ),
    ).toEqual({ team: 'orders', cluster: null, dbms: 'sap_hana' });
    expect(
      bulkValues({ ...noDecisions, critical: { value: false } }, []),
    ).toEqual({ critical: false });
  });

  it('is nothing while nothing is decided', () => {
    expect(bulkValues(noDecisions, [])).toBeUndefined();
  });

  it('is nothing while a DBMS is to be typed', () => {
    expect(
      bulkValues(
        { ...noDecisions, team: 'automatic', dbms: { value: ' ' } },
        [],
      ),
    ).toBeUndefined();
  });

  it('tells what stays as it is', () => {
    expect(leftFields({ team: null, critical: true })).toEqual([
      'cluster',
      'dbms',
    ]);
  });
});
