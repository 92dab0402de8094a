// The types of one-language.js, which is plain JavaScript since the build's settings load it.
export function oneLanguage(): {
  readonly name: string;
  transform(
    this: { parse(code: string): unknown },
    code: string,
    id: string,
  ): { readonly code: string; readonly map: null } | null;
};
