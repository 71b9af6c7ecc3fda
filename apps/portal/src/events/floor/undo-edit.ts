import type {
  AreaInput,
  BoothInput,
  DemoSlot,
  FloorEdit,
  FloorFeature,
  FloorMap,
  HallInput,
  SlotInput,
} from '../../api/floor.js';
import { outlineOf } from './box.js';

/** What takes an edit back, in this order; none: there is nothing to go back to. */
export function undoOf(before: FloorMap, edit: FloorEdit, after: FloorMap): FloorEdit[] {
  switch (edit.what) {
    case 'hall':
      return partsOf(before, 'hall').length > 0 ? [{ what: 'hall', body: hallInput(before) }] : [];
    case 'row': {
      const known = new Set(before.features.map(({ id }) => id));
      const ids = partsOf(after, 'booth').flatMap(({ id }) => (known.has(id) ? [] : [id]));
      return ids.length > 0 ? [{ what: 'booths-dropped', ids }] : [];
    }
    case 'slot':
    case 'slot-dropped': {
      const slot = before.slots.find(({ id }) => id === edit.id);
      return [slot ? { what: 'slot', id: slot.id, body: slotInput(slot) } : { what: 'slot-dropped', id: edit.id }];
    }
    // Only ever takes something back.
    case 'booths-dropped':
      return [];
    default:
      return [standingBefore(before, edit)];
  }
}

function standingBefore(before: FloorMap, { what, id }: { what: FloorEdit['what']; id: string }): FloorEdit {
  const isArea = what === 'area' || what === 'area-dropped';
  const part = before.features.find((one) => one.id === id);
  if (!part) return { what: isArea ? 'area-dropped' : 'booth-dropped', id };
  return isArea ? { what: 'area', id, body: areaInput(part) } : { what: 'booth', id, body: boothInput(part) };
}

export function partsOf(map: FloorMap, kind: FloorFeature['properties']['kind']): FloorFeature[] {
  return map.features.filter(({ properties }) => properties.kind === kind);
}

/** The hall and its zones as they are sent. */
export function hallInput(map: FloorMap): HallInput {
  const zones = partsOf(map, 'zone').map((zone) => {
    const { code, name } = zone.properties;
    return { code, name: name ?? { vi: code, en: code }, outline: outlineOf(zone) };
  });
  return { outline: outlineOf(partsOf(map, 'hall')[0]!), zones };
}

export function boothInput(booth: FloorFeature): BoothInput {
  const { code, zoneCode, powerWatts } = booth.properties;
  return { code, zoneCode: zoneCode ?? '', powerWatts: powerWatts ?? 0, outline: outlineOf(booth) };
}

export function areaInput(area: FloorFeature): AreaInput {
  const { code, name, powerWatts, floorLoad, allows, parallel } = area.properties;
  const bears = { powerWatts: powerWatts ?? 0, floorLoad: floorLoad ?? 0, allows, parallel: parallel ?? false };
  return { code, name: name ?? { vi: code, en: code }, outline: outlineOf(area), ...bears };
}

export function slotInput(slot: DemoSlot): SlotInput {
  const { areaId, title, exhibitor, startsAt, minutes, powerWatts, floorLoad, hazards } = slot;
  return { areaId, title, exhibitor, startsAt, minutes, powerWatts, floorLoad, hazards };
}
