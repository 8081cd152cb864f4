import { z } from 'zod';
import {
  DEFAULT_LIMIT,
  limitSchema,
  MAX_LIMIT,
  offsetSchema,
  repeated,
  sortSchema,
} from './paging';

describe('limit', () => {
  it('is 50 unless told, and at most 200', () => {
    expect(limitSchema.parse(undefined)).toBe(DEFAULT_LIMIT);
    expect(limitSchema.parse('1')).toBe(1);
    expect(limitSchema.parse(String(MAX_LIMIT))).toBe(MAX_LIMIT);
  });

  it.each([
    '0',
    '-1',
    '201',
    '1e9',
    '010',
    ' 1',
    '1.5',
    'all',
    '',
    '99999999999999999999',
  ])('is not %j', text => {
    expect(limitSchema.safeParse(text).success).toBe(false);
  });
});

describe('offset', () => {
  it('begins at 0', () => {
    expect(offsetSchema.parse(undefined)).toBe(0);
    expect(offsetSchema.parse('1000000000')).toBe(1_000_000_000);
  });

  it.each(['-1', '1000000001', '1e3', 'NaN', '0x10'])('is not %j', text => {
    expect(offsetSchema.safeParse(text).success).toBe(false);
  });
});

describe('a repeated filter', () => {
  const schema = repeated(z.enum(['failed', 'degraded']));

  it('takes none, one or several', () => {
    expect(schema.parse(undefined)).toBeUndefined();
    expect(schema.parse('failed')).toEqual(['failed']);
    expect(schema.parse(['failed', 'degraded'])).toEqual([
      'failed',
      'degraded',
    ]);
  });

  it('refuses unknown values and too many', () => {
    expect(schema.safeParse('sick').success).toBe(false);
    expect(schema.safeParse(Array(201).fill('failed')).success).toBe(false);
  });
});

describe('sort', () => {
  const schema = sortSchema(['name', 'health']);

  it('takes its fields, forwards and backwards', () => {
    expect(['name', '-health'].map(each => schema.parse(each))).toEqual([
      'name',
      '-health',
    ]);
  });

  it.each(['', '-', 'password', 'name; drop table', '--name', 'name,health'])(
    'refuses %j',
    text => {
      expect(schema.safeParse(text).success).toBe(false);
    },
  );
});
