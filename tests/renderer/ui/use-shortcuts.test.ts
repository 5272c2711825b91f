import { describe, expect, it } from 'vitest';
import { shortcutName } from '#renderer/ui/use-shortcuts.ts';

const key = (
  name: string,
  {
    altGraph = false,
    ...held
  }: { ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean; altGraph?: boolean } = {},
) => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  getModifierState: (modifier: string) => modifier === 'AltGraph' && altGraph,
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
    [key('3', { ctrlKey: true }), 'mod+3'],
    // A German keyboard on Windows.
    [key('@', { ctrlKey: true, altKey: true, altGraph: true }), '@'],
  ])('%o is %s', (event, name) => {
    expect(shortcutName(event)).toBe(name);
  });
});
