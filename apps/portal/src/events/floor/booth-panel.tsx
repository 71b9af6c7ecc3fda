import { Button, Select, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { FloorMap } from '../../api/floor.js';
import { useText } from '../../i18n/use-text.js';
import { BoothForm } from './booth-form.js';
import { boxOf, cornersOf, freePlace, outlineOf } from './box.js';
import { boothInput, partsOf } from './undo-edit.js';
import type { EditFloor } from './use-floor-edits.js';

interface BoothPanelProps {
  map: FloorMap;
  edit: EditFloor;
  chosen: string | undefined;
  choose: (id: string | undefined) => void;
}

/** A booth of the map, or a new one. */
export function BoothPanel({ map, edit, chosen, choose }: BoothPanelProps) {
  const t = useText('floorOffice');
  const [fresh, setFresh] = useState<string>();
  const booths = partsOf(map, 'booth');
  const booth = booths.find(({ id }) => id === chosen);
  const open = (id: string | undefined, isNew = false) => {
    edit.reset();
    setFresh(isNew ? id : undefined);
    choose(id);
  };
  const id = booth?.id ?? (fresh === chosen ? fresh : undefined);
  return (
    <Stack gap={16}>
      {booths.length === 0 ? (
        <Text>{t('noBooths')}</Text>
      ) : (
        <Select
          label={t('booth')}
          description={t('boothHelp')}
          searchable
          clearable
          value={booth?.id ?? null}
          onChange={(next) => open(next ?? undefined)}
          data={booths.map((one) => ({ value: one.id, label: one.properties.code }))}
        />
      )}
      {id === undefined ? (
        <Button variant="default" leftSection={<IconPlus size={18} />} onClick={() => open(crypto.randomUUID(), true)}>
          {t('addBooth')}
        </Button>
      ) : (
        <BoothForm
          // What was taken back, or saved, is shown as it is now.
          key={`${id} ${map.version}`}
          id={id}
          first={booth ? boothInput(booth) : newBooth(map)}
          booth={booth}
          map={map}
          edit={edit}
          close={() => open(undefined)}
        />
      )}
    </Stack>
  );
}

/** Three metres by three where nothing stands, in the first zone. */
function newBooth(map: FloorMap) {
  const size = { width: 3, depth: 3 };
  return {
    ...{ code: '', zoneCode: partsOf(map, 'zone')[0]?.properties.code ?? '', powerWatts: 2000 },
    outline: cornersOf({ ...freeOn(map, size), ...size }),
  };
}

export function freeOn(map: FloorMap, size: { width: number; depth: number }) {
  const hall = boxOf(outlineOf(partsOf(map, 'hall')[0]!));
  const taken = [...partsOf(map, 'booth'), ...partsOf(map, 'area')].map((part) => boxOf(outlineOf(part)));
  return freePlace(hall, taken, size);
}
