import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { renderPage } from '../__testUtils__/renderPage';
import { en } from './en';
import id from './id';

function flat(messages: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${prefix}${key}`, value]]
        : Object.entries(flat(value, `${prefix}${key}.`)),
    ),
  );
}

const english = flat(en);
const indonesian: Record<string, string> = id;

function placeholders(text: string): string[] {
  return [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort();
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      return entry.name === 'translations' ? [] : sources(path);
    }
    return /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name)
      ? [readFileSync(path, 'utf8')]
      : [];
  });
}

describe('the texts', () => {
  it('are all there in Indonesian, with the same values in them', () => {
    expect(Object.keys(indonesian).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(english)) {
      expect([key, placeholders(indonesian[key])]).toEqual([
        key,
        placeholders(text),
      ]);
    }
  });

  it('are all used', () => {
    const code = sources(join(__dirname, '..')).join('\n');
    const unused = Object.keys(english).filter(key => {
      const plain = key.replace(/_(one|other)$/, '');
      const last = plain.split('.').pop() ?? '';
      const before = plain.slice(0, -last.length);
      return !code.includes(`'${plain}'`) && !code.includes(`\`${before}\${`);
    });
    expect(unused).toEqual([]);
  });

  it('are Indonesian when that is chosen', async () => {
    renderPage('/kafka-monitor/connectors', { language: 'id' });
    expect(await screen.findByText('Berjalan')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Ekspor CSV' }),
    ).toBeInTheDocument();
    expect(await screen.findByText(/1 dari 1 environment/)).toHaveTextContent(
      /lalu/,
    );
  });
});
