/** What offers and needs have in common. Texts may be in any Unicode form; an empty text or list was not given. */
interface Listing {
  readonly id: string;
  readonly title_vi: string;
  readonly title_en: string;
  readonly description_vi: string;
  readonly keywords: readonly string[];
  readonly sector: string;
  readonly region: string;
  readonly cooperation_wanted: string;
}

export interface Need extends Listing {
  readonly side: 'need';
}

export interface Offer extends Listing {
  readonly side: 'offer';
  /** Technology readiness level 1–9; null where not stated. */
  readonly trl: number | null;
}

export type AnyListing = Offer | Need;
