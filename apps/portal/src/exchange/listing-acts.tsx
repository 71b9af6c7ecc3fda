import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { confirmListing, submitListing, withdrawListing, type Listing } from '../api/exchange.js';
import { isProblem } from '../api/problem.js';
import { dayText } from '../format/moments.js';
import { useText } from '../i18n/use-text.js';
import { ProblemAlert } from '../shown/answers.js';
import { ButtonLink } from '../shown/links.js';
import { useAct } from '../shown/use-act.js';
import { useFieldName } from './use-field-name.js';

interface ListingActsProps {
  listing: Listing;
  /** @returns the version that holds everything typed, or null when it could not be saved */
  flush: () => Promise<number | null>;
}

/** What is missing, and what its owner can do with it now. */
export function ListingActs({ listing, flush }: ListingActsProps) {
  const t = useText('exchangeMine');
  const refresh = [['exchange-own', listing.id], ['exchange-mine'], ['exchange-needs'], ['exchange-catalogue']];
  const after = (run: (id: string, version: number) => Promise<Listing>) => async () => {
    const version = await flush();
    return version === null ? null : run(listing.id, version);
  };
  const submit = useAct({ run: after(submitListing), done: (sent) => (sent ? t('submitted') : ''), refresh });
  const confirm = useAct({
    run: after(confirmListing),
    done: (sent) => (sent?.expiresAt ? t('confirmed', { at: dayText(new Date(sent.expiresAt)) }) : ''),
    refresh,
  });
  const nameOf = useFieldName();
  const { state, problems } = listing;
  // What was missing when it was sent has been filled in since.
  const isStale = isProblem(submit.error, 'listing-incomplete') && problems.length === 0;
  const submittable = state === 'draft' || state === 'returned' || state === 'revised';
  const confirmable = state === 'published' || state === 'expired';
  return (
    <Stack className="surface" p={{ base: 16, sm: 20 }} gap={12}>
      <Text>{t(`next.${state}`)}</Text>
      {submittable && <Missing listing={listing} />}
      {submittable && (
        <Button loading={submit.isPending} onClick={() => submit.mutate()}>
          {t('submit')}
        </Button>
      )}
      {confirmable && (
        <Button
          variant={state === 'expired' ? 'filled' : 'default'}
          loading={confirm.isPending}
          onClick={() => confirm.mutate()}
        >
          {t('confirm')}
        </Button>
      )}
      {listing.isPublic && (
        <ButtonLink variant="default" to="/exchange/listings/$listingId" params={{ listingId: listing.id }}>
          {t('toPublic')}
        </ButtonLink>
      )}
      {state !== 'withdrawn' && <Withdraw run={after(withdrawListing)} refresh={refresh} />}
      <ProblemAlert error={isStale ? undefined : (submit.error ?? confirm.error)} nameOf={nameOf} />
    </Stack>
  );
}

function Missing({ listing: { problems } }: { listing: Listing }) {
  const t = useText('exchangeMine');
  const nameOf = useFieldName();
  if (problems.length === 0) return <Text c="var(--accent)">{t('complete')}</Text>;
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('missing', { count: problems.length })}</Text>
      <List size="sm">
        {problems.map(({ field, message, code }) => (
          <List.Item key={field}>
            {nameOf(field)}
            {code !== 'required' && `: ${message}`}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}

/** It cannot be undone: the consequence is written out. */
function Withdraw({ run, refresh }: { run: () => Promise<Listing | null>; refresh: string[][] }) {
  const t = useText('exchangeMine');
  const [asked, setAsked] = useState(false);
  const act = useAct({ run, done: (sent) => (sent ? t('withdrawn') : ''), refresh, then: () => setAsked(false) });
  if (!asked) {
    return (
      <Button variant="subtle" color="red" onClick={() => setAsked(true)}>
        {t('withdraw')}
      </Button>
    );
  }
  return (
    <Stack gap={8}>
      <Text size="sm">{t('withdrawSure')}</Text>
      <Group gap={8}>
        <Button color="red" loading={act.isPending} onClick={() => act.mutate()}>
          {t('withdrawYes')}
        </Button>
        <Button variant="subtle" onClick={() => setAsked(false)}>
          {t('cancel')}
        </Button>
      </Group>
      <ProblemAlert error={act.error} />
    </Stack>
  );
}
