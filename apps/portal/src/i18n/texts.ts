import { accountsTexts } from '../admin/accounts.texts.js';
import { adminTexts } from '../admin/admin.texts.js';
import { agreementTexts } from '../agreements/agreement.texts.js';
import { shellTexts } from '../app/shell.texts.js';
import { approvalTexts } from '../approvals/approval.texts.js';
import { bookTexts } from '../book/book.texts.js';
import { editingTexts } from '../book/editing.texts.js';
import { contestTexts } from '../contests/contest.texts.js';
import { entryTexts } from '../entries/entry.texts.js';
import { agendaTexts } from '../events/agenda/agenda.texts.js';
import { agendaOfficeTexts } from '../events/agenda/agenda-office.texts.js';
import { dutyTexts } from '../events/floor/duty.texts.js';
import { floorTexts } from '../events/floor/floor.texts.js';
import { floorOfficeTexts } from '../events/floor/floor-office.texts.js';
import { ownBoothTexts } from '../events/floor/own-booth.texts.js';
import { eventOfficeTexts } from '../events/event-office.texts.js';
import { invitationOfficeTexts } from '../events/invitation-office.texts.js';
import { eventSetupTexts } from '../events/event-setup.texts.js';
import { eventTexts } from '../events/event.texts.js';
import { exchangeTexts } from '../exchange/exchange.texts.js';
import { exchangeExpertTexts } from '../exchange/expert.texts.js';
import { exchangeMatchTexts } from '../exchange/match.texts.js';
import { exchangeMineTexts } from '../exchange/mine.texts.js';
import { exchangeModerationTexts } from '../exchange/moderation.texts.js';
import { signingsTexts } from '../events/signings/signings.texts.js';
import { numbersTexts } from '../events/numbers/numbers.texts.js';
import { reportTexts } from '../events/reports/report.texts.js';
import { gateHelperTexts } from '../events/check-in/helpers.texts.js';
import { checkInTexts } from '../events/check-in/check-in.texts.js';
import { homeTexts } from '../home/home.texts.js';
import { myHonoursTexts } from '../honours/my-honours.texts.js';
import { honoursTexts } from '../honours/honours.texts.js';
import { inboxTexts } from '../inbox/inbox.texts.js';
import { judgingTexts } from '../judging/judging.texts.js';
import { ageTexts, childTexts } from '../children/children.texts.js';
import { bodiesTexts } from '../nominations/bodies.texts.js';
import { askedTexts } from '../nominations/asked.texts.js';
import { nominationTexts } from '../nominations/nomination.texts.js';
import { cloneTexts } from '../office/clone.texts.js';
import { meetingTexts } from '../meetings/meeting.texts.js';
import { confirmationsTexts } from '../office/confirmations.texts.js';
import { deadlineTexts } from '../office/deadline.texts.js';
import { officeTexts } from '../office/office.texts.js';
import { oversightTexts } from '../office/oversight.texts.js';
import { screeningTexts } from '../office/screening.texts.js';
import { stepsTexts } from '../office/steps.texts.js';
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
  agenda: agendaTexts,
  agendaOffice: agendaOfficeTexts,
  agreement: agreementTexts,
  approval: approvalTexts,
  book: bookTexts,
  asked: askedTexts,
  bodies: bodiesTexts,
  checkIn: checkInTexts,
  clone: cloneTexts,
  confirmations: confirmationsTexts,
  contest: contestTexts,
  editing: editingTexts,
  entry: entryTexts,
  duty: dutyTexts,
  floor: floorTexts,
  floorOffice: floorOfficeTexts,
  event: eventTexts,
  eventOffice: eventOfficeTexts,
  eventSetup: eventSetupTexts,
  exchange: exchangeTexts,
  exchangeExpert: exchangeExpertTexts,
  exchangeMatch: exchangeMatchTexts,
  exchangeMine: exchangeMineTexts,
  exchangeModeration: exchangeModerationTexts,
  gateHelpers: gateHelperTexts,
  home: homeTexts,
  honours: honoursTexts,
  inbox: inboxTexts,
  invitationOffice: invitationOfficeTexts,
  judging: judgingTexts,
  age: ageTexts,
  child: childTexts,
  myHonours: myHonoursTexts,
  nomination: nominationTexts,
  numbers: numbersTexts,
  ownBooth: ownBoothTexts,
  meeting: meetingTexts,
  deadline: deadlineTexts,
  office: officeTexts,
  oversight: oversightTexts,
  province: provinceTexts,
  report: reportTexts,
  result: resultTexts,
  rulebook: rulebookTexts,
  screening: screeningTexts,
  security: securityTexts,
  session: sessionTexts,
  shell: shellTexts,
  signings: signingsTexts,
  shown: shownTexts,
  state: stateTexts,
  steps: stepsTexts,
} satisfies Record<string, Pairs>;
