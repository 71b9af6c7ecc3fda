import type { AdmissionRules } from '@sangtao/programmes/admission';
import type { Gathering } from '../gatherings/gathering.js';

/** What of a gathering decides at its gates. */
export function admissionRules({ startsOn, endsOn, timeZone, template }: Gathering): AdmissionRules {
  return { startsOn, endsOn, timeZone, zones: template.zones, gates: template.gates, kinds: template.kinds };
}
