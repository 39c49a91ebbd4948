import { expect, test } from 'vitest';
import { readSvg } from '#source/svg.ts';

const dangerOf = (inside: string) =>
  readSvg(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 900 900">${inside}</svg>`))
    ?.danger;
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');
const rect = '<rect width="900" height="900"/>';
const shadow = (index: number) =>
  `<filter id="f${index}"><feFlood result="BackgroundImageFix"/><feColorMatrix in="SourceAlpha" result="a"/><feOffset/><feGaussianBlur stdDeviation="4"/><feComposite in2="a"/><feColorMatrix/><feBlend in2="BackgroundImageFix" result="b"/><feBlend in="SourceGraphic" in2="b"/></filter><g filter="url(#f${index})">${rect}</g>`;

test.each([
  ['shadows of a hundred cards', times(100, shadow)],
  [
    'a thousand points that are one',
    `<defs><path id="m" d="M0 0"/></defs>${times(1000, () => '<use href="#m"/>')}`,
  ],
  [
    'arrows',
    `<marker id="a"><path d="M0 0L9 9"/></marker>${times(500, () => `<path marker-end="url(#a)" d="${'M0 0C1 1 2 2 3 3'.repeat(9)}"/>`)}`,
  ],
  [
    'a line of marked points',
    `<marker id="a"><circle r="2"/></marker><polyline marker-mid="url(#a)" points="${'1,2 '.repeat(500)}"/>`,
  ],
  [
    'hatched areas by their class',
    `<style>.a,.b{fill:url(#p)}</style><pattern id="p"><path d="M0 0"/></pattern>${times(300, () => '<path class="a" d="M0 0"/>')}`,
  ],
  [
    'colours of a class',
    `<style>@media print{.a{fill:#fff}} .a{opacity:.5;fill:url(#g)}</style><linearGradient id="g"><stop/></linearGradient>${times(2000, () => '<path class="a" d="M0 0"/>')}`,
  ],
  ['a blurred picture', `<g style="filter: blur(4px) brightness(1.2)">${rect}</g>`],
  ['dashes', times(900, () => '<path stroke-dasharray="4 2" d="M0 0"/>')],
])('a drawing that is quickly drawn is one: %s', (_name, inside) => {
  expect(dangerOf(inside)).toBeUndefined();
});

test.each([
  ['a chain of shadows in a style', `<rect style="filter:${'drop-shadow(1px 1px 9px red) '.repeat(40)}"/>`],
  [
    'a chain of shadows in a sheet',
    `<style>g{filter:${'drop-shadow(1px 1px 9px red) '.repeat(40)}}</style><g>${rect}</g>`,
  ],
  [
    'a sheet in a sheet',
    `<style>@media all{svg{g{filter:${'drop-shadow(1px 1px 9px red) '.repeat(40)}</style><g>${rect}</g>`,
  ],
  ['a blur of thousands of pixels', '<rect style="filter:blur(99999px)"/>'],
  ['such a blur as an attribute', '<rect filter="blur(1e5px)"/>'],
  [
    'results that are joined again and again',
    `<filter id="f">${times(7, (index) => `<feMerge result="r${index}">${times(10, () => `<feMergeNode in="${index === 0 ? 'SourceGraphic' : `r${index - 1}`}"/>`)}</feMerge>`)}</filter><rect filter="url(#f)"/>`,
  ],
  [
    'a filter on each of many',
    `<filter id="f">${'<feGaussianBlur stdDeviation="50"/>'.repeat(10)}</filter><defs><g id="a">${rect}</g></defs>${times(60, () => '<use href="#a" filter="url(#f)"/>')}`,
  ],
  [
    'a filter by its class',
    `<style>.a{filter:url(#f)}</style><filter id="f">${'<feGaussianBlur stdDeviation="50"/>'.repeat(10)}</filter>${times(60, () => '<g class="a"/>')}`,
  ],
  [
    'markers on the corners of a long path',
    `<marker id="m">${rect.repeat(20)}</marker><path marker-mid="url(#m)" d="M0 0${'h1'.repeat(1000)}"/>`,
  ],
  [
    'markers from above',
    `<marker id="m">${rect.repeat(20)}</marker><g marker-mid="url(#m)"><path d="M0 0${'h1'.repeat(1000)}"/></g>`,
  ],
  [
    'markers on the corners of markers',
    `<marker id="n">${rect}</marker><marker id="m"><path marker-mid="url(#n)" d="M0 0${'h1'.repeat(150)}"/></marker><path marker-mid="url(#m)" d="M0 0${'h1'.repeat(150)}"/>`,
  ],
  [
    'patterns by their class',
    `<style>.a{fill:url(#p)}</style><pattern id="p">${rect.repeat(100)}</pattern>${times(500, () => '<rect class="a"/>')}`,
  ],
  [
    'patterns in patterns by a sheet',
    `<style>${times(9, (index) => `.c${index}{fill:url(#p${index + 1})}`)}</style>${times(10, (index) => `<pattern id="p${index}">${`<rect class="c${index}"/>`.repeat(4)}</pattern>`)}<rect fill="url(#p0)"/>`,
  ],
  [
    'a pattern from above',
    `<pattern id="p">${rect.repeat(100)}</pattern><g fill="url(#p)">${rect.repeat(500)}</g>`,
  ],
  [
    'a part by the name of two, of which the first is meant',
    `<defs><g id="a">${rect.repeat(200)}</g><g id="a"/></defs>${'<use href="#a"/>'.repeat(100)}`,
  ],
  [
    'dashes too small to be seen',
    `<path id="a" stroke-dasharray=".001" d="M0 0L900 0"/>${'<use href="#a"/>'.repeat(900)}`,
  ],
  ['an address in a fallback', '<rect style="filter:var(--a, url(https://example.fi/#f))"/>'],
  ['a part by a name of its own', '<style>svg{--a:url(#p)} rect{fill:var(--a)}</style>'],
  ['a chain of uses', times(2000, (index) => `<use id="u${index}" href="#u${index + 1}"/>`)],
])('a drawing that keeps a browser busy is refused: %s', (_name, inside) => {
  expect(dangerOf(inside)).toBeDefined();
});

test('no drawing takes long to be looked through', () => {
  for (const inside of [
    `<rect fill="${'a'.repeat(500_000)}"/>`,
    `<rect fill="${'('.repeat(500_000)}"/>`,
    `<rect width="${'1'.repeat(500_000)}x!"/>`,
    `<style>${'/*'.repeat(500_000)}</style>`,
    `<style>${'a '.repeat(500_000)}</style>`,
    `<style>${'a{'.repeat(100_000)}</style>`,
    `<style>${'--a:'.repeat(200_000)}</style>`,
    `<style>${'*{opacity:.5}'.repeat(50_000)}</style>${'<g/>'.repeat(50_000)}`,
  ])
    dangerOf(inside);
});
