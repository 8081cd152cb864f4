export { DeliveryList } from './DeliveryList';
export { DeliveryStatusText } from './DeliveryStatusText';
