/** Which content a golden folder has, by its name. */

import { booksContent } from './content.ts';
import type { GoldenContent } from './golden-content.ts';
import { wideContent } from './wide-content.ts';

export function contentOf(name: string): GoldenContent {
  return name.endsWith('-wide') ? wideContent : booksContent;
}
