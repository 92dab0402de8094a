// The initials on a face.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Face } from '../../app/ui/face.tsx';

test.each([
  ['Ada Berg', 'AB'],
  ['Per <b>', 'PB'],
  ['Åse', 'ÅS'],
  ['A\u030Ase (vikar)', 'ÅV'],
  ['R2', 'R2'],
  ['𠮷 野', '𠮷野'],
  ['<> --', '?'],
  ['', '?'],
])('the face of %j says %s', (name, initials) => {
  const html = renderToStaticMarkup(createElement(Face, { name, colour: 1 }));
  expect(html).toMatch(new RegExp(`>${initials.replace('?', '\\?')}</span>$`, 'u'));
});
