// A process that takes a folder and holds it until it is killed. Run by lock-folder.test.ts.
import { lockFolder } from '../../../server/store/lock-folder.ts';

const [folder = ''] = process.argv.slice(2);
try {
  await lockFolder(folder);
  process.stdout.write('held\n');
  setInterval(() => {}, 1000);
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
}
