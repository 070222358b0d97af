import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../security/actor.js';

export interface NavigationItem {
  readonly href: string;
  /** Where else its pages live. */
  readonly under?: readonly string[];
  /** With a soft hyphen where a narrow phone may break it. */
  readonly label: string;
  readonly icon: string;
  /** It stands in the menu of who is signed in: the bar holds six. */
  readonly isMinor?: boolean;
  /** Lowest first. */
  readonly order: number;
  /** Who sees it; everyone who is signed in when left out. */
  readonly isFor?: (actor: Actor, member: Member | null) => boolean;
}

/** The main menu: each context adds its own entry when it starts. */
@Injectable()
export class Navigation {
  private items: readonly NavigationItem[] = [];

  add(item: NavigationItem): void {
    this.items = [...this.items, item].sort((a, b) => a.order - b.order);
  }

  itemsFor(actor: Actor, member: Member | null): readonly NavigationItem[] {
    return this.items.filter((item) => item.isFor?.(actor, member) ?? true);
  }
}
