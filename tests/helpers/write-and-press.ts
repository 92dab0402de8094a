// Writes in the filter and makes an address of it in the same breath: the page's own address is still the old one, and changes before
// the answer is there. Called by the tests of the share's and the calendar's screens.
import type { Page, Route } from 'playwright-core';

/** `make` is the button's text; resolves when the page's address holds the text and the answer is given. */
export const writeAndPress = async (page: Page, text: string, make: string): Promise<void> => {
  const isWritten = (url: URL) => url.searchParams.get('q') === text;
  const late = async (route: Route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    const response = await route.fetch();
    await page.waitForURL(isWritten);
    await route.fulfill({ response });
  };
  await page.route('**/*', late);
  const answered = page.waitForEvent('requestfinished', (request) => request.method() === 'POST');
  await page.getByRole('button', { name: make, exact: true }).evaluate(async (button, written) => {
    const field = document.querySelector('[data-filter-input]');
    // Past React's own setter, which would take the change for its own.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, written);
    field?.dispatchEvent(new Event('input', { bubbles: true }));
    await undefined;
    if (button instanceof HTMLElement) button.click();
  }, text);
  await answered;
  await page.unroute('**/*', late);
};
