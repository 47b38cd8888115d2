// Names that a compiler accepts, from labels that people write.

/** `pascal`: FullVirtualization; `camel`: fullVirtualization; `upper`: FULL_VIRTUALIZATION; `snake`: lower. */
export type Casing = 'pascal' | 'camel' | 'upper' | 'snake';

/** What a language asks of a name. */
export interface Naming {
	readonly casing: Casing;
	/** Letters of ASCII only, for compilers that know no others. */
	readonly ascii?: boolean;
	/** The name stands directly after the type's, or after a letter, so that a digit may come first. */
	readonly prefixed?: 'type' | 'letter';
	/** The first letter has to be a capital, which scripts without case do not have. */
	readonly capital?: boolean;
	/** Names that mean something else. */
	readonly reserved?: ReadonlySet<string>;
}

/** Letters of these scripts are known to every compiler, old ones too; others separate words. */
const letters =
	/[A-Za-z0-9\u0391-\u03a1\u03a3-\u03a9\u03b1-\u03c9\u0401\u0410-\u044f\u0451\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u3041-\u3093\u30a1-\u30f4\u4e00-\u9fa5\uac00-\ud7a3]/;

/** Latin letters that no Unicode decomposition takes apart. */
const spelled = new Map(
	Object.entries({
		ß: 'ss',
		ẞ: 'SS',
		æ: 'ae',
		Æ: 'AE',
		œ: 'oe',
		Œ: 'OE',
		ø: 'o',
		Ø: 'O',
		ł: 'l',
		Ł: 'L',
		đ: 'd',
		ı: 'i',
	}),
);

/** Longer names are cut between words; a suffix keeps them apart. */
const longest = 48;

/**
 * The words of a label, in letters that may stand in a name. Marks are taken off Latin and Greek letters.
 *
 * @example wordsOf('Café-Server (v2.1)') // ['Cafe', 'Server', 'v2', '1']
 */
export function wordsOf(label: string, ascii = false): readonly string[] {
	const words: string[] = [];
	let open = false;
	for (const character of label.normalize('NFKC').replace(/['’`]/g, '')) {
		const folded = fold(character);
		if (folded === '') {
			continue;
		}
		const kept =
			[...folded].every((letter) => letters.test(letter)) && (!ascii || /^[A-Za-z0-9]+$/.test(folded));
		if (kept && open) {
			words.push((words.pop() ?? '') + folded);
		} else if (kept) {
			words.push(folded);
		}
		open = kept;
	}
	return shorten(words);
}

/**
 * One legal name for a label.
 *
 * @example identifier('802.1Q', 3, { casing: 'pascal' }) // 'Kind802_1Q'
 * @example identifier('🙂', 3, { casing: 'upper' }) // 'KIND_3'
 */
export function identifier(label: string, place: number, naming: Naming): string {
	const found = wordsOf(label, naming.ascii);
	const words = found.length > 0 ? found : ['kind', String(place)];
	const name = join(words, naming.casing);
	const legal =
		(naming.prefixed !== undefined || !/^\d/.test(name)) &&
		(naming.capital !== true || /^\p{Lu}/u.test(name));
	return legal ? name : join(['kind', ...words], naming.casing);
}

/**
 * Legal names for labels, no two of them equal, none of them reserved or in `taken`.
 *
 * @example identifiers(['I/O', 'io'], { casing: 'upper' }) // ['I_O', 'IO']
 */
export function identifiers(
	labels: readonly string[],
	naming: Naming,
	taken: Iterable<string> = [],
): readonly string[] {
	const used = new Set([...taken, ...(naming.reserved ?? [])]);
	return labels.map((label, index) => {
		const wanted = identifier(label, index + 1, naming);
		const joint = /\d$/.test(wanted) || naming.casing === 'upper' || naming.casing === 'snake' ? '_' : '';
		let name = wanted;
		for (let suffix = 2; used.has(name); suffix++) {
			name = `${wanted}${joint}${suffix}`;
		}
		used.add(name);
		return name;
	});
}

/**
 * The name of the type that a classifier becomes: singular, without "Types of".
 *
 * @example typeWords('Types of hypervisors') // 'hypervisor kind'
 * @example typeWords('Cloud service models') // 'Cloud service model'
 */
export function typeWords(name: string): string {
	const bare = name.replace(/^(?:the )?(?:types?|kinds?|forms?|sorts?|classes) of (?:the )?/i, '');
	const single = bare
		.replace(/([a-z])ies$/, '$1y')
		.replace(/(ch|sh|ss|x)es$/, '$1')
		.replace(/([a-rt-z])(?<!i|u)s$/, '$1');
	return /\s(?:kind|type|model|method|mode|technique|target)$/i.test(single) ? single : `${single} kind`;
}

/** `é` → `e`, `ß` → `ss`; letters of scripts whose marks matter (が, й) stay as they are. */
function fold(character: string): string {
	const bare = character.normalize('NFKD').replace(/\p{Mn}/gu, '');
	return spelled.get(character) ?? (/^[A-Za-z0-9\u0391-\u03c9]*$/.test(bare) ? bare : character);
}

function shorten(words: readonly string[]): readonly string[] {
	let length = 0;
	const kept = words.filter((word) => (length += word.length) <= longest);
	return kept.length > 0 ? kept : words.slice(0, 1).map((word) => [...word].slice(0, longest).join(''));
}

function join(words: readonly string[], casing: Casing): string {
	if (casing === 'upper' || casing === 'snake') {
		const name = words.join('_');
		return casing === 'upper' ? name.toUpperCase() : name.toLowerCase();
	}
	const [first = '', ...rest] = words;
	const start = casing === 'pascal' ? capitalised(first) : uncapitalised(first);
	return rest.reduce(
		(name, word) => name + (/\d$/.test(name) && /^\d/.test(word) ? '_' : '') + capitalised(word),
		start,
	);
}

function capitalised(word: string): string {
	return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `KVM` → `kvm`, `VMware` → `vmware`, `VirtualBox` → `virtualBox`. */
function uncapitalised(word: string): string {
	return word.replace(/^\p{Lu}+/u, (capitals) => capitals.toLowerCase());
}
