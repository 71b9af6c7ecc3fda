import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { listingsFor } from '../api/meetings.js';
import { useText } from '../i18n/use-text.js';

/** Whom one meets follows from what it is about: nobody is listed by name. */
export function FindListing() {
  const t = useText('meeting');
  const navigate = useNavigate();
  const [words, setWords] = useState('');
  const [q] = useDebouncedValue(words.trim(), 250);
  const found = useQuery({ queryKey: ['meeting-listings', q], queryFn: () => listingsFor(q), enabled: q !== '' });
  return (
    <Select
      label={t('listing')}
      description={t('listingHelp')}
      nothingFoundMessage={q !== '' && found.data?.length === 0 ? t('listingNone') : undefined}
      data={(found.data ?? []).map(({ id, code, title }) => ({ value: id, label: `${title} (${code})` }))}
      filter={({ options }) => options}
      searchValue={words}
      onSearchChange={setWords}
      value={null}
      onChange={(listingId) => {
        if (listingId) void navigate({ to: '/meetings/ask', search: { listingId } });
      }}
      searchable
    />
  );
}
