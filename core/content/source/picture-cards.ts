import type { Card, Mask } from '#core/content/pack.ts';
import type { Context } from './context.ts';
import type { Place } from './report.ts';
import { normaliseWords } from './rich-text.ts';

/** Rounding of shares written with a few digits. */
const TOLERANCE = 0.001;

interface PictureNote {
  image: string;
  alt: string;
  masks: readonly (Omit<Mask, 'description'> & { description?: string | undefined })[];
}

type PictureCard = Pick<
  Extract<Card, { kind: 'image-occlusion' }>,
  'kind' | 'label' | 'image' | 'alt' | 'size' | 'masks' | 'asked'
>;

/** Makes one card of each covered part of a picture; its number is the part's. */
export function makePictureCards(
  { image, alt, masks }: PictureNote,
  placeOf: (...path: PropertyKey[]) => Place,
  { report, registry, media, globalId }: Context,
): PictureCard[] {
  registry.refer('picture', image, placeOf('image'));
  const shown = ` ${normaliseWords(alt)} `;
  const seen = new Set<number>();
  for (const [index, { number, x, y, width, height, label }] of masks.entries()) {
    const place = placeOf('masks', index);
    if (seen.has(number)) report.fault(place, `two parts have the number ${number}`);
    seen.add(number);
    if (x + width > 1 + TOLERANCE || y + height > 1 + TOLERANCE) {
      report.flaw(place, `part ${number} reaches beyond the picture: x + width and y + height are at most 1`);
    }
    if (shown.includes(` ${normaliseWords(label)} `)) {
      report.flaw(placeOf('alt'), `part ${number} is given away: "${label}" also stands in \`alt\``);
    }
  }
  const known = media.get(image);
  const whole = masks.map(({ description, ...mask }) => (description === undefined ? mask : { ...mask, description }));
  return whole.map(({ number }) => ({
    kind: 'image-occlusion',
    label: `${alt} [${number}]`,
    image: `${globalId(image)}${known ? `?v=${known.hash}` : ''}`,
    alt,
    ...(known ? { size: { width: known.width, height: known.height } } : {}),
    masks: whole,
    asked: number,
  }));
}
