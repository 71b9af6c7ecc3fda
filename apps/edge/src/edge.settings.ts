import { KitSettings } from '@sangtao/service-kit/settings';
import { IsInt, IsString, IsUrl, Max, Min } from 'class-validator';

const asEverywhere = new KitSettings();
const service = () => IsUrl({ require_tld: false, require_protocol: true });

/** The edge keeps nothing: of the services' settings it has those about the network, and where each service listens. */
export class EdgeSettings {
  static readonly examples = {
    baseUrl: KitSettings.examples.baseUrl,
    identityUrl: 'http://identity:3000',
    registrationUrl: 'http://registration:3000',
    judgingUrl: 'http://judging:3000',
    awardsUrl: 'http://awards:3000',
    notificationsUrl: 'http://notifications:3000',
    gatheringsUrl: 'http://gatherings:3000',
    exchangeUrl: 'http://exchange:3000',
  };

  @IsString()
  host = asEverywhere.host;

  @IsInt()
  @Min(0)
  @Max(65535)
  port = asEverywhere.port;

  @IsUrl({ require_tld: false, require_protocol: true })
  baseUrl = asEverywhere.baseUrl;

  @IsString()
  trustedProxies = asEverywhere.trustedProxies;

  @service()
  identityUrl = '';

  @service()
  registrationUrl = '';

  @service()
  judgingUrl = '';

  @service()
  awardsUrl = '';

  @service()
  notificationsUrl = '';

  @service()
  gatheringsUrl = '';

  @service()
  exchangeUrl = '';
}
