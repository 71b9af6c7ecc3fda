import { accountsTexts } from '../admin/accounts.texts.js';
import { adminTexts } from '../admin/admin.texts.js';
import { shellTexts } from '../app/shell.texts.js';
import { approvalTexts } from '../approvals/approval.texts.js';
import { contestTexts } from '../contests/contest.texts.js';
import { entryTexts } from '../entries/entry.texts.js';
import { checkInTexts } from '../events/check-in/check-in.texts.js';
import { homeTexts } from '../home/home.texts.js';
import { honoursTexts } from '../honours/honours.texts.js';
import { inboxTexts } from '../inbox/inbox.texts.js';
import { judgingTexts } from '../judging/judging.texts.js';
import { cloneTexts } from '../office/clone.texts.js';
import { officeTexts } from '../office/office.texts.js';
import { oversightTexts } from '../office/oversight.texts.js';
import { screeningTexts } from '../office/screening.texts.js';
import { provinceTexts } from '../province/province.texts.js';
import { resultTexts } from '../results/result.texts.js';
import { rulebookTexts } from '../rulebook/rulebook.texts.js';
import { securityTexts } from '../security/security.texts.js';
import { sessionTexts } from '../session/session.texts.js';
import { shownTexts } from '../shown/shown.texts.js';
import { stateTexts } from '../shown/state.texts.js';

/** Each text in Vietnamese and in English, side by side: one without the other does not compile. */
export type Pairs = Record<string, readonly [vi: string, en: string]>;

export const texts = {
  accounts: accountsTexts,
  admin: adminTexts,
  approval: approvalTexts,
  checkIn: checkInTexts,
  clone: cloneTexts,
  contest: contestTexts,
  entry: entryTexts,
  home: homeTexts,
  honours: honoursTexts,
  inbox: inboxTexts,
  judging: judgingTexts,
  office: officeTexts,
  oversight: oversightTexts,
  province: provinceTexts,
  result: resultTexts,
  rulebook: rulebookTexts,
  screening: screeningTexts,
  security: securityTexts,
  session: sessionTexts,
  shell: shellTexts,
  shown: shownTexts,
  state: stateTexts,
} satisfies Record<string, Pairs>;
