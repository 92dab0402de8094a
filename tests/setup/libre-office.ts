// Finds LibreOffice, and fetches its writer without a screen when there is none. Called by the test of the exported .docx.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);

const SYSTEM_PATHS = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/snap/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

const ADVICE = `The exported .docx is tried in LibreOffice, and none was found. Either of these helps:
  - apt-get install --no-install-recommends libreoffice-writer-nogui (Debian)
  - LibreOffice in its usual place`;

const installDebians = async (): Promise<void> => {
  if (!existsSync('/etc/debian_version')) throw new Error('not Debian');
  if (process.getuid?.() !== 0) throw new Error('not root');
  const options = { timeout: 400_000, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  const wanted = ['--no-install-recommends', 'libreoffice-writer-nogui'];
  // The browser may be on its way in as well.
  await run('apt-get', ['install', '-y', '-o', 'DPkg::Lock::Timeout=300', ...wanted], options);
};

/** The program's path; throws with advice when it can't be had. */
export const findLibreOffice = async (): Promise<string> => {
  const found = SYSTEM_PATHS.find((path) => existsSync(path));
  if (found) return found;
  console.log('No LibreOffice found; trying apt-get install libreoffice-writer-nogui …');
  const said = await installDebians().catch((error: Error) => error.message.split('\n')[0]);
  const installed = SYSTEM_PATHS.find((path) => existsSync(path));
  if (installed) return installed;
  throw new Error(`${ADVICE}\nTried: ${said}`);
};
