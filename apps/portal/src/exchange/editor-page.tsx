import { Alert, Box, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { myListing, type Listing } from '../api/exchange.js';
import { ConflictChoice } from '../entries/conflict-choice.js';
import { SaveLine } from '../entries/save-line.js';
import { useText } from '../i18n/use-text.js';
import { useSession } from '../session/use-session.js';
import { Answered, SignInNeeded } from '../shown/answers.js';
import { StateBadge } from '../shown/state-badge.js';
import { EditorFields } from './editor-fields.js';
import { ListingActs } from './listing-acts.js';
import classes from './exchange.module.css';
import { ExchangePage } from './exchange-page.js';
import { useFieldName } from './use-field-name.js';
import { useListingEditor } from './use-listing-editor.js';
import { useSaid } from './use-said.js';
import { useTerms } from './use-terms.js';

/** One of my listings, as it is being written. */
export function EditorPage() {
  const t = useText('exchangeMine');
  const session = useSession();
  const { listingId } = useParams({ from: '/exchange/mine/$listingId' });
  const query = useQuery({
    queryKey: ['exchange-own', listingId],
    queryFn: () => myListing(listingId),
    enabled: !!session,
  });
  const listing = query.data;
  return (
    <ExchangePage
      title={listing ? t(listing.side === 'need' ? 'editNeed' : 'edit') : t('title')}
      lead={
        listing && (
          <Box>
            <span className="code">{listing.code}</span> <StateBadge kind="listing" state={listing.state} />
          </Box>
        )
      }
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Answered query={query} rows={8}>
          {(found) => <Editor key={found.id} listing={found} />}
        </Answered>
      )}
    </ExchangePage>
  );
}

function Editor({ listing }: { listing: Listing }) {
  const t = useText('exchangeMine');
  const editor = useListingEditor(listing);
  const nameOf = useFieldName();
  const said = useSaid();
  return (
    <Box className={classes.two}>
      <Stack gap={16}>
        <GivenBack listing={listing} />
        {!listing.editable && listing.state === 'submitted' && <Alert>{t('standsStill')}</Alert>}
        {editor.state.kind === 'conflict' && (
          <ConflictChoice clashes={editor.state.clashes} labelOf={nameOf} textOf={said} settle={editor.settle} />
        )}
        <EditorFields listing={listing} content={editor.content} change={editor.change} />
      </Stack>
      <Stack gap={12} className={classes.side}>
        <SaveLine state={editor.state} />
        <ListingActs listing={listing} flush={editor.flush} />
        {listing.isPublic && (
          <Text size="sm" c="dimmed">
            {t('waitsAgain')}
          </Text>
        )}
      </Stack>
    </Box>
  );
}

function GivenBack({ listing: { state, reasons } }: { listing: Listing }) {
  const t = useText('exchangeMine');
  const { nameOf } = useTerms();
  if (state !== 'returned') return null;
  return (
    <Alert color="lotus" title={t('returnedBecause')}>
      <List spacing={4}>
        {reasons.map(({ code, note }) => (
          <List.Item key={code}>
            {nameOf('returnReasons', code)}
            {note && `: ${note}`}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
