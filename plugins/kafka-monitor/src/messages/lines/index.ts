export { AlertLines } from './AlertLines';
