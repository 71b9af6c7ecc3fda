import { Injectable } from '@nestjs/common';
import type { Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { ApplicationsStore, type Application } from './applications.store.js';
import { ApplicationsView } from './applications.view.js';
import { ApplyForBooth } from './apply-for-booth.usecase.js';

/** An exhibitor's side of applications: only their own. */
@Injectable()
export class Exhibitor {
  constructor(
    readonly view: ApplicationsView,
    readonly applying: ApplyForBooth,
    private readonly applications: ApplicationsStore,
  ) {}

  /** @throws Refusal not-found */
  async own(
    { gatheringId, applicationId }: { gatheringId: string; applicationId: string },
    { accountId }: Caller,
  ): Promise<Application> {
    const application = await this.applications.get(gatheringId, applicationId);
    if (application.accountId !== accountId) throw new Refusal('not-found');
    return application;
  }
}
