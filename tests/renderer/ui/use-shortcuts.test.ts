import { describe, expect, it } from 'vitest';
import { shortcutName } from '#renderer/ui/use-shortcuts.ts';

const key = (name: string, held: { ctrlKey?: boolean; metaKey?: boolean } = {}) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  ...held,
});

describe('names of shortcuts', () => {
  it.each([
    [key('k', { ctrlKey: true }), 'mod+k'],
    [key('k', { metaKey: true }), 'mod+k'],
    [key('Z', { ctrlKey: true }), 'mod+z'],
    [key('?'), '?'],
    [key('Enter'), 'Enter'],
    [key(' '), ' '],
  ])('%o is %s', (event, name) => {
    expect(shortcutName(event)).toBe(name);
  });
});
