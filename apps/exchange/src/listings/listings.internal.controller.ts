import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { Internal } from '@sangtao/service-kit/auth';
import { ListingIdsDto } from './listings.dto.js';
import { ListingsStore } from './listings.store.js';

/** For messages, which call a listing by its title at the moment of use. */
@Internal()
@Controller('internal/listings')
export class ListingTitlesController {
  constructor(private readonly listings: ListingsStore) {}

  @Post('batch')
  @HttpCode(200)
  async titles(@Body() { ids }: ListingIdsDto) {
    return { items: await this.listings.titles(ids) };
  }
}
