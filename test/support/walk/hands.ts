import type { Locator, Page } from 'playwright-core';

/** How somebody works a page. */
export interface Hands {
  readonly page: Page;
  fill(field: Locator, words: string): Promise<void>;
  choose(list: Locator, words: string): Promise<void>;
  tick(box: Locator): Promise<void>;
  /** A link, a button, or what folds open. */
  press(target: Locator): Promise<void>;
}

/** With a mouse or a finger. */
export class Pointing implements Hands {
  constructor(readonly page: Page) {}

  fill(field: Locator, words: string): Promise<void> {
    return field.fill(words);
  }

  async choose(list: Locator, words: string): Promise<void> {
    await list.selectOption({ label: words });
  }

  tick(box: Locator): Promise<void> {
    return box.check();
  }

  press(target: Locator): Promise<void> {
    return target.click();
  }
}

const FURTHEST = 200;

/** With nothing but the keys; complains when something cannot be reached, or when you cannot see where you are. */
export class Typing implements Hands {
  constructor(readonly page: Page) {}

  async fill(field: Locator, words: string): Promise<void> {
    await this.reach(field);
    const kind = await field.getAttribute('type');
    if (kind !== 'date') await this.page.keyboard.press('Control+a');
    await this.page.keyboard.type(kind === 'date' ? asTyped(words) : words);
  }

  async choose(list: Locator, words: string): Promise<void> {
    await this.reach(list);
    await this.page.keyboard.type(words);
  }

  async tick(box: Locator): Promise<void> {
    await this.reach(box);
    await this.page.keyboard.press('Space');
  }

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.press('Enter');
    await this.page.waitForLoadState();
  }

  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < FURTHEST; presses++) {
      if (await hasFocus(target)) {
        if (!(await showsFocus(target))) throw new Error(`nobody sees that ${String(target)} has the focus`);
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`${String(target)} cannot be reached with ${String(FURTHEST)} times Tab`);
  }
}

/** What we need of an element in the page; the compiler knows no browser. */
interface Drawn {
  readonly ownerDocument: { readonly activeElement: unknown; readonly defaultView: { getComputedStyle(element: unknown): Style } };
  readonly parentElement: unknown;
}

type Style = Readonly<Record<'outlineStyle' | 'outlineWidth' | 'boxShadow', string>>;

export const hasFocus = (target: Locator): Promise<boolean> => target.evaluate((element: Drawn) => element.ownerDocument.activeElement === element);

/** A ring or a shadow around it, or around what it stands in. */
const showsFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element: Drawn) =>
    [element, element.parentElement].some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = element.ownerDocument.defaultView.getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    }),
  );

/** "2026-03-12" as it is typed here: without a screen Chromium puts the month first, whatever language it is told. */
const asTyped = (day: string): string => day.replace(/^(\d+)-(\d+)-(\d+)$/, '$2$3$1');
