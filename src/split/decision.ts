/** What becomes of a reading: the role that it has, or the reason why it is set aside. */
import type { AsideReason, Role } from '../model/element.js';
import type { Span } from '../model/place.js';

export type Decision =
  | { readonly role: Role; readonly because: string }
  | { readonly reason: AsideReason; readonly because: string; readonly of: Span | null };

export const kept = (role: Role, because: string): Decision => ({ role, because });
export const aside = (reason: AsideReason, because: string, of: Span | null = null): Decision => ({
  reason,
  because,
  of,
});
