import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { CreateEdition } from './editions/create-edition.usecase.js';
import { EditionsController } from './editions/editions.controller.js';
import { EditionsStore } from './editions/editions.store.js';
import { OpenAndClose } from './editions/open-and-close.job.js';
import { EntriesController } from './entries/entries.controller.js';
import { InternalEntriesController } from './entries/entries.internal.controller.js';
import { EntriesStore } from './entries/entries.store.js';
import { EntryCommands } from './entries/entry-commands.js';
import { HandIn } from './entries/hand-in.js';
import { CreateRegistration1763900000000 } from './migrations/1763900000000-create-registration.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import './registration.refusals.js';
import { ScreenEntry } from './screening/screen-entry.usecase.js';
import { ScreeningController } from './screening/screening.controller.js';
import { ScreeningView } from './screening/screening.view.js';

@Module({
  controllers: [
    EditionsController,
    EntriesController,
    InternalEntriesController,
    ReceiptsController,
    ScreeningController,
  ],
  providers: [
    CreateEdition,
    EditionsStore,
    EntriesStore,
    EntryCommands,
    HandIn,
    OpenAndClose,
    ScreenEntry,
    ScreeningView,
  ],
})
export class RegistrationModule {}

export const registrationContext = defineContext({
  name: 'registration',
  module: RegistrationModule,
  migrations: [CreateRegistration1763900000000],
});

export { finishRegistrationSeason, loadRegistrationSeason } from './season/load-season.js';
