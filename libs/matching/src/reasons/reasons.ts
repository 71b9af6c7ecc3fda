import type { Need, Offer } from '../listing.js';
import { saturated } from '../scoring/catalogue.js';
import { neighbouringWords, type Evidence } from '../scoring/evidence.js';
import { fitOf } from '../scoring/fit.js';
import type { AskedTerm } from '../scoring/question.js';
import { nameOf } from './code-names.js';
import { phrases, type Phrase } from './phrases.js';

/** One part of a score; the points of all reasons add up to it exactly, in thousandths. */
export interface Reason {
  readonly kind: 'subject' | 'word' | 'denied' | 'neighbours' | 'sector' | 'cooperation';
  readonly points: number;
  readonly vi: string;
  readonly en: string;
  /** What the points consist of, where that is more than one term. */
  readonly terms?: readonly (readonly [term: string, points: number])[];
}

export interface Compared {
  readonly asked: readonly AskedTerm[];
  /** What the nearest offers lent to the need, and their ids. */
  readonly lent: readonly AskedTerm[];
  readonly neighbours: readonly string[];
  readonly offered: Evidence;
}

export const round = (points: number) => Math.round(points * 1000) / 1000;

export function total(reasons: readonly Reason[]): number {
  return round(reasons.reduce((sum, { points }) => sum + points, 0));
}

/** Why the pair scores as it does, most points first. */
export function reasonsFor(pair: { need: Need; offer: Offer }, compared: Compared): Reason[] {
  const text = [...ownReasons(pair.need, compared), ...neighbourReason(compared)];
  const fit = fitReasons(pair, total(text));
  return [...text, ...fit].filter(({ points }) => points !== 0).sort((a, b) => b.points - a.points);
}

const points = (one: AskedTerm, offered: Evidence) => round(one.points * saturated(offered.get(one.term)?.count ?? 0));

function ownReasons(need: Need, { asked, offered }: Compared): Reason[] {
  const neighbouring = neighbouringWords(need);
  const shared = asked.filter(({ term }) => offered.has(term)).map((one) => ({ ...one, points: points(one, offered) }));
  const offers = shared.filter((one) => one.points >= 0);
  const denies = shared.filter((one) => one.points < 0);
  const named = (terms: AskedTerm[]) => terms.filter(({ mention }) => mention.kind === 'subject');
  const words = (terms: AskedTerm[]) =>
    phrases(
      terms.filter(({ mention }) => mention.kind === 'word'),
      neighbouring,
    );
  return [
    ...named(offers).map(({ points, mention: { vi, en } }) =>
      said('subject', points, [`cùng nói về: ${vi}`, `both speak of: ${en}`]),
    ),
    ...words(offers).map((one) => phraseReason('word', one, ['cùng dùng từ', 'both use the word'])),
    ...named(denies).map(({ points, mention: { vi, en } }) =>
      said('denied', points, [`bên chào nói rõ là không: ${vi}`, `the offer says that it does not: ${en}`]),
    ),
    ...words(denies).map((one) =>
      phraseReason('denied', one, ['bên chào nói rõ là không', 'the offer says that it does not']),
    ),
  ];
}

const said = (kind: Reason['kind'], points: number, [vi, en]: readonly [string, string]): Reason => ({
  kind,
  points,
  vi,
  en,
});

function phraseReason(kind: Reason['kind'], { phrase, parts }: Phrase, [vi, en]: readonly [string, string]): Reason {
  const terms = parts.map(({ mention, points }) => [mention.vi, points] as const);
  const given = round(parts.reduce((sum, { points }) => sum + points, 0));
  const reason = said(kind, given, [`${vi}: “${phrase}”`, `${en}: “${phrase}”`]);
  return terms.length > 1 ? { ...reason, terms } : reason;
}

function neighbourReason({ lent, offered, neighbours }: Compared): Reason[] {
  const shared = lent.filter(({ term }) => offered.has(term));
  const terms = shared.map((one) => [one.mention.vi, points(one, offered)] as const).filter(([, given]) => given !== 0);
  if (terms.length === 0) return [];
  const near = neighbours.join(', ');
  return [
    {
      kind: 'neighbours',
      points: round(terms.reduce((sum, [, given]) => sum + given, 0)),
      vi: `dùng những từ của các chào bán gần nhu cầu nhất (${near})`,
      en: `uses words of the offers nearest to the need (${near})`,
      terms,
    },
  ];
}

function fitReasons({ need, offer }: { need: Need; offer: Offer }, text: number): Reason[] {
  const { sector, cooperation } = fitOf(need, offer);
  const [field, deal] = [nameOf(offer.sector), nameOf(offer.cooperation_wanted)];
  return [
    { kind: 'sector', points: round(text * sector), vi: `cùng lĩnh vực: ${field.vi}`, en: `same sector: ${field.en}` },
    {
      kind: 'cooperation',
      points: round(text * cooperation),
      vi: `cùng hình thức hợp tác: ${deal.vi}`,
      en: `same form of cooperation: ${deal.en}`,
    },
  ];
}
