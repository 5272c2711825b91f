import { describe, expect, it } from 'vitest';
import type { CardView } from '#core/contract/cards.ts';
import { answerText, questionText } from '#renderer/review/speech-text.ts';
import { words } from '#tests/support/packs.ts';

const card = (fields: Partial<CardView>) =>
  ({ kind: 'basic', front: [], back: [], parts: [], accept: [], ...fields }) as unknown as CardView;

describe('what is read aloud', () => {
  it('is the question, and not a word of the answer', () => {
    const basic = card({ front: words('Who?'), back: words('They.') });
    expect([questionText(basic), answerText(basic)]).toEqual(['Who?', 'They.']);
    const typed = card({ kind: 'typed', front: words('Where?'), answer: 'There' });
    expect([questionText(typed), answerText(typed)]).toEqual(['Where?', 'There']);
  });

  it('pauses at a gap, or says its hint', () => {
    const parts = [{ text: 'It moves at ' }, { gap: '7.7 km', hint: 'distance' }, { text: ' a second.' }];
    const cloze = card({ kind: 'cloze', parts });
    expect(questionText(cloze)).not.toContain('7.7');
    expect(questionText(cloze)).toContain('distance');
    expect(answerText(cloze)).toBe('It moves at 7.7 km a second.');
  });

  it('describes a picture and where its covered part is', () => {
    const place = { x: 0, y: 0, width: 0.1, height: 0.1 };
    const masks = [
      { number: 1, label: 'Zarya', description: 'the module in the middle', ...place },
      { number: 2, label: 'Unity', ...place },
    ];
    const picture = card({
      kind: 'image-occlusion',
      picture: { src: '', alt: 'The station', masks, asked: 1 },
    });
    expect(questionText(picture)).toBe('The station. the module in the middle');
    expect(answerText(picture)).toBe('Zarya');
  });
});
