// The house's rules as functions from sources to broken rules, each said with its rule and its file. Called by house.test.ts.
import { posix } from 'node:path';
import { NEVER, nameMatches, type Room, roomOf } from './house.ts';
import { type Import, readSource, type SourceFacts } from './source-file.ts';

export type Sources = ReadonlyMap<string, SourceFacts>;

export const readSources = (files: ReadonlyMap<string, string>): Sources =>
  new Map([...files].map(([file, text]) => [file, readSource(file, text)]));

const isOurs = (specifier: string) => specifier.startsWith('.') || specifier.startsWith('~/');

/** The path in the repository that a relative import names; a query (`?url`) is left out. */
export const targetOf = (file: string, specifier: string): string => {
  const bare = specifier.replace(/\?.*$/, '');
  return bare.startsWith('~/') ? `app/${bare.slice(2)}` : posix.join(posix.dirname(file), bare);
};

const isUnder = (target: string, places: readonly string[]) =>
  places.some((place) => target === place || target.startsWith(`${place}/`));

const mayImportOurs = (room: Room, file: string, target: string, imported: Import): boolean => {
  if (roomOf(target) === room && !target.startsWith('app/screens/')) return true;
  if (target.startsWith('app/screens/') && room.name === 'app/screens')
    return target.split('/')[2] === file.split('/')[2] || target.split('/').length === 3;
  if (room.name === 'server') return isUnder(target, room.imports) && !target.startsWith('app/screens/');
  return isUnder(target, room.imports) || (imported.onlyTypes && isUnder(target, room.types ?? []));
};

const brokenBy = (file: string, imported: Import): string | null => {
  const room = roomOf(file);
  if (!room) return `${file}: stands in no room of the import table (tests/helpers/house.ts)`;
  const where = `${file}:${imported.line}`;
  if (isOurs(imported.specifier)) {
    const target = targetOf(file, imported.specifier);
    if (file.startsWith('app/') && !target.startsWith('app/'))
      return `${where}: the app never looks out of itself, least of all into the server: ${target}`;
    if (mayImportOurs(room, file, target, imported)) return null;
    if (room.name === 'app/screens' && target.startsWith('app/screens/'))
      return `${where}: a screen doesn't import another screen: ${target}`;
    return `${where}: ${room.name} may not import ${target} (allowed: ${[...room.imports, ...(room.types ?? [])].join(', ') || 'nothing'})`;
  }
  const never = NEVER.find(
    (row) => file.startsWith(row.under) && nameMatches(imported.specifier, row.packages),
  );
  if (never) return `${where}: ${never.under} never imports ${imported.specifier}`;
  if (nameMatches(imported.specifier, room.packages)) return null;
  return `${where}: ${room.name} may not import the package ${imported.specifier} (allowed: ${room.packages.join(', ') || 'none'})`;
};

/** The import table. */
export const brokenImports = (sources: Sources): string[] =>
  [...sources].flatMap(([file, facts]) =>
    facts.imports.map((imported) => brokenBy(file, imported)).filter((broken) => broken !== null),
  );

/** Relative imports that name no file, to the letter (endings are written out). `exists` is asked for a path in the repository. */
export const lostImports = (sources: Sources, exists: (file: string) => boolean): string[] =>
  [...sources].flatMap(([file, facts]) =>
    facts.imports
      .filter((imported) => isOurs(imported.specifier) && !exists(targetOf(file, imported.specifier)))
      .map((imported) => `${file}:${imported.line}: there is no file ${targetOf(file, imported.specifier)}`),
  );

/** Every import circle once, as `a → b → a`. Imports of types count: a circle of types is a circle of thoughts. */
export const importCircles = (sources: Sources): string[] => {
  const circles: string[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const walk = (file: string): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      circles.push(`import circle: ${[...path.slice(at), file].join(' → ')}`);
      return;
    }
    if (done.has(file)) return;
    path.push(file);
    for (const imported of sources.get(file)?.imports ?? [])
      if (isOurs(imported.specifier)) walk(targetOf(file, imported.specifier));
    path.pop();
    done.add(file);
  };
  for (const file of sources.keys()) walk(file);
  return circles;
};

/** R7: `today` is always an argument, and so is chance. */
export const clocksInDomain = (sources: Sources): string[] =>
  [...sources]
    .filter(([file]) => file.startsWith('app/domain/') || file.startsWith('app/ydoc/'))
    .flatMap(([file, facts]) =>
      facts.clocks
        .filter((clock) => file.startsWith('app/domain/') || /Date|performance|Temporal/.test(clock.text))
        .map((clock) => `${file}:${clock.line}: [R7] no clock and no chance in here: ${clock.text}`),
    );

/** The environment has one reader. The two programs that run before there is a build set it for their children. */
export const environmentReaders = (sources: Sources): string[] =>
  [...sources]
    .filter(([file]) => !['server/env.ts', 'server/build.js', 'server/start.js'].includes(file))
    .flatMap(([file, facts]) =>
      facts.environment.map(
        (found) => `${file}:${found.line}: only server/env.ts reads the environment: ${found.text}`,
      ),
    );

/** Default exports belong to Remix' own files. */
export const defaultExports = (sources: Sources): string[] =>
  [...sources]
    .filter(([file, facts]) => facts.defaultExport && !/^app\/(routes\/|root\.tsx|entry\.)/.test(file))
    .map(([file]) => `${file}: a default export outside of routes, root and entries`);

/** A way round the compiler, or a test that doesn't run. */
export const silencedChecks = (files: ReadonlyMap<string, string>): string[] => {
  const marks = [
    /@ts-(ignore|nocheck|expect-error)/,
    /\b(test|it|describe)\.(skip|only|todo|fails|skipIf|runIf)\b/,
  ];
  return [...files].flatMap(([file, text]) =>
    text
      .split('\n')
      .flatMap((line, at) =>
        marks
          .filter((mark) => mark.test(line))
          .map((mark) => `${file}:${at + 1}: silenced: ${mark.exec(line)?.[0]}`),
      ),
  );
};
