import '@testing-library/jest-dom';
import { configure } from '@testing-library/dom';

// Tests open whole pages of an app, which takes a second on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(40_000);

// jsdom has no media queries; pages are tested as on a wide screen.
const SCREEN_WIDTH = 1440;
window.matchMedia = query => {
  const atLeast = /\(min-width:\s*(\d+)/.exec(query)?.[1];
  const atMost = /\(max-width:\s*(\d+)/.exec(query)?.[1];
  return {
    matches:
      query.includes('width') &&
      SCREEN_WIDTH >= Number(atLeast ?? 0) &&
      SCREEN_WIDTH <= Number(atMost ?? Infinity),
    media: query,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
    addEventListener: () => {},
    removeEventListener: () => {},
    dispatchEvent: () => false,
  };
};
