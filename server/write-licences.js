// The licences of all packages that the pages may hold, in one file beside them: their texts are taken out of the scripts themselves,
// which are read by machines and fetched by everybody. Called by build.js; plain JavaScript as that is.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LICENCE = /^(licen[cs]e|copying|notice)/i;

/** Where the packages lie that aren't needed only to build and test, as the lockfile has them: `node_modules/react`. */
const placesIn = (root) => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([place, one]) => place !== '' && !one.dev && !one.link)
    .map(([place]) => place);
};

/** Null of what isn't installed on this machine (optional packages of others). */
const noticeOf = (root, place) => {
  try {
    const folder = join(root, place);
    const {
      name,
      version,
      license = 'no licence named',
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const texts = readdirSync(folder, { withFileTypes: true })
      .filter((file) => file.isFile() && LICENCE.test(file.name))
      .map((file) => readFileSync(join(folder, file.name), 'utf8').trim());
    return [`${name} ${version} (${license})`, ...texts].join('\n\n');
  } catch {
    return null;
  }
};

/** Writes `file`: a notice for each package below `root`. */
export const writeLicences = (root, file) => {
  const notices = placesIn(root)
    .map((place) => noticeOf(root, place))
    .filter((notice) => notice !== null);
  writeFileSync(file, `${notices.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`);
};
