// Remix' list of the app's routes and the files of each, as every page carries it. Read by what fetches screens ahead.

type RouteFiles = {
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
