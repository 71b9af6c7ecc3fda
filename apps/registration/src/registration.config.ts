import { Matches } from 'class-validator';

export class RegistrationSettings {
  static readonly examples = { clamdUrl: 'tcp://clamav:3310' };

  /** ClamAV's daemon, which looks at every upload before anybody reads it; empty: files are taken as clean. */
  @Matches(/^(tcp:\/\/[\w.-]+:\d{1,5}|tcp:\/\/\[[\da-fA-F:]+\]:\d{1,5}|unix:\/\/\/.+)?$/)
  clamdUrl = '';
}
