import { AlertApi, AlertMessage } from '@backstage/core-plugin-api';
import { ToastApi, ToastApiMessage } from '@backstage/frontend-plugin-api';

const severities: Record<
  NonNullable<ToastApiMessage['status']>,
  AlertMessage['severity']
> = {
  neutral: 'info',
  info: 'info',
  success: 'success',
  warning: 'warning',
  danger: 'error',
};

/**
 * Toasts as the alerts that an app of the old system shows. An alert is one
 * text; it goes by itself if the toast would, and can not be taken back.
 */
export function alertToasts(alerts: AlertApi): ToastApi {
  return {
    post({ title, description, status = 'success', timeout }) {
      alerts.post({
        message: [title, description]
          .filter(part => typeof part === 'string' && part !== '')
          .join(': '),
        severity: severities[status],
        display: timeout === undefined ? 'permanent' : 'transient',
      });
      return { close: () => {} };
    },
  };
}
