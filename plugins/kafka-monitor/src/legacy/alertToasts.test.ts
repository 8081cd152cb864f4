import { AlertMessage } from '@backstage/core-plugin-api';
import { ToastApiMessage } from '@backstage/frontend-plugin-api';
import { alertToasts } from './alertToasts';

function alertOf(toast: ToastApiMessage): AlertMessage {
  const posted: AlertMessage[] = [];
  alertToasts({
    post: alert => posted.push(alert),
    alert$: () => {
      throw new Error('not asked for');
    },
  }).post(toast);
  expect(posted).toHaveLength(1);
  return posted[0];
}

describe('a toast as an alert', () => {
  it('is one text, which goes by itself as the toast would', () => {
    expect(
      alertOf({
        title: 'Failed',
        description: 'Not yours',
        status: 'danger',
        timeout: 15_000,
      }),
    ).toEqual({
      message: 'Failed: Not yours',
      severity: 'error',
      display: 'transient',
    });
  });

  it('stays, and is a success, where the toast says nothing else', () => {
    expect(alertOf({ title: 'Saved' })).toEqual({
      message: 'Saved',
      severity: 'success',
      display: 'permanent',
    });
  });
});
