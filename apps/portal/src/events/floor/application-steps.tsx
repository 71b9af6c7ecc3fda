import { Button, Group } from '@mantine/core';
import { take, type BoothApplication } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { SureButton } from '../../shown/sure-button.js';

/** What a step changes. */
export const refreshOf = (gatheringId: string) => [
  ['booth-applications', gatheringId],
  ['floor', gatheringId],
];

interface StepsProps {
  application: BoothApplication;
  onChoose: (step: 'offer' | 'move') => void;
}

/** What can become of an application from where it stands. */
export function ApplicationSteps({ application, onChoose }: StepsProps) {
  const t = useText('floor');
  const { state, gatheringId, company, booth } = application;
  const button = (label: Parameters<typeof t>[0], onClick: () => void) => (
    <Button size="compact-md" variant="default" onClick={onClick}>
      {t(label)}
    </Button>
  );
  // The exhibitor is told at once: a slip of the finger would be a letter.
  const sure = (step: 'shortlist' | 'vacate' | 'decline') => (
    <SureButton
      size="compact-md"
      {...(step === 'shortlist' ? { variant: 'default', color: 'teal' } : {})}
      texts={{
        act: t(step),
        named: t(`${step}Of`, { company }),
        title: t(`${step}Title`, { company, code: booth?.code ?? '' }),
        consequence: t(`${step}Body`),
        done: t('done'),
      }}
      run={() => take(application, { step })}
      refresh={refreshOf(gatheringId)}
    />
  );
  return (
    <Group gap={6} wrap="nowrap">
      {(state === 'applied' || state === 'declined') && sure('shortlist')}
      {['applied', 'shortlisted', 'offered', 'vacated'].includes(state) && button('offer', () => onChoose('offer'))}
      {state === 'confirmed' && button('move', () => onChoose('move'))}
      {state === 'confirmed' && sure('vacate')}
      {['applied', 'shortlisted', 'offered'].includes(state) && sure('decline')}
    </Group>
  );
}
