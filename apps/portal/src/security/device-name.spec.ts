import { expect, test } from '@jest/globals';
import { deviceName } from './device-name.js';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${webkit} Chrome/140.0 Safari/537.36`, 'Chrome', 'Windows'],
  [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/140.0 Safari/537.36 Edg/140.0`, 'Edge', 'Windows'],
  [`Mozilla/5.0 (Windows NT 10.0) ${webkit} coc_coc_browser/130 Chrome/124.0 Safari/537.36`, 'Cốc Cốc', 'Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Mobile Safari/604.1', 'Safari', 'iPhone'],
  ['Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0', 'Firefox', 'Android'],
  ['curl/8.5.0', undefined, undefined],
  [null, undefined, undefined],
])('%s is named as a person would', (userAgent, browser, system) => {
  const { browser: foundBrowser, system: foundSystem } = deviceName(userAgent);
  expect([foundBrowser, foundSystem]).toEqual([browser, system]);
});
