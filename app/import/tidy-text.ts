// Text from a file as the rest of the house wants it: `\n` line ends, NFC, nothing that can't be seen. Called by minutes-file.ts.

const LINE_END = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Control characters but tab and line feed; soft hyphens, byte order marks and noncharacters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\ufeff\ufffe\uffff]/g;
/** Half a surrogate pair has no bytes in UTF-8. */
const HALF_PAIR = /\p{Surrogate}/gu;

export const tidyText = (text: string): string =>
  text.replace(LINE_END, '\n').replace(UNSEEN, '').replace(HALF_PAIR, '\ufffd').normalize('NFC');
