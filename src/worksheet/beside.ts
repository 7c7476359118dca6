/** What stands beside a worksheet's questions that is not about the person: whom to ring, and how sure we are. */
import type { Section } from './schema';

/** One line that somebody can ring or write to. */
export interface HelpLine {
  readonly name: string;
  /** The number, as people there write it. */
  readonly call: string;
  /** What a telephone dials: digits, with a plus and the country before them where that is needed. */
  readonly dial: string;
  /** Hours, other ways, languages: a few words. */
  readonly note: string;
}
export interface HelpIn {
  /** ISO 3166-1, two letters; `XX` is anywhere else. */
  readonly country: string;
  readonly name: string;
  readonly emergency: string;
  readonly lines: readonly HelpLine[];
}
/** What a claim rests on. */
export interface Evidence {
  readonly strength: 'practice' | 'own-data' | 'survey' | 'trial' | 'trials-together';
  /** Who found it, when, and where it stands. */
  readonly cited: string;
  readonly url?: string | undefined;
}
export interface Beside {
  /** Empty where a worksheet does not ask for it. */
  readonly help: readonly HelpIn[];
  /** The day on which the lines were last checked, an ISO 8601 day. */
  readonly checked: string;
  /** By the id of the source. */
  readonly evidence: Readonly<Record<string, Evidence>>;
}

/** What a section says it rests on, or nothing where that is not known. */
export const evidenceOf = ({ sure }: Section, { evidence }: Beside): Evidence | undefined =>
  sure && (Object.hasOwn(evidence, sure.source) ? evidence[sure.source] : undefined);
