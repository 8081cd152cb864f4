import { assignment } from '../../__testUtils__/organizationFixtures';
import { automatic, changedValues, draftOf } from './assignmentDraft';

const person = { source: 'person', rule: null } as const;

describe('what a person decides about a connector', () => {
  it('begins with what people decided, all else being automatic', () => {
    expect(draftOf(assignment())).toEqual({
      team: null,
      cluster: null,
      dbms: '',
      critical: null,
    });
    expect(
      draftOf(
        assignment({
          team: { ...person, value: 'orders', automatic: 'lainnya' },
          dbms: { ...person, value: 'sap_hana', automatic: null },
          critical: { ...person, value: false, automatic: true },
        }),
      ),
    ).toEqual({
      team: 'orders',
      cluster: null,
      dbms: 'SAP HANA',
      critical: false,
    });
  });

  it('is sent as far as it differs from what was read', () => {
    const before = draftOf(
      assignment({
        team: { ...person, value: 'orders', automatic: 'lainnya' },
        dbms: { ...person, value: 'oracle', automatic: null },
      }),
    );
    expect(changedValues(before, before, [])).toEqual({});
    expect(
      changedValues(
        before,
        { ...before, cluster: 'shop', dbms: 'sap hana', critical: false },
        [],
      ),
    ).toEqual({ cluster: 'shop', dbms: 'sap_hana', critical: false });
  });

  it('goes back to automatic as null', () => {
    const before = draftOf(
      assignment({
        team: { ...person, value: 'orders', automatic: 'lainnya' },
        dbms: { ...person, value: 'oracle', automatic: null },
      }),
    );
    const draft = { ...before, ...automatic('team'), ...automatic('dbms') };
    expect(changedValues(before, draft, [])).toEqual({
      team: null,
      dbms: null,
    });
  });
});
