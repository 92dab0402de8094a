// Imported by the programs that read minutes: the thread that reads and the command.
import { setFlagsFromString } from 'node:v8';

// V8 compiles a pattern to bytecode for its first use and to machine code for its second. The reader has hundreds of long ones, most of
// which a text uses a few times: straight to machine code, a first reading takes a fifth less time (npm run bench:minutes).
setFlagsFromString('--no-regexp-tier-up');
