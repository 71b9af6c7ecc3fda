import { Controller, Get } from '@nestjs/common';
import { Public } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { listingAnswers } from './listings.answers.js';
import { dealForms, ipStatuses, kinds, languages, regions, returnReasons, sectors, verdictReasons } from './terms.js';

@Public()
@Controller('terms')
export class TermsController {
  @Get()
  @Operation('Danh mục dùng trong tin đăng', 'The words that listings are described with', listingAnswers.terms)
  terms() {
    return { kinds, sectors, ipStatuses, dealForms, regions, returnReasons, verdictReasons, languages };
  }
}
