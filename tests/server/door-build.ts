// The door's own routes as a Remix build, without a bundler: real loaders, actions and pages, as quick as a function call.
// Called by the conversations with a real server in tests/server.
import type { ServerBuild } from '@remix-run/node';
import * as entry from '../../app/entry.server.tsx';
import * as root from '../../app/root.tsx';
import * as home from '../../app/routes/_index.tsx';
import * as nothing from '../../app/routes/$.tsx';
import * as account from '../../app/routes/account.tsx';
import * as calendar from '../../app/routes/b.$board.calendar.tsx';
import * as people from '../../app/routes/b.$board.people.tsx';
import * as share from '../../app/routes/b.$board.share.tsx';
import * as board from '../../app/routes/b.$board.tsx';
import * as print from '../../app/routes/b.$board_.wheel.print.ts';
import * as png from '../../app/routes/b.$board_.wheel[.png].ts';
import * as svg from '../../app/routes/b.$board_.wheel[.svg].ts';
import * as feed from '../../app/routes/calendar.$file.ts';
import * as invitation from '../../app/routes/invitation.$token.tsx';
import * as preferences from '../../app/routes/preferences.tsx';
import * as shared from '../../app/routes/share.$token.ts';
import * as signIn from '../../app/routes/sign-in._index.tsx';
import * as link from '../../app/routes/sign-in.$token.tsx';
import * as signOut from '../../app/routes/sign-out.tsx';
import * as welcome from '../../app/routes/welcome.tsx';

type Route = { path?: string; module: object; index?: boolean; parentId?: string };

const ROUTES: Readonly<Record<string, Route>> = {
  root: { path: '', module: root },
  'routes/$': { path: '*', module: nothing, parentId: 'root' },
  'routes/_index': { index: true, module: home, parentId: 'root' },
  'routes/account': { path: 'account', module: account, parentId: 'root' },
  'routes/b.$board': { path: 'b/:board', module: board, parentId: 'root' },
  'routes/b.$board.calendar': { path: 'calendar', module: calendar, parentId: 'routes/b.$board' },
  'routes/b.$board.people': { path: 'people', module: people, parentId: 'routes/b.$board' },
  'routes/b.$board.share': { path: 'share', module: share, parentId: 'routes/b.$board' },
  'routes/b.$board_.wheel.print': { path: 'b/:board/wheel/print', module: print, parentId: 'root' },
  'routes/b.$board_.wheel[.png]': { path: 'b/:board/wheel.png', module: png, parentId: 'root' },
  'routes/b.$board_.wheel[.svg]': { path: 'b/:board/wheel.svg', module: svg, parentId: 'root' },
  'routes/calendar.$file': { path: 'calendar/:file', module: feed, parentId: 'root' },
  'routes/invitation.$token': { path: 'invitation/:token', module: invitation, parentId: 'root' },
  'routes/preferences': { path: 'preferences', module: preferences, parentId: 'root' },
  'routes/share.$token': { path: 'share/:token', module: shared, parentId: 'root' },
  'routes/sign-in.$token': { path: 'sign-in/:token', module: link, parentId: 'root' },
  'routes/sign-in._index': { path: 'sign-in', index: true, module: signIn, parentId: 'root' },
  'routes/sign-out': { path: 'sign-out', module: signOut, parentId: 'root' },
  'routes/welcome': { path: 'welcome', module: welcome, parentId: 'root' },
};

const inBrowser = (id: string, { module, ...route }: Route) => ({
  ...route,
  id,
  module: `/assets/${id}.js`,
  imports: [],
  css: [],
  hasAction: 'action' in module,
  hasLoader: 'loader' in module,
  hasClientAction: false,
  hasClientLoader: false,
  hasErrorBoundary: 'ErrorBoundary' in module,
});

export const doorBuild = {
  entry: { module: entry },
  routes: Object.fromEntries(Object.entries(ROUTES).map(([id, route]) => [id, { id, ...route }])),
  assets: {
    entry: { module: '/assets/entry.js', imports: [] },
    routes: Object.fromEntries(Object.entries(ROUTES).map(([id, route]) => [id, inBrowser(id, route)])),
    url: '/assets/manifest.js',
    version: 'test',
  },
  publicPath: '/',
  assetsBuildDirectory: 'build/client',
  basename: '/',
  mode: 'production',
  isSpaMode: false,
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_routeConfig: false,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
    unstable_optimizeDeps: true,
  },
} as unknown as ServerBuild;
