// Which language edition of a documentation a note belongs to, as its address tells: `docs/pt-br/a.md`, `README.ja.md`.

/** ISO 639-1 codes, and countries that people write for them, that hardly ever name a folder for another reason. */
const certain = 'ar bg bn cn de el en es fa fi fr he hu ja jp ko kr nl pl pt ro ru sv th tr uk vi zh';
/** Codes that are also words and short for other things (*it*, *cs*): in a folder of documentation they are languages. */
const likely = 'cs da et hi id it lt lv sk sl sr';
/** Codes that are something else as often (*hr*, *ml*, *no*): languages among translations, and with a region. */
const doubtful =
	'af am as az be bm bo br bs ca cy cz eo eu fo ga gd gl gu ha hk hr hy ig is jv ka kk km kn ku ky lb lo mg mi mk ml mn mo mr ms mt my nb ne nn no oc or pa ps rm rw sa sd si so sq su sw ta te tg ti tk tl tt tw ua ug ur uz wo xh yi yo zu';
/** What the countries among the codes stand for. */
const countries: ReadonlyMap<string, string> = new Map([
	['br', 'pt-br'],
	['cn', 'zh-cn'],
	['cz', 'cs'],
	['hk', 'zh-hk'],
	['jp', 'ja'],
	['kr', 'ko'],
	['mo', 'zh-mo'],
	['tw', 'zh-tw'],
	['ua', 'uk'],
]);

const anywhere = codesOf(certain);
const inDocumentation = codesOf(`${certain} ${likely}`);
const amongTranslations = codesOf(`${certain} ${likely} ${doubtful}`);
const nowhere = codesOf('');

/** Folders that hold nothing but languages. */
const translations =
	/^(?:i18n|intl|l10n|lang|langs|languages?|locales?|locali[sz]ations?|translat(?:ed|ions?))$/i;
/** Folders in which two letters are a language rather than another thing. */
const documentation =
	/^(?:_?articles|books?|contents?|docs?|documentation|glossary|guides?|manuals?|pages|sites?|website|wiki)$/i;
/** Folders of people, who may be called anything. */
const people = /^(?:home|users)$/i;

/** Addresses without two letters of their own have no edition; most notes are told by this alone. */
const hint = /[/._-][a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|419)){0,2}[/.]/i;

/** A code with a script or a region: `pt-br`, `zh_CN`, `sr-Latn`, `es-419`. Regions in small letters are few, for `how-to`. */
const tag =
	/^([a-z]{2})(?:[-_]([Hh]ans|[Hh]ant|[Ll]atn|[Cc]yrl))?(?:[-_](419|[A-Z]{2}|at|au|br|ca|ch|cn|es|fr|gb|hk|id|in|ir|jp|kr|mx|pt|ru|tr|tw|ua|uk|us|vn))?$/;

/** A note's name with a language at its end: `README.ja.md`, `index.pt-br.md`, `CONTRIBUTING-zh_CN.md`. */
const ending = /^(.+?)([._-])([a-z]{2}(?:[-_][a-z\d]{2,4}){0,2})\.\w+$/i;
/** Names of notes behind which any sign and two letters are a language. */
const frontPage = /^_?(?:index|readme)$/i;
/** `CODE_OF_CONDUCT`, `HOWTO` */
const capitals = /^[A-Z][A-Z_]{4,}$/;

/** Addresses are asked for again with every mention; with more of them than these, memory counts for more than time. */
const known = new Map<string, string>();
const mostKnown = 10_000;

/**
 * The language tag in a note's address, in small letters: of its name, or of the innermost folder that is one; a folder
 * of documentation or translations tells more about what is in it than others do. '' for the original, which has none.
 * @example editionOf('file:///docs/pt_BR/a.md') // 'pt-br'
 * @example editionOf('file:///README.ja.md') // 'ja'
 * @example editionOf('file:///docs/go/a.md') // ''
 */
export function editionOf(uri: string): string {
	if (!hint.test(uri)) {
		return '';
	}
	let edition = known.get(uri);
	if (edition === undefined) {
		edition = read(uri);
		if (known.size === mostKnown) {
			known.clear();
		}
		known.set(uri, edition);
	}
	return edition;
}

function read(uri: string): string {
	const folders = uri.split('/');
	const name = folders.pop() ?? '';
	let found = tagOfName(name, folders.at(-1) ?? '');
	for (let at = folders.length - 1; at > 0 && found === ''; at--) {
		const parent = folders[at - 1] ?? '';
		const codes = translations.test(parent)
			? amongTranslations
			: documentation.test(parent)
				? inDocumentation
				: nowhere;
		found = tagOf(folders[at] ?? '', codes);
	}
	for (let at = folders.length - 1; at > 0 && found === ''; at--) {
		found = people.test(folders[at - 1] ?? '') ? '' : tagOf(folders[at] ?? '', anywhere);
	}
	return found;
}

/**
 * The language of an edition, which those of its regions and scripts share.
 * @example languageOf('pt-br') // 'pt'
 */
export function languageOf(edition: string): string {
	return edition.slice(0, 2);
}

function tagOfName(name: string, folder: string): string {
	const whole = translations.test(folder) ? tagOf(name.replace(/\.\w+$/, ''), amongTranslations) : '';
	const [, stem = '', sign, code = ''] = ending.exec(name) ?? [];
	if (whole !== '' || stem === '') {
		return whole;
	}
	if (frontPage.test(stem)) {
		return tagOf(/^[A-Z]{2}$/.test(code) ? code.toLowerCase() : code, amongTranslations);
	}
	if (capitals.test(stem)) {
		return tagOf(code, inDocumentation);
	}
	// `que-es.md` is Spanish for something else, and `data.example.fr.md` is about a site.
	return tagOf(code, sign === '.' && !stem.includes('.') ? anywhere : nowhere);
}

/** The tag that some words are, if their language is one of those expected there; who writes a region means any. */
function tagOf(words: string, expected: ReadonlySet<string>): string {
	const [, code = '', script, region] = tag.exec(words) ?? [];
	if (script === undefined && region === undefined) {
		return expected.has(code) ? (countries.get(code) ?? code) : '';
	}
	const isTelling = script !== undefined || /^[\dA-Z]/.test(region ?? '') || inDocumentation.has(code);
	return isTelling && amongTranslations.has(code) && !countries.has(code)
		? words.toLowerCase().replaceAll('_', '-')
		: '';
}

function codesOf(list: string): ReadonlySet<string> {
	return new Set(list.split(' ').filter((code) => code !== ''));
}
