/** A page before it is made: what it depends on at once, its view when that is asked for. */
import type { ClippingId } from '../model/brand.js';
import type { NoteOf } from '../model/card.js';
import type { Clipping } from '../model/clipping.js';
import type { PageView } from '../model/view.js';

/** The clippings' texts and what is noted of them, and the hashes that stand for them. */
export interface Texts {
  /** Of the record that it was cut from. */
  readonly hashOf: (id: ClippingId) => string;
  readonly clippingOf: (id: ClippingId) => Clipping;
  readonly noteOf: NoteOf;
}

export interface Page {
  readonly kind: PageView['kind'];
  /** Below the site's root. */
  readonly path: string;
  /** Plain data, in parts, that tells all that the view shows; texts by the hashes of their records. Where it is as it was, so is the page. */
  readonly from: Iterable<unknown>;
  readonly view: () => PageView;
  /** Small files for machines that stand beside it. */
  readonly beside?: readonly { readonly path: string; readonly content: string }[];
}

/** A page that shows no text: its view is made already, and stands for itself. */
export function pageOfView(view: PageView): Page {
  return { kind: view.kind, path: view.frame.path, from: [view], view: () => view };
}
