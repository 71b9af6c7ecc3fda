import { CreateAgenda1767300000000 } from '../migrations/1767300000000-create-agenda.js';
import { AgendaCastController } from './agenda-cast.controller.js';
import { AgendaDraftController } from './agenda-draft.controller.js';
import { AgendaFiles } from './agenda-files.js';
import { AgendaStores } from './agenda-stores.js';
import './agenda.refusals.js';
import { AgendaPart } from './agenda-part.js';
import { AgendaStore } from './agenda.store.js';
import { AgendaView } from './agenda.view.js';
import { CalendarsController } from './calendars.controller.js';
import { ChangeAgenda } from './change-agenda.usecase.js';
import { ForgetFollower } from './forget-follower.usecase.js';
import { MarksStore } from './marks.store.js';
import { MyAgendaController } from './my-agenda.controller.js';
import { MyAgenda } from './my-agenda.js';
import { PublicAgendaController } from './public-agenda.controller.js';
import { ReleaseAgenda } from './release-agenda.usecase.js';
import { ReleasesStore } from './releases.store.js';

/** What the module wires of the agenda. */
export const agendaControllers = [
  ...[AgendaCastController, AgendaDraftController, CalendarsController],
  ...[MyAgendaController, PublicAgendaController],
];
export const agendaProviders = [
  ...[AgendaFiles, AgendaPart, AgendaStore, AgendaStores, AgendaView, ChangeAgenda, ForgetFollower, MarksStore],
  ...[MyAgenda, ReleaseAgenda, ReleasesStore],
];
export const agendaMigrations = [CreateAgenda1767300000000];
