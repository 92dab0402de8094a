// A plugin of the build (remix.config.js): `all-words.ts?language=nn` is all-words.ts with the words of nynorsk alone. The three
// languages of a word stand beside one another in their area's file, where whoever changes one sees the others.

const ASKED = /\/app\/text\/([\w-]+)\.ts\?language=(nb|nn|en)$/;

/** The object that is handed to `area(…)`; nothing in a file without words. */
const wordsOf = ({ body }) => {
  for (const { declaration } of body) {
    const made = declaration?.declarations?.[0]?.init;
    if (made?.type === 'CallExpression' && made.callee.name === 'area') return made.arguments[0].properties;
  }
  return [];
};

/** Stretches of the code and what takes their place, from the first to the last. */
const changesIn = (program, file, language) =>
  file === 'all-words'
    ? program.body
        .filter(({ type }) => type === 'ImportDeclaration')
        .map(({ source }) => ({ start: source.end - 1, end: source.end - 1, put: `?language=${language}` }))
    : wordsOf(program)
        .filter(({ key }) => key.name !== language)
        .map(({ value: { start, end } }) => ({ start, end, put: '{}' }));

export const oneLanguage = () => ({
  name: 'one-language',
  transform(code, id) {
    const [, file, language] = ASKED.exec(id) ?? [];
    if (!language) return null;
    let changed = code;
    for (const { start, end, put } of changesIn(this.parse(code), file, language).reverse())
      changed = changed.slice(0, start) + put + changed.slice(end);
    return { code: changed, map: null };
  },
});
