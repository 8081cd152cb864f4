export { ConnectorsCard } from './ConnectorsCard';
export { ConnectorsTab } from './ConnectorsTab';
