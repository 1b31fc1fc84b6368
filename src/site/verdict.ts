// How does a verdict look and read? One mark, one word and one sentence each; fullness of the mark = support.
import type { Claim } from '../../geo/model/claim';

export type Verdict = Claim['verdict'];

interface VerdictLook { word: string; meaning: string; /** SVG inside a 16 × 16 box; class `f` is filled. */ mark: string }

export const VERDICT_LOOK: Record<Verdict, VerdictLook> = {
  supported: { word: 'supported', meaning: 'The record says the same.', mark: '<circle class="f" cx="8" cy="8" r="6.2"/>' },
  partly: { word: 'partly', meaning: 'True in part; the record corrects the rest.', mark: '<circle cx="8" cy="8" r="6.2"/><path class="f" d="M8 1.8a6.2 6.2 0 0 0 0 12.4z"/>' },
  contradicted: { word: 'contradicted', meaning: 'The record says otherwise.', mark: '<circle cx="8" cy="8" r="6.2"/><path d="M3.6 12.4l8.8-8.8"/>' },
  unverifiable: { word: 'unverifiable', meaning: 'Nothing we found can settle it.', mark: '<circle class="d" cx="8" cy="8" r="6.2"/>' },
  dramatization: { word: 'dramatization', meaning: 'A scene or a speech made up by the account.', mark: '<path d="M1.5 9.5c2.2-5 4.3-5 6.5-1.5s4.3 3.5 6.5-1.5"/>' },
};
