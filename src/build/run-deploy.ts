/** `npm run deploy -- /srv/aide-bailleurs`, and `npm run deploy -- /srv/aide-bailleurs --back` to take it back. */
import { deploy, rollBack } from './deploy.ts';

const [target, option] = process.argv.slice(2);

try {
  if (target === undefined || (option !== undefined && option !== '--back'))
    throw new Error(
      'Give the folder that the web server shows: npm run deploy -- /srv/aide-bailleurs [--back]',
    );
  if (option === '--back') {
    await rollBack(target);
    console.log(`${target} shows the version before the last update.`);
  } else {
    const kept = await deploy('dist', target);
    console.log(`${target} shows the site just built, with ${kept} hashed files of former versions.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
