import type { Need, Offer } from '@sangtao/matching/listing';
import { regions } from '../listings/terms.js';

/** A published listing, as much of it as is compared. */
export interface Published {
  id: string;
  code: string;
  side: 'offer' | 'need';
  ownerId: string;
  title: string;
  titleEn: string;
  description: string;
  keywords: string[];
  sector: string;
  trl: number | null;
  region: string;
  dealForm: string;
  /** Another one each time that it is published; a bigint as text. */
  revision: string;
}

/** In the words of the library: it calls listings by their codes, which people read in its reasons, and regions by their names. */
function comparable({ code, title, titleEn, description, keywords, sector, region, dealForm }: Published) {
  return {
    id: code,
    title_vi: title,
    title_en: titleEn,
    description_vi: description,
    keywords,
    sector,
    region: regions.find((one) => one.code === region)?.en ?? '',
    cooperation_wanted: dealForm,
  };
}

export function offerOf(listing: Published): Offer {
  return { ...comparable(listing), side: 'offer', trl: listing.trl };
}

export function needOf(listing: Published): Need {
  return { ...comparable(listing), side: 'need' };
}
