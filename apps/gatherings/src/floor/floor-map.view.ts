import { Injectable } from '@nestjs/common';
import { defaultFloorRules } from '@sangtao/programmes/gathering-floor';
import type { Gathering } from '../gatherings/gathering.js';
import { ApplicationsStore, type Held } from './applications.store.js';
import type { Booth, DemoArea, Zone } from './floor.js';
import { FloorStore } from './floor.store.js';
import type { Ring } from './geometry.js';
import { SlotsStore } from './slots.store.js';

/** The floor as everybody sees it: GeoJSON, with who stands where. */
@Injectable()
export class FloorMapView {
  constructor(
    private readonly floors: FloorStore,
    private readonly slots: SlotsStore,
    private readonly applications: ApplicationsStore,
  ) {}

  async of({ id, template, timeZone }: Gathering) {
    const plan = await this.floors.plan(id);
    const held = new Map((await this.applications.held(id)).map((one) => [one.boothId, one]));
    const booths = await this.floors.booths(id);
    const areas = await this.floors.areas(id);
    return {
      type: 'FeatureCollection',
      features: [
        ...(plan.hall.length > 0 ? [feature('hall', plan.hall, { kind: 'hall', code: 'hall' })] : []),
        ...plan.zones.map(zoneFeature),
        ...areas.map(areaFeature),
        ...booths.map((booth) => boothFeature(booth, held.get(booth.id))),
      ],
      slots: await this.slots.of(id),
      rules: template.floor ?? defaultFloorRules,
      timeZone,
      version: plan.version,
    };
  }
}

const nothing = {
  ...{ name: null, zoneCode: null, powerWatts: null, exhibitor: null, floorLoad: null, parallel: null },
  allows: [],
};

/** GeoJSON closes its rings. */
function feature(id: string, outline: Ring, properties: object) {
  const coordinates = [[...outline, outline[0]!]];
  return { type: 'Feature', id, geometry: { type: 'Polygon', coordinates }, properties: { ...nothing, ...properties } };
}

function zoneFeature({ code, name, outline }: Zone) {
  return feature(`zone-${code}`, outline, { kind: 'zone', code, name });
}

function areaFeature({ id, code, name, outline, powerWatts, floorLoad, allows, parallel }: DemoArea) {
  return feature(id, outline, { kind: 'area', code, name, powerWatts, floorLoad, allows, parallel });
}

function boothFeature({ id, code, zoneCode, outline, powerWatts }: Booth, holder: Held | undefined) {
  const exhibitor = holder
    ? { company: holder.company, technologies: holder.technologies, fieldCodes: holder.fieldCodes }
    : null;
  return feature(id, outline, { kind: 'booth', code, zoneCode, powerWatts, exhibitor });
}
