export { StatusChart } from './StatusChart';
export { TrendChart } from './TrendChart';
