import { CreateNomination1767000000000 } from '../migrations/1767000000000-create-nomination.js';
import { TellBodies1767900000700 } from '../migrations/1767900000700-tell-bodies.js';
import { AskNominee } from './ask-nominee.usecase.js';
import { AskedFilesController } from './asked-files.controller.js';
import { AskedController } from './asked.controller.js';
import { BeginNomination } from './begin-nomination.usecase.js';
import { BodyOfficers } from './body-officers.js';
import { ConfirmNomination } from './confirm-nomination.usecase.js';
import { DeclineNomination } from './decline-nomination.usecase.js';
import { ForgetNominee } from './forget-nominee.usecase.js';
import { HonoursRegister } from './honours-register.js';
import { NameNominee } from './name-nominee.usecase.js';
import { NominatingBodiesController } from './nominating-bodies.controller.js';
import { NominatingBodiesView } from './nominating-bodies.view.js';
import { NominationDesk } from './nomination-desk.js';
import { NominationGate } from './nomination-gate.js';
import { NominationPages } from './nomination-pages.js';
import { NominationStepsController } from './nomination-steps.controller.js';
import { NominationsController } from './nominations.controller.js';
import { NominationsStore } from './nominations.store.js';
import { NominationsView } from './nominations.view.js';
import { Organisations } from './organisations.js';
import { PriorPrizeController } from './prior-prize.controller.js';
import { PublicationConsent } from './publication-consent.usecase.js';
import { PublicationController } from './publication.controller.js';
import { RemindBodies } from './remind-bodies.usecase.js';
import { RemindNominees } from './remind-nominees.job.js';
import { TakeOverNomination } from './take-over-nomination.usecase.js';
import { TakePriorPrize } from './take-prior-prize.usecase.js';
import { TellBodies } from './tell-bodies.job.js';

/** What the module wires of nominations. */
export const nominationControllers = [
  ...[
    AskedFilesController,
    AskedController,
    NominatingBodiesController,
    NominationStepsController,
    PriorPrizeController,
  ],
  ...[NominationsController, PublicationController],
];
export const nominationProviders = [
  ...[AskNominee, BeginNomination, BodyOfficers, ConfirmNomination, DeclineNomination, ForgetNominee, HonoursRegister],
  ...[NameNominee, NominatingBodiesView, NominationDesk, NominationGate, NominationPages, NominationsStore],
  ...[NominationsView, Organisations, PublicationConsent, RemindBodies, RemindNominees, TakeOverNomination],
  ...[TakePriorPrize, TellBodies],
];
export const nominationMigrations = [CreateNomination1767000000000, TellBodies1767900000700];
