/** What templates may see of many articles: lists, topics, the calendar, the front page. */
import type { DateView, NameGroup } from './article-view.js';
import type { Direction, Frame, Link } from './frame.js';

/** An article in a list. */
export interface Teaser {
  readonly href: string;
  readonly headline: string;
  readonly kicker: string | null;
  readonly lead: string;
  readonly source: string | null;
  readonly date: DateView;
  readonly brief: boolean;
  readonly editions: number;
  readonly topics: readonly Link[];
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
}

/** A page of a list, with its neighbours. */
export interface Paging {
  readonly page: number;
  readonly pages: number;
  readonly previous: string | null;
  readonly next: string | null;
}

/** Bars over time; drawn as SVG. All measures are hundredths of its width or height. */
export interface Chart {
  /** `Articles a month`. */
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly summary: string;
  /** What is drawn and what is not, in sentences: `2 of 3 articles are drawn; 1 is undated.` */
  readonly notes: readonly string[];
  /** How many are drawn by an inferred date. */
  readonly inferred: number;
  /** From the first day, month or year to the last, empty ones included. */
  readonly bars: readonly {
    readonly label: string;
    readonly count: number;
    readonly inferred: number;
    readonly x: number;
    readonly width: number;
    /** The part of stated dates, and that of inferred ones above it. */
    readonly solid: { readonly y: number; readonly height: number };
    readonly hatched: { readonly y: number; readonly height: number };
  }[];
  /** Marks between the ends of the axis. */
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly first: string;
  readonly last: string;
  /** Articles that the whole height stands for. */
  readonly scale: number;
}

/** A year's row in the table of months; a month without articles has no address. */
export interface YearRow {
  readonly year: Link & { readonly count: number };
  readonly months: readonly { readonly text: string; readonly href: string | null; readonly count: number }[];
}

/** A day's cell in a month's calendar. */
export interface DayCell {
  readonly day: number;
  readonly count: number;
  readonly href: string | null;
  /** None of its articles states the day: all are inferred. */
  readonly inferred: boolean;
  /** It is the day of the page. */
  readonly current: boolean;
}

/** Weeks from Monday to Sunday; null beside the month's ends. */
export interface MonthCalendar {
  /** What the page shows, and the neighbours lead to. */
  readonly of: 'months' | 'days';
  readonly name: string;
  /** The month's page, on a day's. */
  readonly href: string | null;
  readonly weeks: readonly (readonly (DayCell | null)[])[];
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Articles in order, in groups: by month, of a story, of an entity. */
export interface ListView {
  readonly kind: 'list';
  readonly frame: Frame;
  readonly name: string;
  readonly label: string | null;
  readonly introduction: string | null;
  readonly coverage: Chart | null;
  /** All years, or the one year of the page; empty elsewhere. */
  readonly years: readonly YearRow[];
  readonly calendar: MonthCalendar | null;
  /** Headline and date alone: where many are looked over. */
  readonly compact: boolean;
  readonly groups: readonly {
    readonly id: string | null;
    readonly name: string | null;
    readonly articles: readonly Teaser[];
  }[];
  /** What the list leaves out. */
  readonly more: Link | null;
  readonly paging: Paging;
  readonly names: readonly NameGroup[];
}

export interface TopicView {
  readonly kind: 'topic';
  readonly frame: Frame;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The curator's Markdown; rendered without raw HTML. */
  readonly introduction: string | null;
  /** `3 articles and 1 brief`. */
  readonly count: string;
  readonly coverage: Chart | null;
  readonly articles: readonly Teaser[];
  readonly paging: Paging;
  readonly names: readonly NameGroup[];
  readonly neighbours: readonly (Link & { readonly count: number })[];
  /** Articles that it nearly has, why not, and the line with which a curator would add them. */
  readonly nearMisses: readonly (Link & { readonly because: string; readonly path: string; readonly line: string })[];
}

/** Names that link to pages of their own, in groups. */
export interface IndexView {
  readonly kind: 'index';
  readonly frame: Frame;
  readonly name: string;
  readonly introduction: string;
  readonly groups: readonly {
    readonly name: string | null;
    readonly items: readonly (Link & { readonly note: string })[];
  }[];
  readonly paging: Paging;
}

export interface FrontView {
  readonly kind: 'front';
  readonly frame: Frame;
  /** `1987–2024`, or that nothing is dated. */
  readonly span: string;
  readonly lead: readonly Teaser[];
  readonly newest: readonly Teaser[];
  readonly briefs: readonly Teaser[];
  /** `12`, or `1 brief` where no article belongs to it. */
  readonly topics: readonly (Link & { readonly count: string })[];
  readonly strip: readonly { readonly label: string; readonly count: number; readonly href: string }[];
}
