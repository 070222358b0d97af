import { verhalen } from './houses/verhalen.js';
import { wieIsWie } from './houses/wie-is-wie.js';
import { person } from './people.js';
import { tree, treeShape } from './scenery.js';
import { disc, draw } from './strokes.js';

const at = (x: number, y: number, inside: string): string => `<g transform="translate(${String(x)} ${String(y)})">${inside}</g>`;

/** The bridge on which a resident and a professional meet: for signing in, invitations and the first lesson. */
export function renderBridge(): string {
  return (
    '<svg class="street" viewBox="0 0 640 300" aria-hidden="true" focusable="false">' +
    `<path class="sun" d="${disc(424, 52, 22)}"/><path class="far" d="M0 226v-52q70-26 150-8 80-30 170 0 90-26 170 2 80-22 150 2v56z"/>` +
    at(10, -84, `<g class="s-wie-is-wie is-live">${draw(wieIsWie.body)}</g>`) +
    at(508, -84, `<g class="s-verhalen is-live">${draw(verhalen.body)}</g>`) +
    treeShape('brug-boom') +
    at(0, -84, tree('brug-boom', 176, 0.8) + tree('brug-boom', 474, 0.86)) +
    '<path class="river" d="M0 226h640v74h-640z"/><path class="waves" d="M30 254h60M150 274h90M300 262h50M400 284h80M520 252h70M250 288h40"/>' +
    '<path class="pavement" d="M0 216h150v34q-60 4-150 2zM490 216h150v36q-90 2-150-2z"/><path class="kerb" d="M0 214h152v5h-152zM488 214h152v5h-152z"/>' +
    '<path class="arch" d="M112 250v-32q208-92 416 0v32h-56q-8-64-152-64t-152 64z"/><path class="deck" d="M112 219q208-92 416 0"/>' +
    '<path class="vault" d="M172 236q14-62 148-62t148 62"/><path class="rail" d="M128 190q192-84 384 0M128 190v22M192 166v24M256 151v24M384 151v24M448 166v24M512 190v22"/>' +
    at(
      0,
      -138,
      person(292, { skin: 'a', top: 1, hair: 'bob', hairColour: 3, pose: 'gives' }) +
        person(352, { skin: 'c', top: 6, hair: 'short', hairColour: 1, pose: 'gives', facesLeft: true }),
    ) +
    '</svg>'
  );
}
