import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { nameIn, PeopleQueries, type PersonName } from '../../../accounts/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { dayInWords } from '../../../platform/clock/in-words.js';
import { markdown } from '../../../platform/web/markdown.js';
import { bylineOf } from '../../posts/byline.js';
import type { SiteVisit } from '../../visits/site-visit.js';
import { IdeaFact } from './idea-fact.entity.js';
import { isGoingOn, STATE_LABELS, STATE_TONES } from './idea-words.js';
import type { Idea } from './idea.entity.js';
import { isOnSite, mayDropFact, mayEdit, mayLead, maySeeNames, maySupport, mayTakeDown, mayTellFacts } from './idea.policy.js';
import { bylineFrom, IdeaQueries } from './idea.queries.js';
import type { IdeaSupporter } from './support/idea-supporter.entity.js';
import { tallyInWords, tallyOf } from './support/tally.js';

/** The page of one idea, with what this visitor can do with it. */
@Injectable()
export class IdeaPageQueries {
  constructor(
    private readonly reader: DataSource,
    private readonly ideas: IdeaQueries,
    private readonly people: PeopleQueries,
    private readonly clock: Clock,
  ) {}

  async pageOf({ site, member }: SiteVisit, idea: Idea): Promise<object> {
    const merged = await this.ideas.mergedInto(idea.id);
    const [supporters, facts] = await Promise.all([
      this.ideas.supportersOf([idea]).then((found) => found.get(idea.id) ?? []),
      this.reader.manager.find(IdeaFact, { where: { ideaId: In([idea.id, ...merged.map(({ id }) => id)]) }, order: { saidAt: 'ASC', id: 'ASC' } }),
    ]);
    const named = [idea, ...merged].flatMap(({ authorId }) => authorId ?? []);
    const names = await this.people.namesOf([
      ...named,
      ...supporters.flatMap(({ personId }) => personId ?? []),
      ...facts.flatMap(({ saidById }) => saidById ?? []),
    ]);
    const now = this.clock.now();
    const tally = tallyOf(supporters, member?.personId ?? null);
    const base = `/buurt/${site.slug}/ideeen`;
    const address = `${base}/${idea.id}`;
    const onSite = isOnSite(idea);
    const canMove = onSite && isGoingOn(idea) && maySupport(member);
    return {
      title: idea.title,
      base,
      address,
      tag: { tone: STATE_TONES[idea.state], label: STATE_LABELS[idea.state] },
      byline: bylineFrom(idea, names),
      placed: dayInWords(idea.createdAt, now),
      text: markdown(idea.text),
      state: stateOf(idea),
      outcome: idea.outcome && markdown(idea.outcome),
      told: idea.toldAt && dayInWords(idea.toldAt, now),
      tally: tallyInWords(tally),
      canSupport: canMove && tally.own === null && !mayEdit(member, idea),
      canJoin: canMove && tally.own !== 'mee',
      own: OWN_WORDS[tally.own ?? 'geen'],
      signInHref: onSite && isGoingOn(idea) && member === null ? `/inloggen?naar=${encodeURIComponent(address)}` : null,
      helpHref: `/buurt/${site.slug}/hulp`,
      joiners: maySeeNames(member, idea, tally.own === 'mee') ? joinersIn(supporters, names) : [],
      merged: merged.map((each) => ({
        title: each.title,
        byline: bylineFrom(each, names),
        text: markdown(each.text),
        splitAction: mayLead(member) ? `${base}/${each.id}/samenvoeging/intrekking` : null,
      })),
      facts: facts.map((fact) => ({
        text: fact.text,
        byline: bylineOf(nameIn(names, fact.saidById).publicName, { authorLabel: fact.saidByLabel, onBehalfOf: null }),
        dropAction: mayDropFact(member, fact) ? `${address}/regels/${fact.id}/verwijdering` : null,
      })),
      mayTellFacts: onSite && mayTellFacts(member),
      reportHref: onSite && !mayEdit(member, idea) ? `/buurt/${site.slug}/spelregels-melden/melden?over=ideeen&bericht=${idea.id}` : null,
      tools: idea.hiddenAt === null && mayTakeDown(member, idea) ? { mayEdit: onSite && mayEdit(member, idea), onSite } : null,
      lead: onSite && mayLead(member) ? { canTakePaper: isGoingOn(idea) } : null,
    };
  }
}

const OWN_WORDS: Readonly<Record<'geen' | 'steun' | 'mee', string | null>> = { geen: null, steun: 'Je vindt dit een mooi idee.', mee: 'Je doet mee.' };

function stateOf({ hiddenAt, takenDownAt }: Idea): string | null {
  if (hiddenAt) return 'De buurtverbinders haalden dit idee weg.';
  return takenDownAt ? 'Dit idee is van de site gehaald. Alleen wie het schreef, ziet het nog.' : null;
}

/** Each once; a name on paper as it stood there. */
function joinersIn(supporters: readonly IdeaSupporter[], names: ReadonlyMap<string, PersonName>): readonly string[] {
  const joining = supporters.filter(({ joins }) => joins);
  return [
    ...new Set(joining.map(({ personId, paperName }) => (personId === null ? `${shownPaperName(paperName)} (op papier)` : nameIn(names, personId).publicName))),
  ];
}

/** After a while only the number is kept: the name has then gone. */
const shownPaperName = (paperName: string | null): string => (paperName === null || FORGOTTEN.test(paperName) ? 'een buur' : paperName);
const FORGOTTEN = /^[\da-f]{8}-[\da-f-]{27}$/;
