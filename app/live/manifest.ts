// Remix' list of the app's routes and the files of each, as every page carries it. Read by what fetches screens ahead.

export type RouteFiles = {
  readonly module?: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};
type Route = RouteFiles & { readonly parentId?: string; readonly path?: string; readonly id?: string };
export type Manifest = {
  readonly entry?: RouteFiles;
  readonly routes?: Readonly<Record<string, Route>>;
  readonly url?: string;
};

export const readManifest = (): Manifest | undefined =>
  (window as { __remixManifest?: Manifest }).__remixManifest;

/** The ids of the routes whose modules this page has: what is on the screen, and what was since it was loaded. */
export const readOpenRoutes = (): ReadonlySet<string> =>
  new Set(
    Object.keys(
      (window as { __remixRouteModules?: Readonly<Record<string, unknown>> }).__remixRouteModules ?? {},
    ),
  );

/** The route that all screens of a board stand in. */
export const BOARD_ROUTE = 'routes/b.$board';
