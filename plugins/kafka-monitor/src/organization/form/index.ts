export { schemaProblems } from './fieldProblems';
export type { FieldProblem } from './fieldProblems';
export { FormAlerts } from './FormAlerts';
export { FormDialog } from './FormDialog';
export { FormField, FormText } from './FormField';
export { TeamField, TeamsField } from './TeamChoice';
export { useForm } from './useForm';
export type { Form } from './useForm';
export { useFormSubmit } from './useFormSubmit';
