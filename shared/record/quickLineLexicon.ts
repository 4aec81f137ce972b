import type { Language } from '../ipc/contract.ts';
import type { Id } from '../model/ids.ts';
import type { CompanyRole } from '../model/records.ts';
import type { Cadence, Channel, EmotionalStatus, Role, TouchState } from '../model/vocabulary.ts';
import { foldName } from './edits/names.ts';

/** The words a typed line may use for a value, the one to suggest first. */
export type Words<V extends string> = Readonly<Record<V, readonly string[]>>;

/** What may follow an `@`: how contact was had, whether it was, that the DMU was spoken of, that she says she decides alone. */
export type TouchWord = Channel | TouchState | 'dmu' | 'alone';

export interface QuickLineLexicon {
  readonly roles: Words<Role>;
  /** The company's own, by their ids; a whole name of theirs counts before a word for one of the eight. */
  readonly companyRoles: Words<Id>;
  readonly cadences: Words<Cadence>;
  readonly statuses: Words<EmotionalStatus>;
  readonly touches: Words<TouchWord>;
}

/** What a typed word means: one value, several that begin like it, or none. */
export type Recognised<V> =
  | { readonly kind: 'one'; readonly value: V }
  | { readonly kind: 'several' | 'none'; readonly known: readonly string[] };

/**
 * Finds the value of a word: the whole word counts first, else any beginning that only one value has. Case and accents
 * do not matter. `known` are the words to choose from.
 */
export const recognise = <V extends string>(words: Words<V>, typed: string): Recognised<V> => {
  const wanted = foldName(typed);
  const entries = (Object.keys(words) as V[]).map((value) => [value, words[value]] as const);
  const whole = entries.find(([, forms]) => forms.some((form) => foldName(form) === wanted));
  if (whole) return { kind: 'one', value: whole[0] };
  const begun =
    wanted === '' ? [] : entries.filter(([, forms]) => forms.some((form) => foldName(form).startsWith(wanted)));
  const [first, ...others] = begun;
  if (first && others.length === 0) return { kind: 'one', value: first[0] };
  const candidates = first ? begun : entries;
  return { kind: first ? 'several' : 'none', known: candidates.flatMap(([, forms]) => forms.slice(0, 1)) };
};

/** Both languages at once, because people mix them; the words of the preferred one are suggested. */
export const quickLineLexicon = (preferred: Language, companyRoles: readonly CompanyRole[] = []): QuickLineLexicon => {
  const other = preferred === 'en' ? 'nl' : 'en';
  return {
    roles: merged(words[preferred].roles, words[other].roles),
    companyRoles: Object.fromEntries(companyRoles.map(({ id, name }) => [id, typedForms(name)])),
    cadences: merged(words[preferred].cadences, words[other].cadences),
    statuses: merged(words[preferred].statuses, words[other].statuses),
    touches: merged(words[preferred].touches, words[other].touches),
  };
};

/** A marked word ends at a space: a name of several words is typed with hyphens, or in one. */
const typedForms = (name: string): readonly string[] => [
  ...new Set([name.replaceAll(' ', '-'), name.replaceAll(' ', '')]),
];

const merged = <V extends string>(first: Words<V>, second: Words<V>): Words<V> =>
  Object.fromEntries(
    (Object.keys(first) as V[]).map((value) => [value, [...new Set([...first[value], ...second[value]])]]),
  ) as unknown as Words<V>;

const words: Readonly<Record<Language, Omit<QuickLineLexicon, 'companyRoles'>>> = {
  en: {
    roles: {
      guarantor: ['guarantor'],
      decider: ['decider', 'decision-maker'],
      influencer: ['influencer', 'user', 'specialist'],
      buyer: ['buyer', 'purchaser'],
      initiator: ['initiator'],
      gatekeeper: ['gatekeeper'],
      nurture: ['nurture'],
      daily: ['daily'],
    },
    cadences: {
      daily: ['daily', 'day'],
      weekly: ['weekly', 'week'],
      monthly: ['monthly', 'month'],
      quarterly: ['quarterly', 'quarter'],
      halfYearly: ['half-yearly', 'half-year', 'halfyearly', 'halfyear'],
      yearly: ['yearly', 'year', 'annually'],
    },
    statuses: {
      inspired: ['inspired'],
      favourable: ['favourable', 'favorable'],
      neutral: ['neutral'],
      suspicious: ['suspicious'],
      hostile: ['hostile'],
      unknown: ['unknown'],
    },
    touches: {
      visit: ['visit', 'meeting'],
      call: ['call', 'phone'],
      mail: ['mail', 'e-mail', 'email'],
      video: ['video'],
      event: ['event'],
      other: ['other'],
      planned: ['planned'],
      done: ['done'],
      missed: ['missed', 'cancelled'],
      dmu: ['dmu'],
      alone: ['alone'],
    },
  },
  nl: {
    roles: {
      guarantor: ['waarborger'],
      decider: ['beslisser'],
      influencer: ['beïnvloeder', 'gebruiker', 'specialist'],
      buyer: ['inkoper'],
      initiator: ['initiator', 'initiatiefnemer'],
      gatekeeper: ['poortwachter'],
      nurture: ['koestering'],
      daily: ['dagelijks'],
    },
    cadences: {
      daily: ['dagelijks', 'dag'],
      weekly: ['wekelijks', 'week'],
      monthly: ['maandelijks', 'maand'],
      quarterly: ['kwartaal'],
      halfYearly: ['halfjaarlijks', 'halfjaar'],
      yearly: ['jaarlijks', 'jaar'],
    },
    statuses: {
      inspired: ['opwekkend'],
      favourable: ['welwillend'],
      neutral: ['afwachtend', 'neutraal'],
      suspicious: ['achterdochtig'],
      hostile: ['vijandig'],
      unknown: ['onbekend'],
    },
    touches: {
      visit: ['bezoek', 'gesprek'],
      call: ['telefoon', 'gebeld', 'bellen'],
      mail: ['e-mail', 'mail', 'email'],
      video: ['video', 'videogesprek'],
      event: ['evenement', 'beurs'],
      other: ['anders'],
      planned: ['gepland'],
      done: ['gedaan'],
      missed: ['gemist', 'afgezegd'],
      dmu: ['dmu'],
      alone: ['alleen'],
    },
  },
};
