import { describe, expect, test } from 'vitest';
import { DatabaseUnreachableError } from '../store/database-unreachable.ts';
import { describeLocation, feedLocation, openFeed } from './feed-location.ts';

const url = 'postgresql://feed:geheim@127.0.0.1:1/feed';

describe('where the feed lies', () => {
  test('is the data folder, unless DATABASE_URL names a database', () => {
    expect(feedLocation('.data', {})).toEqual({ data: '.data' });
    expect(feedLocation('.data', { DATABASE_URL: '' })).toEqual({ data: '.data' });
    expect(feedLocation('.data', { DATABASE_URL: url })).toEqual({ url });
  });

  test.each(['geheim', 'mysql://feed:geheim@localhost/feed'])('is not %s, which is not repeated', (wrong) => {
    const read = () => feedLocation('.data', { DATABASE_URL: wrong });
    expect(read).toThrow('DATABASE_URL is like postgresql://');
    expect(read).not.toThrow('geheim');
  });

  test('is told without user and password', async () => {
    expect(describeLocation({ url })).toBe('postgresql://127.0.0.1:1/feed');
    const refused = await openFeed({ url }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(DatabaseUnreachableError);
    expect(String(refused)).toContain('127.0.0.1:1/feed cannot be opened (ECONNREFUSED)');
    expect(String(refused)).not.toContain('geheim');
  });
});
