/** An article on its way, between what its lines are one by one and what the whole tells of its author and its day. */
import type { Role } from '../model/element.js';
import { bylineOf } from './byline.js';
import type { Decision } from './decision.js';
import { isButton } from './kinds.js';
import type { Reading } from './readings.js';

/** An article on its way: one decision a reading. */
export interface Draft {
  readonly readings: readonly Reading[];
  readonly decisions: Decision[];
  /** How many readings make its top: author and day stand here, or at its end. */
  readonly top: number;
}

export function draftOf(readings: readonly Reading[], decisions: Decision[]): Draft {
  return { readings, decisions, top: topOf(readings, decisions) };
}

export function roleAt({ decisions }: Pick<Draft, 'decisions'>, i: number): Role | null {
  const decision = decisions[i];
  return decision && 'role' in decision ? decision.role : null;
}

const LONGEST_BYLINE = 160;

export function isAnnounced({ look, text }: Reading): boolean {
  return look.length <= LONGEST_BYLINE && (bylineOf(text, false)?.names.length ?? 0) > 0;
}

/** Summaries may stand above author and day, but not much of the text itself: letters, and lines of any kind. */
const TEXT_ABOVE = 600;
const LINES_ABOVE = 40;

function topOf(readings: readonly Reading[], decisions: Decision[]): number {
  const end = Math.min(LINES_ABOVE, readings.length);
  for (let i = 0, read = 0; i < end; i++) {
    const role = roleAt({ decisions }, i);
    if (role === 'lede' || role === 'paragraph' || role === 'list') read += readings[i]!.look.length;
    if (read > TEXT_ABOVE) return i;
  }
  return end;
}

/** Headline, captions and repeats are what they are. */
export function isSettled(decision: Decision): boolean {
  return 'role' in decision
    ? decision.role !== 'paragraph' && decision.role !== 'lede' && decision.role !== 'subhead'
    : decision.reason === 'duplicate';
}

/** Readings, share buttons and the like not counted. */
const BESIDE = 2;

/** The readings that stand beside one; buttons between them do not part them. */
export function besides({ readings }: Draft, at: number): number[] {
  const found: number[] = [];
  for (const step of [-1, 1])
    for (let i = at + step, left = BESIDE; left > 0 && i >= 0 && i < readings.length; i += step) {
      found.push(i);
      if (!isButton(readings[i]!.look)) left--;
    }
  return found;
}
