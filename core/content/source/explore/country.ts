import { z } from 'zod';

/** An ISO 3166-1 alpha-3 code; the page words it in the reader's language. */
export const country = z.string().regex(/^[A-Z]{3}$/, 'must be a country code of three capital letters such as FRA');
