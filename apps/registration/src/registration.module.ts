import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { CloseEarly } from './closing/close-early.usecase.js';
import { ClosingController, MyClosingsController } from './closing/closing.controller.js';
import { EarlyClosingsStore } from './closing/early-closings.store.js';
import { TellApprovers } from './closing/tell-approvers.job.js';
import { settings } from '@sangtao/service-kit/settings';
import { AnnounceEdition } from './editions/announce-edition.usecase.js';
import { ChangeEdition } from './editions/change-edition.usecase.js';
import { CreateEdition } from './editions/create-edition.usecase.js';
import { EditionsController } from './editions/editions.controller.js';
import { ExtensionsController } from './editions/extensions.controller.js';
import { ExtendEdition } from './editions/extend-edition.usecase.js';
import { EditionPages } from './editions/edition-pages.js';
import { PublicEditionsController } from './editions/public-editions.controller.js';
import { EditionsStore } from './editions/editions.store.js';
import { LaterStagesConsumer } from './editions/later-stages.consumer.js';
import { OpenAndClose } from './editions/open-and-close.job.js';
import { RulebooksController } from './editions/rulebooks.controller.js';
import { RulebooksStore } from './editions/rulebooks.store.js';
import { DossiersController } from './entries/dossiers.internal.controller.js';
import { LettersController } from './entries/letters.internal.controller.js';
import { EntriesController } from './entries/entries.controller.js';
import { InternalEntriesController } from './entries/entries.internal.controller.js';
import { EntriesStore } from './entries/entries.store.js';
import { EntryCommands } from './entries/entry-commands.js';
import { HandIn } from './entries/hand-in.js';
import { HandInAtOnce } from './entries/hand-in-at-once.js';
import { NewEntriesStore } from './entries/new-entries.store.js';
import { AccountErasedConsumer } from './erasure/account-erased.consumer.js';
import { ErasureStore } from './erasure/erasure.store.js';
import { ForgetApplicant } from './erasure/forget-applicant.usecase.js';
import { RunningEntriesController } from './erasure/running-entries.internal.controller.js';
import { BeginUpload } from './files/begin-upload.usecase.js';
import { FileContent } from './files/file-content.js';
import { FilesController } from './files/files.controller.js';
import { InternalFilesController } from './files/files.internal.controller.js';
import { FilesStore } from './files/files.store.js';
import { FileStores, FinishUpload } from './files/finish-upload.usecase.js';
import { uploadOperations } from './files/upload.operations.js';
import { mountUploads } from './files/mount-uploads.js';
import { RemoveFile } from './files/remove-file.usecase.js';
import { ClamdScanner } from './files/clamd-scanner.js';
import { Quarantine } from './files/quarantine.js';
import { ScanFile } from './files/scan-file.usecase.js';
import { NoScanner, Scanner } from './files/scanner.js';
import { ScanWaiting } from './files/scan-waiting.job.js';
import { StoredFilesView } from './files/stored-files.view.js';
import { SweepFiles } from './files/sweep-files.job.js';
import { UploadBytes } from './files/upload-bytes.js';
import { UploadParts } from './files/upload-parts.js';
import { UploadServer } from './files/upload-server.js';
import { UploadsStore } from './files/uploads.store.js';
import { CreateRegistration1763900000000 } from './migrations/1763900000000-create-registration.js';
import { CreateFile1764000000000 } from './migrations/1764000000000-create-file.js';
import { FileScan1764300000000 } from './migrations/1764300000000-file-scan.js';
import { RulebookVersions1764200000000 } from './migrations/1764200000000-rulebook-versions.js';
import { Screening1764100000000 } from './migrations/1764100000000-screening.js';
import { SearchFolded1764400000000 } from './migrations/1764400000000-search-folded.js';
import { ForgetEntries1764500000000 } from './migrations/1764500000000-forget-entries.js';
import { CloseEarly1767900000051 } from './migrations/1767900000051-close-early.js';
import { TellApprovers1767900000180 } from './migrations/1767900000180-tell-approvers.js';
import { RemindGuardians1767900000050 } from './migrations/1767900000050-remind-guardians.js';
import { CreateParticipant1767800000400 } from './migrations/1767800000400-create-participant.js';
import { AnswerAsGuardian } from './participants/answer-as-guardian.usecase.js';
import { AskGuardian } from './participants/ask-guardian.usecase.js';
import { ChildrenController } from './participants/children.controller.js';
import { DescribeParticipant } from './participants/describe-participant.usecase.js';
import { ForgetGuardian } from './participants/forget-guardian.usecase.js';
import { ParticipantDesk } from './participants/participant-desk.js';
import { ParticipantsController } from './participants/participants.controller.js';
import { RemindGuardians } from './participants/remind-guardians.job.js';
import { ParticipantsStore } from './participants/participants.store.js';
import { nominationControllers, nominationMigrations, nominationProviders } from './nominations/nomination-parts.js';
import { ReceiptsController } from './receipts/receipts.controller.js';
import { RegistrationSettings } from './registration.config.js';
import './registration.refusals.js';
import { registrationData } from './retention/data-classes.js';
import { DossierController } from './screening/dossier.controller.js';
import { DossierView } from './screening/dossier.view.js';
import { ExportController } from './screening/export.controller.js';
import { ExportEntries } from './screening/export-entries.usecase.js';
import { ReopenEntry } from './screening/reopen-entry.usecase.js';
import { RulingsController } from './screening/rulings.controller.js';
import { ScreenBatch } from './screening/screen-batch.usecase.js';
import { ScreenEntry } from './screening/screen-entry.usecase.js';
import { ScreeningController } from './screening/screening.controller.js';
import { ScreeningView } from './screening/screening.view.js';
import { SimilarView } from './similarity/similar.view.js';
import { Sketches } from './similarity/sketches.js';

