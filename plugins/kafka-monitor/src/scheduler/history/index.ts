export { SettingsHistory } from './SettingsHistory';
