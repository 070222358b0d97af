import { PAVEMENT, type SignOfLife } from '../sign-of-life.js';
import { box } from '../strokes.js';

const WIDTH = 132;
const LONGEST_NAME = 18;

/** The street-name sign in the neighbourhood's own colour; its name is put on it when it is drawn. */
export const eigenVoorkant: SignOfLife = {
  width: WIDTH,
  top: 230,
  body: [
    ['dark', box(12, 240, 4, PAVEMENT - 240) + box(WIDTH - 16, 240, 4, PAVEMENT - 240)],
    ['accent', box(0, 230, WIDTH, 28)],
    ['on-accent', `M3 233h${String(WIDTH - 6)}v22h-${String(WIDTH - 6)}zM4.5 234.5v19h${String(WIDTH - 9)}v-19z`],
  ],
  life: '',
};

export const nameOnSign = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…` : name);
