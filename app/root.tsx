// The page around every screen: language, colour scheme, scripts with their nonce, and what is shown when a page fails.
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { Failure, isMissing } from './screens/door/failure.tsx';
import { DEFAULT_LANGUAGE } from './text/language.ts';
import { PageLanguage } from './text/page-language.tsx';
import { wordsIn } from './text/words.tsx';
import './ui/base.css';

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

const statusOf = (error: unknown) => (isRouteErrorResponse(error) ? error.status : 500);

export const meta: MetaFunction<typeof loader> = ({ data, error }) => {
  const words = wordsIn(data?.language ?? DEFAULT_LANGUAGE).shell;
  if (!error) return [{ title: 'Årring' }];
  return [{ title: `${isMissing(statusOf(error)) ? words.notFoundTitle : words.errorTitle} · Årring` }];
};

export function loader({ context, request }: LoaderFunctionArgs) {
  const { language, colourScheme, density, nonce, requestId } = context;
  return { language, colourScheme, density, nonce, requestId, path: new URL(request.url).pathname };
}

/** Language, colours and density change by `/preferences` only; the nonce belongs to the page as it was loaded. */
export function shouldRevalidate({ formAction }: { formAction?: string }) {
  return formAction?.startsWith('/preferences') ?? false;
}

export function Layout({ children }: { children: ReactNode }) {
  const page = useRouteLoaderData<typeof loader>('root');
  const language = page?.language ?? DEFAULT_LANGUAGE;
  return (
    <html
      lang={language}
      data-size="sm"
      data-color-scheme={page?.colourScheme ?? 'auto'}
      data-density={page?.density ?? 'comfortable'}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <PageLanguage chosen={language}>{children}</PageLanguage>
        <ScrollRestoration nonce={page?.nonce} />
        <Scripts nonce={page?.nonce} />
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const status = statusOf(useRouteError());
  const page = useRouteLoaderData<typeof loader>('root');
  const { pathname } = useLocation();
  // A page keeps the number of the request that it came with; what fails at a later address has another.
  const isItsOwn = status >= 500 && page?.path === pathname;
  return <Failure status={status} request={isItsOwn ? page.requestId : null} />;
}
