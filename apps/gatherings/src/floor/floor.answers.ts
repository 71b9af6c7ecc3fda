import { floorRulesSchema, hazards } from '@sangtao/programmes/gathering-floor';
import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import { applicationStates } from './booth-application.js';

const texts = answer('FloorTexts', { vi: z.string(), en: z.string() });
const point = z.array(z.number());
const exhibitor = answer('Exhibitor', {
  company: z.string(),
  technologies: z.array(z.string()),
  fieldCodes: z.array(z.string()),
});

const feature = answer('FloorFeature', {
  type: z.literal('Feature'),
  id: z.string(),
  geometry: answer('FloorPolygon', { type: z.literal('Polygon'), coordinates: z.array(z.array(point)) }),
  properties: answer('FloorProperties', {
    kind: z.enum(['hall', 'zone', 'booth', 'area']),
    code: z.string(),
    name: texts.nullable(),
    zoneCode: z.string().nullable(),
    powerWatts: z.int().nullable(),
    /** Of a booth that somebody holds. */
    exhibitor: exhibitor.nullable(),
    /** Of an area: kilograms per square metre, what may be shown, and whether several at once. */
    floorLoad: z.int().nullable(),
    allows: z.array(z.enum(hazards)),
    parallel: z.boolean().nullable(),
  }),
});

const slot = answer('DemoSlot', {
  id: z.uuid(),
  areaId: z.uuid(),
  title: texts,
  exhibitor: z.string(),
  startsAt: moment,
  minutes: z.int(),
  powerWatts: z.int(),
  floorLoad: z.int(),
  hazards: z.array(z.enum(hazards)),
});

const map = answer('FloorMap', {
  type: z.literal('FeatureCollection'),
  /** In metres from the hall's corner, x to the right, y down: a plan, not the earth. */
  features: z.array(feature),
  slots: z.array(slot),
  rules: floorRulesSchema.meta({ id: 'FloorRules' }),
  timeZone: z.string(),
  version: z.int(),
});

const booth = answer('OfferedBooth', { id: z.uuid(), code: z.string(), taken: z.boolean() });
const contact = answer('BoothContact', { name: z.string(), phone: z.string() });
const application = answer('BoothApplication', {
  id: z.uuid(),
  gatheringId: z.uuid(),
  company: z.string(),
  technologies: z.array(z.string()),
  fieldCodes: z.array(z.string()),
  size: z.int(),
  zoneCode: z.string().nullable(),
  powerWatts: z.int(),
  subsidyClass: z.string(),
  note: z.string().nullable(),
  /** Null once the person asked to be forgotten. */
  contact: contact.nullable(),
  state: z.enum(applicationStates),
  offered: z.array(booth),
  offeredUntil: moment.nullable(),
  /** The one that is held. */
  booth: booth.nullable(),
  appliedAt: moment,
  version: z.int(),
});

export const floorAnswers = { map, one: application, list: pageOf(application), mine: itemsOf(application) };
