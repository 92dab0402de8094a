// The first reading of twenty pages in a process that has read nothing yet; prints its milliseconds and those of loading the reader
// as JSON. Run by the bench, each time anew.
import '../../../server/reading/ready-patterns.ts';
import { TODAY } from './corpus.ts';
import { twentyPages } from './twenty-pages.ts';

const text = twentyPages();
const start = performance.now();
const { readMinutesText } = await import('../../../app/domain/minutes/reading.ts');
const loaded = performance.now();
readMinutesText(text, { today: TODAY });
const read = performance.now();
console.log(JSON.stringify({ load: loaded - start, first: read - loaded }));
