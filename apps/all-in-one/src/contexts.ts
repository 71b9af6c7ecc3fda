import { awardsContext } from '@sangtao/awards/module';
import { exchangeContext } from '@sangtao/exchange/module';
import { gatheringsContext } from '@sangtao/gatherings/module';
import { identityContext } from '@sangtao/identity/module';
import { judgingContext } from '@sangtao/judging/module';
import { notificationsContext } from '@sangtao/notifications/module';
import { registrationContext } from '@sangtao/registration/module';

/** Every service, in the order in which they start. */
export const contexts = [
  identityContext,
  registrationContext,
  judgingContext,
  awardsContext,
  notificationsContext,
  gatheringsContext,
  exchangeContext,
];
