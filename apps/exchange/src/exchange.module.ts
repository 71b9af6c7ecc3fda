import { Module } from '@nestjs/common';
import { defineContext } from '@sangtao/service-kit/context';
import { CatalogueStore } from './catalogue/catalogue.store.js';
import { Publishing } from './catalogue/publishing.js';
import './exchange.refusals.js';
import { ListingCommands } from './listings/listing-commands.js';
import { ListingsController } from './listings/listings.controller.js';
import { ListingTitlesController } from './listings/listings.internal.controller.js';
import { ListingsStore } from './listings/listings.store.js';
import { TermsController } from './listings/terms.controller.js';
import { CreateListing1767400000000 } from './migrations/1767400000000-create-listing.js';
import { ModerateListing } from './moderation/moderate-listing.usecase.js';
import { ModerationController } from './moderation/moderation.controller.js';
import { ModerationView } from './moderation/moderation.view.js';
import { Owners } from './moderation/owners.js';

const listingControllers = [ListingsController, ListingTitlesController, ModerationController, TermsController];
const listings = [CatalogueStore, ListingCommands, ListingsStore, ModerateListing, ModerationView, Owners, Publishing];

@Module({
  controllers: [...listingControllers],
  providers: [...listings],
})
export class ExchangeModule {}

export const exchangeContext = defineContext({
  name: 'exchange',
  module: ExchangeModule,
  migrations: [CreateListing1767400000000],
});
