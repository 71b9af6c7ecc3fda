/** Whether somebody can be asked for a meeting at a gathering, or what stands against it. */
export const wayStates = [
  'open',
  'meeting-asked',
  'no-place-there',
  'no-times-there',
  'other-not-there',
  'meetings-enough',
] as const;
export type WayState = (typeof wayStates)[number];

/** How two people stand at a gathering. */
export interface Standing {
  /** One that the two have in hand there. */
  meetingId: string | null;
  isThere: boolean;
  isOtherThere: boolean;
  /** Whether the organisers have set slots that a meeting can still be given. */
  hasTimes: boolean;
  /** What the asking one asked for or said yes to. What others ask of somebody does not keep them from asking. */
  inHand: number;
  /** Null before the organisers have set anything. */
  mostPerPerson: number | null;
}

/** Whether the other one takes part is told to nobody who does not. */
export function wayOf({ meetingId, isThere, isOtherThere, hasTimes, inHand, mostPerPerson }: Standing): WayState {
  if (meetingId !== null) return 'meeting-asked';
  if (!isThere) return 'no-place-there';
  if (!hasTimes || mostPerPerson === null) return 'no-times-there';
  if (!isOtherThere) return 'other-not-there';
  return inHand >= mostPerPerson ? 'meetings-enough' : 'open';
}
