import type { Hazard } from '@sangtao/programmes/gathering-floor';
import type { Ring } from './geometry.js';

export interface Texts {
  vi: string;
  en: string;
}

/** A part of the hall, for signs and wishes; booths name it. */
export interface Zone {
  code: string;
  name: Texts;
  outline: Ring;
}

/** The hall with its zones; booths and areas are rows of their own. */
export interface FloorPlan {
  gatheringId: string;
  hall: Ring;
  zones: Zone[];
  version: number;
}

export interface Booth {
  id: string;
  /** As on its sign: A-07. */
  code: string;
  zoneCode: string;
  outline: Ring;
  powerWatts: number;
}

/** Where things are shown working, for an hour or so each. */
export interface DemoArea {
  id: string;
  code: string;
  name: Texts;
  outline: Ring;
  powerWatts: number;
  /** Kilograms per square metre. */
  floorLoad: number;
  /** What may be shown here though not everywhere. */
  allows: Hazard[];
  /** Whether several may be shown at once. */
  parallel: boolean;
}

export interface DemoSlot {
  id: string;
  areaId: string;
  title: Texts;
  /** Who shows it. */
  exhibitor: string;
  /** RFC 3339, UTC. */
  startsAt: string;
  minutes: number;
  powerWatts: number;
  /** Kilograms per square metre. */
  floorLoad: number;
  hazards: Hazard[];
}
