import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { changeListing, myListing, type Listing, type ListingPatchInput } from '../api/exchange.js';
import { DraftSaver, type SaveState, type Unsaved } from '../entries/draft-saver.js';
import { keepLocally, keptLocally } from '../entries/kept-locally.js';

/** What its owner types. */
export type Content = Required<ListingPatchInput>;

const fields: readonly (keyof Content)[] = [
  ...(['kind', 'title', 'titleEn', 'summary', 'description', 'keywords', 'sector', 'trl'] as const),
  ...(['ipStatus', 'provinceCode', 'formerProvinceCode', 'dealForm', 'organisationId', 'organisationName'] as const),
];

function contentOf(listing: Listing): Content {
  return Object.fromEntries(fields.map((field) => [field, listing[field]])) as unknown as Content;
}

/** The listing as it is being typed: shown at once, saved by itself, kept on the device meanwhile. */
export function useListingEditor(listing: Listing) {
  const queries = useQueryClient();
  const { id } = listing;
  const name = `listing.${id}`;
  const [kept] = useState(() => (listing.editable ? keptLocally<Unsaved<ListingPatchInput>>(name) : null));
  const [content, setContent] = useState<Content>(() => ({ ...contentOf(listing), ...kept?.patch }));
  const [state, setState] = useState<SaveState>({ kind: 'saved' });
  const saver = useRef<DraftSaver<ListingPatchInput>>(undefined);
  saver.current ??= new DraftSaver<ListingPatchInput>(
    {
      save: async (patch, version) => {
        const saved = await changeListing(id, patch, version);
        queries.setQueryData(['exchange-own', id], saved);
        return saved.version;
      },
      load: async () => {
        const newer = await myListing(id);
        queries.setQueryData(['exchange-own', id], newer);
        return { content: contentOf(newer), version: newer.version };
      },
      keep: (unsaved) => keepLocally(name, unsaved),
      merge: (earlier, later) => ({ ...earlier, ...later }),
      adopt: (newer) => setContent((before) => ({ ...before, ...newer })),
      show: setState,
    },
    kept?.held ?? { content: contentOf(listing), version: listing.version },
  );

  useEffect(() => {
    const current = saver.current!;
    if (kept) current.change(kept.patch);
    const send = () => void current.flush();
    window.addEventListener('online', send);
    document.addEventListener('visibilitychange', send);
    return () => {
      window.removeEventListener('online', send);
      document.removeEventListener('visibilitychange', send);
      send();
    };
    // Once for each listing: what was kept is put on top when the page opens, not at every render.
  }, [id]);

  const change = useCallback((patch: ListingPatchInput) => {
    setContent((before) => ({ ...before, ...patch }));
    saver.current!.change(patch);
  }, []);
  const flush = useCallback(async () => ((await saver.current!.flush()) ? saver.current!.currentVersion : null), []);
  const settle = useCallback((whose: 'mine' | 'theirs') => saver.current!.settle(whose), []);
  return { content, state, change, flush, settle };
}
