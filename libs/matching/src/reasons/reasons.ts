import type { Need, Offer } from '../listing.js';
import { saturated } from '../scoring/catalogue.js';
import { writtenIn, type Evidence } from '../scoring/evidence.js';
import { fitOf } from '../scoring/fit.js';
import type { AskedTerm } from '../scoring/question.js';
import { nameOf } from './code-names.js';
import { besideIn, phrases, type Phrase } from './phrases.js';

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
  /** What the nearest offers lent to the need. */
  readonly lent: readonly AskedTerm[];
  /** Ids of the nearest offers other than the one that is compared; none where that is the only one. */
  readonly neighbours: readonly string[];
  readonly offered: Evidence;
}

const round = (points: number) => Math.round(points * 1000) / 1000;

const sumOf = (some: readonly { points: number }[]) => round(some.reduce((sum, { points }) => sum + points, 0));

export function total(reasons: readonly Reason[]): number {
  return sumOf(reasons);
}

/** Why the pair scores as it does, most points first. */
export function reasonsFor(pair: { need: Need; offer: Offer }, compared: Compared): Reason[] {
  const text = [...ownReasons(pair, compared), ...neighbourReason(compared)];
  const fit = fitReasons(pair, total(text));
  return [...text, ...fit].filter(({ points }) => points !== 0).sort((a, b) => b.points - a.points);
}

/** The score of a pair to which nobody lends anything, without what it says to people. */
export function pointsFor(pair: { need: Need; offer: Offer }, asked: readonly AskedTerm[], offered: Evidence): number {
  const text = sumOf(sharedPoints(asked, offered));
  return sumOf([{ points: text }, ...fitReasons(pair, text)]);
}

/** Terms that the other side has as well, with what they give. */
function sharedPoints(asked: readonly AskedTerm[], offered: Evidence): AskedTerm[] {
  const shared = asked.filter(({ term }) => offered.has(term));
  return shared.map((one) => ({ ...one, points: round(one.points * saturated(offered.get(one.term)!.count)) }));
}

function ownReasons(pair: { need: Need; offer: Offer }, { asked, offered }: Compared): Reason[] {
  const shared = sharedPoints(asked, offered);
  const offers = shared.filter((one) => one.points >= 0);
  const denies = shared.filter((one) => one.points < 0);
  const named = (terms: AskedTerm[]) => terms.filter(({ mention }) => mention.kind === 'subject');
  const words = (terms: AskedTerm[]) =>
    wordsOf(
      pair,
      terms.filter(({ mention }) => mention.kind === 'word'),
    );
  const [both, denied] = [words(offers), words(denies)];
  return [
    ...named(offers).map(({ points, mention: { vi, en } }) =>
      said('subject', points, [`cùng nói về: ${vi}`, `both speak of: ${en}`]),
    ),
    ...both.whole.map((one) => phraseReason('word', [one], ['cùng dùng từ', 'both use the word'])),
    ...phraseReasons('word', both.loose, ['có chung những chữ', 'words in common']),
    ...named(denies).map(({ points, mention: { vi, en } }) =>
      said('denied', points, [`bên chào nói rõ là không: ${vi}`, `the offer says that it does not: ${en}`]),
    ),
    ...[...denied.whole.map((one) => [one]), denied.loose].flatMap((some) =>
      phraseReasons('denied', some, ['bên chào nói rõ là không', 'the offer says that it does not']),
    ),
  ];
}

/** Words that stand side by side in both texts, and what only its parts have in common, as the need writes it. */
function wordsOf({ need, offer }: { need: Need; offer: Offer }, words: readonly AskedTerm[]) {
  const text = writtenIn(need);
  const shown = new Set(words.map(({ term }) => term));
  const found = phrases(words, { text, shown, together: besideIn(writtenIn(offer)) });
  const isWhole = ({ phrase }: Phrase) => phrase.includes(' ');
  const left = found.filter((one) => !isWhole(one)).flatMap(({ parts }) => parts);
  return { whole: found.filter(isWhole), loose: phrases(left, { text, shown, together: () => true }) };
}

const said = (kind: Reason['kind'], points: number, [vi, en]: readonly [string, string]): Reason => ({
  kind,
  points,
  vi,
  en,
});

function phraseReasons(kind: Reason['kind'], some: readonly Phrase[], names: readonly [string, string]): Reason[] {
  return some.length === 0 ? [] : [phraseReason(kind, some, names)];
}

function phraseReason(kind: Reason['kind'], some: readonly Phrase[], [vi, en]: readonly [string, string]): Reason {
  const parts = some.flatMap((one) => one.parts);
  const terms = parts.map(({ mention, points }) => [mention.vi, points] as const);
  const quoted = some.map(({ phrase }) => `“${phrase}”`).join(', ');
  const reason = said(kind, sumOf(parts), [`${vi}: ${quoted}`, `${en}: ${quoted}`]);
  return terms.length > 1 ? { ...reason, terms } : reason;
}

/** So many of the subjects that neighbours lent are named, the weightiest. */
const examples = 3;

function neighbourReason({ lent, offered, neighbours }: Compared): Reason[] {
  const shared = sharedPoints(lent, offered).filter(({ points }) => points !== 0);
  if (shared.length === 0) return [];
  const subjects = shared.filter(({ mention }) => mention.kind === 'subject').sort((a, b) => b.points - a.points);
  const also = (language: 'vi' | 'en', words: string) => {
    const named = subjects.slice(0, examples).map(({ mention }) => `“${mention[language]}”`);
    return named.length === 0 ? '' : `, ${words} ${named.join(', ')}`;
  };
  const near =
    neighbours.length === 0
      ? { vi: 'là chào bán gần nhu cầu nhất', en: 'is the offer nearest to the need' }
      : {
          vi: `giống những chào bán gần nhu cầu nhất (${neighbours.join(', ')})`,
          en: `is like the offers nearest to the need (${neighbours.join(', ')})`,
        };
  return [
    {
      kind: 'neighbours',
      points: sumOf(shared),
      vi: `${near.vi}${also('vi', 'cũng nói về')}`,
      en: `${near.en}${also('en', 'and also speaks of')}`,
      terms: shared.map(({ mention, points }) => [mention.vi, points] as const),
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
