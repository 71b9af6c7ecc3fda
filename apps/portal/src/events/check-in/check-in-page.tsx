import { Button, Group, Tabs } from '@mantine/core';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { usePick, useText } from '../../i18n/use-text.js';
import { mayOrganise, useSession } from '../../session/use-session.js';
import { Answered, Empty, SignInNeeded } from '../../shown/answers.js';
import { TextLink } from '../../shown/links.js';
import { Page } from '../../shown/page.js';
import { ConflictsTab } from './conflicts-tab.js';
import { DevicesTab } from './devices-tab.js';
import { GateDesk } from './gate-desk.js';
import { gateStore, type Device } from './gate-store.js';
import type { Gate } from './open-gate.js';
import { HelpersTab } from './helpers-tab.js';
import { RegisterDevice } from './register-device.js';
import { useGate } from './use-gate.js';
import { ConflictsAlert } from './zone-counts.js';

const at = '/office/events/$gatheringId/check-in';

/** One page for a phone and for a laptop at a gate; works without network once it was opened. */
export function CheckInPage() {
  const t = useText('checkIn');
  const helpers = useText('gateHelpers');
  const pick = usePick();
  const session = useSession();
  const { gatheringId } = useParams({ from: at });
  const { tab = 'desk' } = useSearch({ from: at });
  const navigate = useNavigate({ from: at });
  const organises = mayOrganise(session, gatheringId);
  const query = useGate(gatheringId);
  const gate = query.data;
  const names = gate?.state === 'ready' ? gate.book.snapshot : undefined;
  const own = gate && gate.state !== 'unregistered' ? gate.device : undefined;
  return (
    <Page
      wide
      title={own ? `${t('title')}: ${own.name}` : t('title')}
      above={
        names && mayOrganise(session, gatheringId) ? (
          <TextLink to="/office/events/$gatheringId" params={{ gatheringId }}>
            {pick({ vi: names.nameVi, en: names.nameEn })}
          </TextLink>
        ) : (
          <TextLink to="/office/check-in">{t('listTitle')}</TextLink>
        )
      }
      lead={names && pick({ vi: names.nameVi, en: names.nameEn })}
    >
      {session === null ? (
        <SignInNeeded />
      ) : (
        <Tabs
          value={tab}
          onChange={(next) => void navigate({ search: { tab: next ?? undefined } })}
          keepMounted={false}
        >
          <Tabs.List mb={16}>
            <Tabs.Tab value="desk">{t('tabDesk')}</Tabs.Tab>
            <Tabs.Tab value="conflicts">{t('tabConflicts')}</Tabs.Tab>
            {organises && <Tabs.Tab value="devices">{t('tabDevices')}</Tabs.Tab>}
            {organises && <Tabs.Tab value="helpers">{helpers('tab')}</Tabs.Tab>}
          </Tabs.List>
          <ConflictsAlert gatheringId={gatheringId} />
          <Tabs.Panel value="desk" pt={16}>
            <Answered query={query}>{(found) => <AtGate gate={found} gatheringId={gatheringId} />}</Answered>
          </Tabs.Panel>
          <Tabs.Panel value="conflicts" pt={16}>
            <ConflictsTab gatheringId={gatheringId} />
          </Tabs.Panel>
          <Tabs.Panel value="devices" pt={16}>
            <DevicesTab gatheringId={gatheringId} own={own?.id} />
          </Tabs.Panel>
          <Tabs.Panel value="helpers" pt={16}>
            <HelpersTab gatheringId={gatheringId} />
          </Tabs.Panel>
        </Tabs>
      )}
    </Page>
  );
}

function AtGate({ gate, gatheringId }: { gate: Gate; gatheringId: string }) {
  if (gate.state === 'unregistered') return <RegisterDevice gatheringId={gatheringId} />;
  if (gate.state === 'ready') return <GateDesk key={gate.device.id} device={gate.device} book={gate.book} />;
  return <Closed device={gate.device} state={gate.state} />;
}

/** Why nothing can be read here, and what to do. */
function Closed({ device, state }: { device: Device; state: 'locked' | 'revoked' }) {
  const t = useText('checkIn');
  const queries = useQueryClient();
  const anew = () => void queries.invalidateQueries({ queryKey: ['gate'] });
  const forget = async () => {
    await (await gateStore()).delete('devices', device.gatheringId);
    anew();
  };
  return (
    <Empty
      title={t(state === 'locked' ? 'lockedTitle' : 'revokedTitle')}
      action={
        <Group>
          <Button onClick={anew}>{t('again')}</Button>
          {state === 'revoked' && (
            <Button variant="default" onClick={() => void forget()}>
              {t('registerAgain')}
            </Button>
          )}
        </Group>
      }
    >
      {t(state === 'locked' ? 'lockedBody' : 'revokedBody')}
    </Empty>
  );
}
