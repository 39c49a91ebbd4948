import { absolute, rootAddress } from '#addresses.ts';
import { addDays } from '#i18n/dates.ts';
import { settings } from '#settings.ts';
import { site } from '../site.ts';
import { announce } from './announce.ts';
import { readOptions } from './options.ts';

// `npm run ping`: after a deploy, tells search engines (IndexNow) and a hub of feeds (WebSub) what has changed since
// yesterday, or since the day in SINCE. Whom it tells stands in src/site.ts; as it comes, nobody. It never fails.

readOptions({ command: 'ping', options: {} });

const { indexNow, webSub } = site;
if (indexNow.key === '' && webSub.hub === '')
  console.log('Nobody is told: indexNow.key and webSub.hub in src/site.ts are empty.');

const since = process.env['SINCE'] || addDays(settings.today, -1);
const announcements = await announce(settings.outFolder, absolute(rootAddress()), since, {
  indexNow,
  webSub,
});
for (const { endpoint, count, answer } of announcements)
  console.log(`${endpoint}: ${count}, answer ${answer}`);
