import { ORPCError } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { describeError, errorCode } from '#renderer/api/describe-error.ts';

describe('errors as the page tells them', () => {
  it('names the cause and the folder when an answer was not saved, and says that nothing changed', () => {
    const error = new ORPCError('not-saved', { data: { cause: 'The disk is full.', folder: '/data' } });
    const sentence = describeError(error);
    expect(sentence).toContain('The disk is full.');
    expect(sentence).toContain('/data');
    expect(sentence).toContain('Nothing was changed');
  });

  it('names the field of a wrong call', () => {
    const error = new ORPCError('invalid-input', { data: { field: 'rating', cause: 'not a rating' } });
    expect(describeError(error)).toContain('rating: not a rating');
  });

  it('takes a fetch without an answer for a host that is not there', () => {
    expect(errorCode(new TypeError('Failed to fetch'))).toBe('unreachable');
  });

  it.each([new ORPCError('INTERNAL_SERVER_ERROR'), new Error('boom'), 'text', undefined])(
    'calls anything else internal: %s',
    (error) => {
      expect(errorCode(error)).toBe('internal');
      expect(describeError(error)).toMatch(/Everything you answered before is on disk/);
    },
  );

  it('still makes a sentence when the data are missing', () => {
    expect(describeError(new ORPCError('conflict'))).toMatch(/no longer fits/);
  });
});
