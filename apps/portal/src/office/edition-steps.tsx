import { Timeline } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { results } from '../api/awards.js';
import { rounds } from '../api/judging.js';
import type { EditionWithRules } from '../api/registration.js';
import { useText } from '../i18n/use-text.js';
import { TextLink } from '../shown/links.js';
import { stepsDone, stepsOf, type Step } from './steps-of.js';

/** What is behind an edition and what comes, each a click from where it is done. */
export function EditionSteps({ edition }: { edition: EditionWithRules }) {
  const t = useText('steps');
  const { id, state, rulebook } = edition;
  const published = state === 'published' || state === 'archived';
  const page = useQuery({
    queryKey: ['results', id],
    queryFn: () => results(id),
    enabled: published && rulebook.book !== undefined,
  });
  const made = useQuery({ queryKey: ['rounds', id], queryFn: () => rounds(id), enabled: state === 'judging' });
  const judged = !!made.data?.length && made.data.every((round) => round.state === 'closed');
  const done = stepsDone(edition, { judged, bookReleased: page.data?.bookReleased ?? false });
  return (
    <Timeline active={done} bulletSize={28} lineWidth={2}>
      {stepsOf(edition).map((step, index) => (
        <Timeline.Item
          key={step.label}
          bullet={index < done ? <IconCheck size={16} aria-label={t('stepDone')} /> : index + 1}
          title={<StepLink editionId={edition.id} step={step} current={index === done} />}
        />
      ))}
    </Timeline>
  );
}

function StepLink({ editionId, step: { at, label }, current }: { editionId: string; step: Step; current: boolean }) {
  const t = useText('steps');
  const params = { editionId };
  const look = { fw: current ? 700 : 500, 'aria-current': current ? ('step' as const) : undefined };
  if (at === 'selection' || at === 'book') {
    return (
      <TextLink to={`/office/$editionId/${at}`} params={params} {...look}>
        {t(label)}
      </TextLink>
    );
  }
  return (
    <TextLink to="/office/$editionId" params={params} search={{ tab: at }} {...look}>
      {t(label)}
    </TextLink>
  );
}
