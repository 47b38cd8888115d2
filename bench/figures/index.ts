// All figures, in their order.
import type { Figure } from '../support/figure';
import { coldIndex } from './p01ColdIndex';
import { languageService } from './p02LanguageService';
import { warmStart } from './p03WarmStart';
import { longestBlock } from './p04LongestBlock';
import { matching } from './p05Matching';
import { hovering } from './p06Hover';
import { editing } from './p07Edit';
import { largeNote } from './p08LargeNote';
import { oneDefinition } from './p09OneDefinition';
import { mentionsOfTerm } from './p10Mentions';
import { memory } from './p11Memory';
import { sizes } from './p13Sizes';
import { commandLine } from './p14CommandLine';
import { tree } from './p15Tree';

/** One a number of the design; P12 needs an editor and is measured by `npm run bench:host`. */
export const figures: readonly Figure[] = [
	coldIndex,
	languageService,
	warmStart,
	longestBlock,
	matching,
	hovering,
	editing,
	largeNote,
	oneDefinition,
	mentionsOfTerm,
	memory,
	sizes,
	commandLine,
	tree,
];
