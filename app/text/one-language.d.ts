// What one-language.js makes of all-words.ts.
declare module '*/all-words.ts?language=nb' {
  export { wordsIn } from './all-words.ts';
}
declare module '*/all-words.ts?language=nn' {
  export { wordsIn } from './all-words.ts';
}
declare module '*/all-words.ts?language=en' {
  export { wordsIn } from './all-words.ts';
}
