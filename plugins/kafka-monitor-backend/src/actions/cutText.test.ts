import { cutText } from './cutText';

describe('a text for agents', () => {
  it('is left as it is when it is short enough', () => {
    expect(cutText('kafka', 5)).toBe('kafka');
    expect(cutText('', 5)).toBe('');
  });

  it('is cut to bytes, mark included, and no character is cut in two', () => {
    expect(cutText('connectors', 8)).toBe('conne…');
    for (const text of ['ééééééé', '日本語日本語', '🙂🙂🙂🙂🙂']) {
      for (let bytes = 3; bytes < 12; bytes += 1) {
        const cut = cutText(text, bytes);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(bytes);
        expect(cut.endsWith('…')).toBe(true);
        expect(text.startsWith(cut.slice(0, -1))).toBe(true);
        expect(cut).not.toContain('\ufffd');
      }
    }
  });
});
