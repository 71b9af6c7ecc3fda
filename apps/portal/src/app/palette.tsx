import { Spotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { editions, myEntries } from '../api/registration.js';
import { fold } from '../format/fold.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { usePlaces } from './use-places.js';

/** Ctrl/⌘ K: pages, contests and own entries, with or without accents. */
export function Palette() {
  const t = useText('shell');
  const language = useLanguage();
  const navigate = useNavigate();
  const session = useSession();
  const places = usePlaces();
  const [query, setQuery] = useState('');
  const contests = useQuery({ queryKey: ['editions'], queryFn: editions, enabled: query !== '' });
  const entries = useQuery({ queryKey: ['entries'], queryFn: myEntries, enabled: query !== '' && !!session });
  const all = [
    ...places.map(({ to, label }) => ({ id: to, label, group: t('pages'), go: () => navigate({ to }) })),
    ...(contests.data ?? []).map(({ id, nameVi, nameEn, year, code }) => ({
      id,
      label: `${language === 'vi' ? nameVi : nameEn} ${year} (${code})`,
      group: t('contests'),
      go: () => navigate({ to: '/contests/$editionId', params: { editionId: id } }),
    })),
    ...(entries.data ?? []).map(({ id, code, title }) => ({
      id,
      label: [code, title].filter(Boolean).join(' · '),
      group: t('entries'),
      go: () => navigate({ to: '/entries/$entryId', params: { entryId: id } }),
    })),
  ];
  const found = all.filter(({ label }) => fold(label).includes(fold(query.trim()))).slice(0, 12);
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} shortcut="mod + K" lockScroll={false}>
      <Spotlight.Search placeholder={t('findWhat')} aria-label={t('findWhat')} />
      <Spotlight.ActionsList>
        {found.map(({ id, label, group, go }) => (
          <Spotlight.Action key={id} label={label} description={group} onClick={() => void go()} />
        ))}
        {found.length === 0 && <Spotlight.Empty>{t('nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
