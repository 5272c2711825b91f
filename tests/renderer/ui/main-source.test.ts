import { describe, expect, it } from 'vitest';
import { mainSource } from '#renderer/ui/main-source.ts';

const source = (publisher: string) => ({ publisher, title: 'A report', year: 2021 });

describe('mainSource', () => {
  it('names the first source that is no encyclopaedia', () => {
    expect(mainSource([source('Wikipedia'), source('Science'), source('SpaceNews')])?.publisher).toBe(
      'Science',
    );
  });

  it('names the encyclopaedia where there is nothing else', () => {
    expect(mainSource([source('Wikipedia')])?.publisher).toBe('Wikipedia');
  });

  it('names nothing for a fact without sources', () => {
    expect(mainSource([])).toBeUndefined();
  });
});
