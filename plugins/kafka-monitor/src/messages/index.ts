export { AlertLines } from './lines';
export { MessagesTab } from './MessagesTab';
export { useAlertStatus } from './useAlertStatus';
export { useMessageHref } from './useMessageHref';
export { DeliveryList } from './words';
