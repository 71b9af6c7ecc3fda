import { Button, Group, Radio, Stack, Text, Textarea } from '@mantine/core';
import { IconStar, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { say, unsay, type Match, type VerdictInput } from '../api/exchange.js';
import { useText } from '../i18n/use-text.js';
import { AskButton } from '../meetings/ask-button.js';
import { ProblemAlert } from '../shown/answers.js';
import { TextLink } from '../shown/links.js';
import { useProvinces } from '../shown/directory.js';
import { useAct } from '../shown/use-act.js';
import classes from './exchange.module.css';
import { useOrganisationOf, useTitle } from './listing-card.js';
import { Reasons } from './reasons.js';
import { useTerms } from './use-terms.js';

/** One offer for a need; what its owner says of it can be taken back. */
export function MatchCard({ needId, match }: { needId: string; match: Match }) {
  const { offer, verdict } = match;
  const t = useText('exchange');
  const { nameOf } = useTerms();
  const provinces = useProvinces();
  const title = useTitle(offer);
  const who = useOrganisationOf(offer);
  const facts = [who, provinces.nameOf(offer.provinceCode), nameOf('dealForms', offer.dealForm)];
  if (offer.trl !== null) facts.push(t('trlShort', { trl: offer.trl }));
  return (
    <Stack
      className={`surface ${match.fits ? classes.fits : ''}`}
      p={{ base: 16, sm: 24 }}
      gap={12}
      component="article"
    >
      <Stack gap={4}>
        <TextLink to="/exchange/listings/$listingId" params={{ listingId: offer.id }} className={classes.title}>
          {title}
        </TextLink>
        <Text size="sm" c="dimmed">
          <span className="code">{offer.code}</span> · {facts.filter(Boolean).join(' · ')}
        </Text>
      </Stack>
      {verdict !== 'not-for-us' && (
        <>
          <Text>{offer.summary}</Text>
          <Reasons match={match} />
        </>
      )}
      <Verdict needId={needId} match={match} />
    </Stack>
  );
}

function Verdict({ needId, match }: { needId: string; match: Match }) {
  const t = useText('exchangeMatch');
  const { nameOf } = useTerms();
  const [asking, setAsking] = useState(false);
  const offerId = match.offer.id;
  const refresh = [['exchange-matches', needId], ['exchange-needs'], ['exchange-answers', offerId]];
  const told = useAct({
    run: (verdict: VerdictInput) => say(needId, offerId, verdict),
    refresh,
    then: () => setAsking(false),
  });
  const back = useAct({ run: () => unsay(needId, offerId), refresh });
  if (match.verdict !== null) {
    const words =
      match.verdict === 'interesting'
        ? t('isInteresting')
        : t('isNotForUs', { reason: nameOf('verdictReasons', match.verdictReason) });
    return (
      <Group gap={8}>
        <Text fw={500}>{words}</Text>
        {match.verdict === 'interesting' && <AskButton about={{ listingId: offerId }} />}
        <Button variant="subtle" size="compact-md" loading={back.isPending} onClick={() => back.mutate()}>
          {t('undo')}
        </Button>
      </Group>
    );
  }
  return (
    <Stack gap={12}>
      {asking ? (
        <WhyNot say={(verdict) => told.mutate(verdict)} busy={told.isPending} cancel={() => setAsking(false)} />
      ) : (
        <Group gap={8}>
          <Button
            leftSection={<IconStar size={18} />}
            loading={told.isPending}
            onClick={() => told.mutate({ verdict: 'interesting' })}
          >
            {t('interesting')}
          </Button>
          <AskButton about={{ listingId: offerId }} />
          <Button variant="default" leftSection={<IconX size={18} />} onClick={() => setAsking(true)}>
            {t('notForUs')}
          </Button>
        </Group>
      )}
      <ProblemAlert error={told.error} />
    </Stack>
  );
}

interface WhyNotProps {
  say: (verdict: VerdictInput) => void;
  busy: boolean;
  cancel: () => void;
}

function WhyNot({ say: tell, busy, cancel }: WhyNotProps) {
  const t = useText('exchangeMatch');
  const { choices } = useTerms();
  const [reason, setReason] = useState<VerdictInput['reason']>(null);
  const [note, setNote] = useState('');
  return (
    <Stack gap={12}>
      <Radio.Group label={t('why')} value={reason ?? null} onChange={(code) => setReason(code)}>
        <Stack gap={8} mt={8}>
          {choices('verdictReasons').map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('note')}
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
        maxLength={1000}
        autosize
      />
      <Group gap={8}>
        <Button
          disabled={!reason}
          loading={busy}
          onClick={() => tell({ verdict: 'not-for-us', reason: reason ?? null, note: note.trim() || null })}
        >
          {t('putAside')}
        </Button>
        <Button variant="subtle" onClick={cancel}>
          {t('cancel')}
        </Button>
      </Group>
    </Stack>
  );
}
