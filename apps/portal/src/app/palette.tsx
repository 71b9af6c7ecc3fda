import { Spotlight, spotlight } from '@mantine/spotlight';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { fold } from '../format/fold.js';
import { useText } from '../i18n/use-text.js';
import { useFound } from './use-found.js';

const pauseMs = 200;

/** Ctrl/⌘ K: pages, contests, entries, judging, honours, people; with or without accents, and only what the person may see. */
export function Palette() {
  const t = useText('shell');
  const [query, setQuery] = useState('');
  const words = query.trim();
  const [asked] = useDebouncedValue(words, pauseMs);
  const { here, fromServer, searching } = useFound(asked);
  const matching = here.filter(({ label }) =>
    fold(words)
      .split(/\s+/)
      .every((word) => fold(label).includes(word)),
  );
  const found = [...matching.slice(0, 10), ...(words === '' ? [] : fromServer)];
  const groups = Map.groupBy(found, ({ group }) => group);
  return (
    <Spotlight.Root query={query} onQueryChange={setQuery} shortcut="mod + K" lockScroll={false} scrollable>
      <Spotlight.Search
        placeholder={t('findWhat')}
        aria-label={t('findWhat')}
        onKeyDown={(event) => {
          // Enter goes to the first; once an arrow key chose another one, to that.
          if (event.key !== 'Enter' || document.querySelector('[data-action][data-selected]')) return;
          found[0]?.go();
          spotlight.close();
        }}
      />
      <Spotlight.ActionsList>
        {[...groups].map(([group, items]) => (
          <Spotlight.ActionsGroup key={group} label={group}>
            {items.map(({ id, label, detail, go }) => (
              <Spotlight.Action key={id} label={label} description={detail ?? ''} onClick={go} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {found.length === 0 && <Spotlight.Empty>{t(searching ? 'searching' : 'nothing')}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