@Module({
  controllers: [
    ...[ClosingController, MyClosingsController],
    ...[ChildrenController, ParticipantsController],
    ...nominationControllers,
    PublicEditionsController,
    AccountErasedConsumer,
    RunningEntriesController,
    DossiersController,
    EditionsController,
    ExportController,
    ExtensionsController,
    EntriesController,
    FilesController,
    InternalFilesController,
    LettersController,
    InternalEntriesController,
    LaterStagesConsumer,
    ReceiptsController,
    RulebooksController,
    RulingsController,
    // The lists first: the address of one dossier would take theirs.
    ...[ScreeningController, DossierController],
  ],
  providers: [
    ErasureStore,
    ForgetApplicant,
    AnnounceEdition,
    ...nominationProviders,
    ...[AnswerAsGuardian, AskGuardian, DescribeParticipant, ForgetGuardian, ParticipantDesk, ParticipantsStore],
    ...[RemindGuardians, CloseEarly, EarlyClosingsStore, TellApprovers],
    ...[BeginUpload, UploadBytes],
    ...[ChangeEdition, CreateEdition, DossierView],
    ExportEntries,
    ExtendEdition,
    EditionsStore,
    EditionPages,
    EntriesStore,
    EntryCommands,
    FileContent,
    FilesStore,
    FileStores,
    FinishUpload,
    HandIn,
    HandInAtOnce,
    NewEntriesStore,
    OpenAndClose,
    Quarantine,
    RemoveFile,
    ReopenEntry,
    RulebooksStore,
    ScanFile,
    ScanWaiting,
    ScreenBatch,
    ScreenEntry,
    ScreeningView,
    SimilarView,
    Sketches,
    StoredFilesView,
    SweepFiles,
    UploadParts,
    UploadServer,
    UploadsStore,
    {
      provide: Scanner,
      useFactory: () => {
        const { clamdUrl } = settings(RegistrationSettings);
        return clamdUrl === '' ? new NoScanner() : new ClamdScanner(clamdUrl);
      },
    },
  ],
})
export class RegistrationModule {}

export const registrationContext = defineContext({
  name: 'registration',
  module: RegistrationModule,
  makesSequences: true,
  migrations: [
    CreateRegistration1763900000000,
    CreateFile1764000000000,
    Screening1764100000000,
    RulebookVersions1764200000000,
    FileScan1764300000000,
    SearchFolded1764400000000,
    ForgetEntries1764500000000,
    CreateParticipant1767800000400,
    ...nominationMigrations,
    RemindGuardians1767900000050,
    CloseEarly1767900000051,
    TellApprovers1767900000180,
  ],
  keeps: registrationData,
  onRawRoutes: mountUploads,
  rawOperations: uploadOperations,
});

export { enterSeason } from './season/enter-season.js';
