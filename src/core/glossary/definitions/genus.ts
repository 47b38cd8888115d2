// Nouns for kinds of things, by which a fragment without an article shows that it says what something is.
import { inSmallLetters } from './smallLetters';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/**
 * Heads of definitions in glossaries of computing and in general ones. Words that are as often a verb
 * (*process*, *record*, *design*, *test*) are left out: *Record who reads what* is an instruction.
 */
const kinds = words(
	'software hardware firmware middleware application component system subsystem service server client machine computer processor device ' +
		'network protocol algorithm method technique technology approach mechanism strategy principle practice paradigm architecture ' +
		'infrastructure platform framework library tool toolkit toolchain utility program engine runtime language compiler interpreter ' +
		'daemon agent kernel module driver plugin extension addon editor browser database datastore repository registry ' +
		'standard specification syntax notation grammar convention policy guideline theory law concept idea notion term word phrase ' +
		'abbreviation acronym synonym collection group class category type kind form version variant property quality ability capability ' +
		'capacity characteristic attribute feature function activity operation technique organization organisation company person people ' +
		'team community entity object element item instance structure sequence unit amount quantity ratio percentage ' +
		'measurement metric indicator value variable parameter constant data information metadata content document file folder directory ' +
		'storage memory disk volume partition image snapshot backup environment area region zone location place space ' +
		'interface endpoint port gateway proxy router switch bridge hypervisor virtualization emulator simulator container cluster node ' +
		'pool resource identifier address key token certificate credential signature hash checksum code instruction command ' +
		'transaction event message packet frame request response query session connection channel queue stream ' +
		'condition situation circumstance phenomenon disease syndrome disorder substance material branch field discipline science art',
);

/** Where a bare noun phrase is narrowed down or over. */
const phrase =
	/^((?:[\p{L}\p{N}-]+\s+){0,4}?[\p{L}\p{N}-]+)(?=\s+(?:that|which|who|whose|where|for|of|to|in|on|by|with|from|used|using|based|designed|between|within|without|about|at|running|containing|consisting|describing|made|built|written)\s)/u;

const acronym = /^\p{Lu}{2,}$/u;
/** Words before a noun that are no verbs by their ending; the rest could be: *Upload files*, *Take snapshots*. */
const modifier = (word: string): boolean =>
	acronym.test(word) ||
	/(?:al|ic|ive|ous|ary|able|ible|less|ful|ed|source|open|free|cloud|network|storage|data|computer|web|user|kernel|host|guest)$|-/i.test(
		word,
	);

/**
 * True when a fragment opens with the bare name of a kind and goes on to narrow it down.
 * @example namesBareKind('Software that runs guests.') // true
 * @param plural the head is a plural, so that its kind may be one
 * @example namesBareKind('Upload files to the server.') // false
 */
export function namesBareKind(fragment: string, plural = false): boolean {
	const length = phrase.exec(inSmallLetters(fragment))?.[1]?.length;
	const noun = length === undefined ? [] : fragment.slice(0, length).split(/\s+/);
	const last = (noun.at(-1) ?? '').toLowerCase();
	const isPlural =
		kinds.has(last.replace(/(?:(?<=ss|ch|sh|x)es|s)$/, '')) || kinds.has(last.replace(/ies$/, 'y'));
	return noun.slice(0, -1).every(modifier) && (kinds.has(last) || (plural && isPlural));
}
