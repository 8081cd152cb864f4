import { MAX_TEXT, documentText } from './documentText';

describe('documentText', () => {
  it('leaves out what is not known, and says each once', () => {
    expect(documentText(['main', null, 'sink', undefined, '', 'main'])).toBe(
      'main sink',
    );
  });

  it('is cut between two parts where it becomes too long', () => {
    const parts = Array.from({ length: 3000 }, (_, i) => `topic-${i}`);
    const text = documentText(parts);
    expect(text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(text.length).toBeGreaterThan(MAX_TEXT - 12);
    const words = text.split(' ');
    expect(words).toEqual(parts.slice(0, words.length));
  });
});
