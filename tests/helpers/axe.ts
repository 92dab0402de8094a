// What axe-core says of the page as it stands, in words short enough for a failed test. Called by tests/browser.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** WCAG 2.1 A and AA (what the law asks for), and axe's best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** The rules whose answer can change with the colours; the others say the same in light and dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** One line a violation: its rule and the elements; empty when there is none. `colours`: the rules about colour alone. */
export const axeViolations = async (page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> => {
  // Legacy: without it each look opens a page of its own to put the results of frames together, and there are no frames here.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (rules === 'all' ? axe.withTags(TAGS) : axe.withRules(COLOUR_RULES)).analyze();
  return violations.map(
    (violation) =>
      `${violation.id} (${violation.impact}): ${violation.help}\n${violation.nodes
        .slice(0, 5)
        .map(
          (node) =>
            `    ${node.target.join(' ')}: ${node.html.slice(0, 160)}\n      ${node.failureSummary?.replaceAll('\n', ' ')}`,
        )
        .join('\n')}`,
  );
};
