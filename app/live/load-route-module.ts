// Stands in for Remix' own routeModules.js in the browser's build (remix.config.js). Where a screen's script can't be fetched, Remix
// reloads the page, whatever somebody is doing in it; without network that ends on another screen, or on the browser's own page.
type RouteOfModule = { readonly id: string; readonly module: string };

/** Told of on the window; who says so to the person prevents its default, which is Remix' reload. */
export const SCREEN_MISSING = 'aarring:screen-missing';

/** Never settles: the navigation waits until another takes its place, and asks again when it is wanted again. */
const stay = (): Promise<never> => {
  const isUnsaid = window.dispatchEvent(new Event(SCREEN_MISSING, { cancelable: true }));
  if (isUnsaid) window.location.reload();
  return new Promise(() => {});
};

export const loadRouteModule = async (route: RouteOfModule, known: Record<string, unknown>) => {
  if (route.id in known) return known[route.id];
  try {
    const module: unknown = await import(/* @vite-ignore */ route.module);
    known[route.id] = module;
    return module;
  } catch {
    if (await isGone(route.module)) window.location.reload();
    return stay();
  }
};

/** The server has a newer version, whose scripts have other names: reloading is the way to it. */
const isGone = async (script: string): Promise<boolean> => {
  const answer = await fetch(script).catch(() => null);
  return answer?.status === 404;
};

/** The same for what the server must say: the `clientLoader` of a screen that can't be shown without it. */
export const loadOrStay = <T>({ serverLoader }: { serverLoader: () => Promise<T> }): Promise<T> =>
  serverLoader().catch((failure: unknown) => {
    // What `fetch` throws when there was no answer; an answer that is an error is shown as one.
    if (failure instanceof TypeError) return stay();
    throw failure;
  });
