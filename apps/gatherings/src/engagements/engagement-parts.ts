import { TellEngagements1767800000302 } from '../migrations/1767800000302-tell-engagements.js';
import { BoothDutyController } from './booth-duty.controller.js';
import './engagement.refusals.js';
import { EngagementsStore } from './engagements.store.js';
import { SayDuty } from './say-duty.usecase.js';
import { TellEngagements } from './tell-engagements.js';

/** What the module wires of people's times. */
export const engagementControllers = [BoothDutyController];
export const engagementProviders = [EngagementsStore, SayDuty, TellEngagements];
export const engagementMigrations = [TellEngagements1767800000302];
