/** A backup or a restore was not begun, or was undone: nothing is half there. The message names the reason and what to do. */
export class Refused extends Error {}
