export { changeText, fieldName, valueText } from './changeText';
export { OrganizationHistory } from './OrganizationHistory';
