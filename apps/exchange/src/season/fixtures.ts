import { readFileSync } from 'node:fs';
import { formerOf } from '@sangtao/programmes/former-provinces';
import { emptyContent, type Content } from '../listings/listing.js';

/** A listing of the demonstration; all of them are made up. */
interface Told {
  id: string;
  title_vi: string;
  title_en: string;
  description_vi: string;
  sector: string;
  trl?: number;
  ip_status?: string;
  province_code: string;
  organisation_id: string;
  keywords: string[];
  cooperation_wanted: string;
}

const summaryLength = 200;

/** The 120 offers or the 60 needs of the demonstration, in the form of an owner who has written them whole. */
export function toldListings(side: 'offer' | 'need'): { name: string; content: Content }[] {
  const file = new URL(`./${side}s.json`, import.meta.url);
  const told = JSON.parse(readFileSync(file, 'utf8')) as Told[];
  return told.map((one, n) => ({ name: one.id, content: contentOf(one, n) }));
}

function contentOf(told: Told, n: number): Content {
  const former = formerOf(told.province_code);
  return {
    ...emptyContent,
    kind: told.cooperation_wanted === 'consulting' ? 'consultancy' : 'technology',
    title: told.title_vi,
    titleEn: told.title_en,
    summary: firstWords(told.description_vi),
    description: told.description_vi,
    keywords: told.keywords,
    sector: told.sector,
    trl: told.trl ?? null,
    ipStatus: told.ip_status ?? null,
    provinceCode: told.province_code,
    // Two of three say in which of the former ones.
    formerProvinceCode: n % 3 === 1 ? null : former[n % former.length]!,
    dealForm: told.cooperation_wanted,
    organisationId: told.organisation_id,
  };
}

/** Whole sentences as long as they fit, or else whole words. */
function firstWords(text: string): string {
  const fits = (parts: string[]) => parts.join(' ').length < summaryLength;
  const take = (parts: string[]) => parts.filter((_, n) => fits(parts.slice(0, n + 1)));
  const sentences = take(text.split(/(?<=[.!?]) /));
  return sentences.length > 0 ? sentences.join(' ') : `${take(text.split(' ')).join(' ')}…`;
}
