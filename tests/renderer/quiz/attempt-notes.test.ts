import { describe, expect, it } from 'vitest';
import { changeNotes, forgetAttempt, readNotes } from '#renderer/quiz/attempt-notes.ts';
import { writeDrafts } from '#renderer/quiz/drafts.ts';
import { memoryStore } from './builders.ts';

describe('the notes of an attempt', () => {
  it('are found again, each attempt for itself', () => {
    const store = memoryStore();
    changeNotes(store, 'attempt', { confidences: { 'p/one': 75 } });
    expect(readNotes(store, 'attempt').confidences).toEqual({ 'p/one': 75 });
    expect(readNotes(store, 'another').confidences).toEqual({});
  });

  it('are changed one by one', () => {
    const store = memoryStore();
    expect(readNotes(store, 'attempt').isTimeHidden).toBe(false);
    changeNotes(store, 'attempt', { confidences: { 'p/one': 75 } });
    changeNotes(store, 'attempt', { isTimeHidden: true });
    expect(readNotes(store, 'attempt')).toEqual({ confidences: { 'p/one': 75 }, isTimeHidden: true });
  });

  it.each(['{', '[]', 'null', '{"confidences":7}', '{"confidences":{"p/one":"sure"}}'])(
    'are none when the store holds %s',
    (kept) => {
      const store = memoryStore();
      store.setItem('attempt-notes:attempt', kept);
      expect(readNotes(store, 'attempt').confidences).toEqual({});
    },
  );

  it('go with the drafts when the attempt is over', () => {
    const store = memoryStore();
    writeDrafts(store, 'attempt', { 'p/one': {} });
    changeNotes(store, 'attempt', { confidences: { 'p/one': 75 } });
    forgetAttempt(store, 'attempt');
    expect(store.size).toBe(0);
  });
});
