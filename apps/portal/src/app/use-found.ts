import { useQueries } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { honours, publishedEditions } from '../api/awards.js';
import { accounts } from '../api/identity.js';
import { myRounds, queue } from '../api/judging.js';
import { screening } from '../api/office.js';
import { editions, myEntries, type Edition } from '../api/registration.js';
import type { Session } from '../api/token.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { holds, useSession } from '../session/use-session.js';
import { usePlaces } from './use-places.js';

export interface Found {
  id: string;
  label: string;
  detail?: string;
  group: string;
  go: () => void;
}

const some = 6;

/** Everything that may be gone to. `here` is filtered by the palette; `fromServer` was searched already. */
export function useFound(asked: string) {
  const session = useSession();
  const known = useKnown(asked !== '', session);
  const searched = useSearched(asked, session);
  return { here: [...useOwnPages(session), ...known], ...searched };
}

function useOwnPages(session: Session | null | undefined): Found[] {
  const t = useText('shell');
  const navigate = useNavigate();
  const more = session
    ? ([
        { to: '/inbox', label: t('inbox') },
        { to: '/account', label: t('myAccount') },
        { to: '/my/honours', label: t('myHonours') },
      ] as const)
    : [];
  return [...usePlaces(), ...more].map(({ to, label }) => ({
    id: to,
    label,
    group: t('pages'),
    go: () => void navigate({ to }),
  }));
}

/** Short lists that are loaded whole. */
function useKnown(wanted: boolean, session: Session | null | undefined): Found[] {
  const t = useText('shell');
  const language = useLanguage();
  const navigate = useNavigate();
  const [contests, results, entries, works] = useQueries({
    queries: [
      { queryKey: ['editions'], queryFn: editions, enabled: wanted },
      { queryKey: ['results'], queryFn: publishedEditions, enabled: wanted },
      { queryKey: ['entries'], queryFn: myEntries, enabled: wanted && !!session },
      {
        queryKey: ['palette', 'works', session?.account.id],
        queryFn: openWorks,
        enabled: wanted && holds(session, 'judge', 'chair'),
      },
    ],
  });
  const nameOf = ({ nameVi, nameEn }: Pick<Edition, 'nameVi' | 'nameEn'>) => (language === 'vi' ? nameVi : nameEn);
  return [
    ...(contests.data ?? []).map((edition) => ({
      id: edition.id,
      label: `${nameOf(edition)} ${edition.year} (${edition.code})`,
      group: t('contests'),
      go: () => void navigate({ to: '/contests/$editionId', params: { editionId: edition.id } }),
    })),
    ...(results.data ?? []).map(({ edition }) => ({
      id: `results ${edition.id}`,
      label: `${t('results')}: ${nameOf(edition)} (${edition.code})`,
      group: t('results'),
      go: () => void navigate({ to: '/results/$editionId', params: { editionId: edition.id } }),
    })),
    ...(entries.data ?? []).map(({ id, code, title }) => ({
      id,
      label: [code, title].filter(Boolean).join(' · '),
      group: t('entries'),
      go: () => void navigate({ to: '/entries/$entryId', params: { entryId: id }, search: {} }),
    })),
    ...(works.data ?? []).map(({ roundId, entryId, code, title }) => ({
      id: `${roundId} ${entryId}`,
      label: `${code} · ${title}`,
      group: t('judging'),
      go: () => void navigate({ to: '/judging/$roundId/$entryId', params: { roundId, entryId } }),
    })),
  ];
}

/** What lies on a judge's table now. */
async function openWorks() {
  const rounds = (await myRounds()).filter(({ state }) => state === 'open');
  const works = await Promise.all(
    rounds.map(async ({ roundId }) => (await queue(roundId)).map((item) => ({ ...item, roundId }))),
  );
  return works.flat();
}

/** Long lists, of which the server gives what matches. */
function useSearched(asked: string, session: Session | null | undefined) {
  const t = useText('shell');
  const language = useLanguage();
  const navigate = useNavigate();
  const q = asked.length >= 2 ? asked : '';
  const [honoured, screened, people] = useQueries({
    queries: [
      { queryKey: ['palette', 'honours', q], queryFn: () => honours({ q }), enabled: q !== '' },
      {
        queryKey: ['palette', 'screening', q],
        queryFn: () => screenedEverywhere(q),
        enabled: q !== '' && holds(session, 'organiser', 'admin', 'officer'),
      },
      { queryKey: ['palette', 'people', q], queryFn: () => accounts(q), enabled: q !== '' && holds(session, 'admin') },
    ],
  });
  const fromServer: Found[] = [
    ...(screened.data ?? []).slice(0, some).map(({ editionId, id, code, title }) => ({
      id: `screening ${id}`,
      label: `${code} · ${title}`,
      group: t('office'),
      go: () => void navigate({ to: '/office/$editionId/entries/$entryId', params: { editionId, entryId: id } }),
    })),
    ...(people.data ?? []).slice(0, some).map(({ id, name, email }) => ({
      id,
      label: name,
      detail: email,
      group: t('people'),
      go: () => void navigate({ to: '/admin', search: { tab: 'accounts', person: email } }),
    })),
    ...(honoured.data?.items ?? []).slice(0, some).map((honour) => ({
      id: honour.certificateCode,
      label: honour.title,
      detail: `${language === 'vi' ? honour.prizeVi : honour.prizeEn} · ${honour.authors.join(', ')}`,
      group: t('honours'),
      go: () => void navigate({ to: '/certificates/$code', params: { code: honour.certificateCode } }),
    })),
  ];
  return { fromServer, searching: [honoured, screened, people].some(({ isLoading }) => isLoading) };
}

/** In every contest that the person organises or looks after. */
async function screenedEverywhere(q: string) {
  const all = (await editions()).filter(({ state }) => state !== 'draft');
  const pages = await Promise.all(
    all.map(async ({ id: editionId }) => {
      // A contest of others is not found, which is no trouble here.
      const page = await screening({ editionId, q, limit: some }).catch(() => ({ items: [] }));
      return page.items.map((item) => ({ ...item, editionId }));
    }),
  );
  return pages.flat();
}
