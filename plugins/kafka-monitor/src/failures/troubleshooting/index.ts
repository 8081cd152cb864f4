export { RemedyView } from './RemedyView';
export { SilentAdvice } from './SilentAdvice';
export { SuggestedSteps } from './SuggestedSteps';
