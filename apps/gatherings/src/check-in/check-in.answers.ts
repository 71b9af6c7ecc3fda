import { verdicts } from '@sangtao/programmes/admission';
import { answer, itemsOf, moment, pageOf } from '@sangtao/service-kit/documents/answers';
import { z } from 'zod';
import type { Gathering } from '../gatherings/gathering.js';
import type { Conflict, Counts, FirstPassage, RuledScan, SnapshotRow } from './check-in.view.js';
import { meansOfReading } from './means-of-reading.js';
import type { Scanner } from './scanners.store.js';

const verdict = z.enum(verdicts);
const names = answer('CheckInName', { vi: z.string(), en: z.string() });

const scanner = answer('Scanner', {
  id: z.uuid(),
  name: z.string(),
  gate: z.string(),
  registeredAt: moment,
  /** When it last spoke to the server. */
  seenAt: moment.nullable(),
  revokedAt: moment.nullable(),
});

const first = answer('FirstPassage', { at: moment, gate: z.string(), device: z.string() });

const ruled = answer('RuledScan', {
  nonce: z.uuid(),
  verdict,
  at: moment,
  /** The passage by which the holder is in there already. */
  first: first.nullable(),
  holder: answer('BadgeHolder', { name: z.string(), organisation: z.string(), kindCode: z.string() }).nullable(),
});

const badge = answer('SnapshotBadge', {
  /** SHA-256, hex, of what the square says. */
  codeHash: z.string(),
  name: z.string(),
  organisation: z.string(),
  kindCode: z.string(),
  revokedAt: moment.nullable(),
  /** Where the holder is today. */
  inside: answer('InsideZone', {
    nonce: z.uuid(),
    /** Milliseconds of the epoch. */
    at: z.int(),
    gate: z.string(),
    zone: z.string(),
  }).nullable(),
  /** When meetings let the holder in where people meet; milliseconds of the epoch. */
  meetings: z.array(answer('BadgeMeeting', { from: z.int(), until: z.int() })),
});

const snapshot = answer('CheckInSnapshot', {
  /** By which the device knows how far its clock is off. */
  serverTime: moment,
  nameVi: z.string(),
  nameEn: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date(),
  timeZone: z.string(),
  kinds: z.array(
    answer('CheckInKind', {
      ...{ code: z.string(), name: names, colour: z.string(), zones: z.array(z.string()), days: z.array(z.int()) },
    }),
  ),
  zones: z.array(answer('CheckInZone', { code: z.string(), name: names, forMeetings: z.boolean() })),
  gates: z.array(answer('CheckInGate', { code: z.string(), name: names, zone: z.string() })),
  badges: z.array(badge),
});

const conflict = answer('CheckInConflict', {
  nonce: z.uuid(),
  verdict,
  at: moment,
  gate: z.string(),
  direction: z.enum(['in', 'out']),
  means: z.enum(meansOfReading),
  device: z.string(),
  first: first.nullable(),
  name: z.string().nullable(),
  organisation: z.string().nullable(),
});

export const checkInAnswers = {
  scanner,
  scanners: itemsOf(scanner),
  opened: answer('ScannerOpened', {
    /** 32 bytes, base64, for AES-GCM; kept for the session only. */
    key: z.string(),
  }),
  snapshot,
  ruled: itemsOf(ruled),
  counts: answer('CheckInCounts', {
    day: z.iso.date(),
    /** Who came today, whether they are still there or not. */
    arrived: z.int(),
    zones: z.array(answer('ZoneCount', { zone: z.string(), inside: z.int() })),
    /** Whom devices let in who should not have been, on all days. */
    conflicts: z.int(),
  }),
  conflicts: pageOf(conflict),
};

export function scannerAnswer({ id, name, gate, registeredAt, seenAt, revokedAt }: Scanner) {
  return {
    ...{ id, name, gate, registeredAt: registeredAt.toISOString() },
    ...{ seenAt: seenAt?.toISOString() ?? null, revokedAt: revokedAt?.toISOString() ?? null },
  };
}

function firstAnswer(passage: FirstPassage | null) {
  return passage && { at: passage.at.toISOString(), gate: passage.gate, device: passage.device };
}

export function ruledAnswer({ nonce, verdict: ruling, at, first: passage, holder }: RuledScan) {
  const known = holder && { name: holder.name, organisation: holder.organisation, kindCode: holder.kindCode };
  return { nonce, verdict: ruling, at: at.toISOString(), first: firstAnswer(passage), holder: known };
}

export function snapshotAnswer(gathering: Gathering, badges: readonly SnapshotRow[], now: Date) {
  const { nameVi, nameEn, startsOn, endsOn, timeZone, template } = gathering;
  return {
    ...{ serverTime: now.toISOString(), nameVi, nameEn, startsOn, endsOn, timeZone },
    kinds: template.kinds.map(({ code, name, colour, zones, days }) => ({ code, name, colour, zones, days })),
    zones: template.zones.map(({ code, name, forMeetings = false }) => ({ code, name, forMeetings })),
    gates: template.gates.map(({ code, name, zone }) => ({ code, name, zone })),
    badges: badges.map(({ codeHash, name, organisation, kindCode, revokedAt, inside, meetings }) => ({
      ...{ codeHash, name, organisation, kindCode, revokedAt: revokedAt?.toISOString() ?? null },
      inside: inside && { nonce: inside.nonce, at: inside.at, gate: inside.gate, zone: inside.zone },
      meetings: meetings.map(({ from, until }) => ({ from, until })),
    })),
  };
}

export function countsAnswer({ day, arrived, conflicts, zones }: Counts) {
  return { day, arrived, conflicts, zones: zones.map(({ zone, inside }) => ({ zone, inside })) };
}

export function conflictAnswer(one: Conflict) {
  const { nonce, verdict: ruling, at, gate, direction, means, device, first: passage, name, organisation } = one;
  return {
    ...{ nonce, verdict: ruling, at: at.toISOString(), gate, direction, means, device },
    ...{ first: firstAnswer(passage), name, organisation },
  };
}
