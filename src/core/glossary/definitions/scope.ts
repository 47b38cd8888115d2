// Where more is believed: glossaries, by their title or file name; and where less: under titles of other lists.

const word =
	'glossary|glossaries|terminology|vocabulary|nomenclature|acronyms?|abbreviations?|definitions|terms|glossaire|glossar|glosario|gloss[aá]rio|terminologie|begriffe';
/** The word ends the title, or begins it and is explained: `Cloud glossary`, `Definitions`, `Terms used here`. */
const glossaryTitle = new RegExp(
	String.raw`(?:^|\s)(?:${word})(?:\s+(?:and|&|/)\s+(?:${word}|concepts))?[:.]?$|^(?:${word})\s+(?:of\s+terms|used|in\s+this|for)\b|^(?:${word})\s+(?:and|&)\s+\p{L}+$|^(?:用語集|用語|術語|术语表?|词汇表?|용어집?|глоссарий|термины)(?:\s*\{.*\})?$`,
	'iu',
);
/** What all of these have in common; most titles have none of it. */
const mayBeGlossary = /gloss|termin|terms|vocab|nomencl|acron|abbrev|defin|begriff|[^\x00-\x7f]/i;
const notGlossary =
	/\bterms\s+(?:of|and\s+conditions|&)\b|\b(?:style|guide|guia|guía|how)\b|\b(?:type|function|class|schema|custom|resource|api|interface|macro|variable|field|method|object|task|job|pipeline|step|style|image|problem|process|service|file|data|value|rule|query|index|table|workflow|crd|model|metric|component|struct|trait|module|event|role|constant|property|term|proposed)\s+definitions\b|\bdefinitions\s+(?:of|file)\b|\?$/i;

/**
 * True for the titles of glossaries and of glossary sections.
 * @example isGlossaryTitle('Terms and definitions') // true
 * @example isGlossaryTitle('Terms of service') // false
 */
export function isGlossaryTitle(title: string): boolean {
	return (
		title.length <= 60 &&
		mayBeGlossary.test(title) &&
		glossaryTitle.test(title.replace(/^[\d.]+\s+/, '')) &&
		!notGlossary.test(title)
	);
}

/** True for notes that are glossaries by their file name: `docs/glossary.md`, `Storage-Terminology.md`. */
export function isGlossaryFile(uri: string): boolean {
	const name = uri
		.slice(uri.lastIndexOf('/') + 1)
		.replace(/\.[^.]*$/, '')
		.replace(/%20|[-_]/g, ' ');
	return /\b(?:glossary|terminology|vocabulary|acronyms?|glossaire|glossar|glosario|glossario|terminologia|begrippenlijst|woordenlijst)\b/i.test(
		name,
	);
}

/** True for notes that stand in a folder of one-term notes: `glossary/hypervisor.md`. */
export function isInGlossaryFolder(uri: string): boolean {
	return /\/(?:glossary|glossaries|terms|dictionary|glossaire|glossar|glosario)\/[^/]+(?:\/index)?\.[^/.]+$/i.test(
		uri,
	);
}

const otherLists = new RegExp(
	String.raw`(?:^|\s)(?:prerequisites?|requirements?|options|parameters?|arguments?|properties|fields|flags|attributes|settings|columns|headers|steps|goals|non-goals|objectives|risks|mitigations?|test\s+plan|test\s+cases|limitations|alternatives|examples?|guidelines|recommendations|best\s+practices|errors?|status\s+codes?)[:.]?$` +
		String.raw`|^(?:inputs?|outputs?|variables|responses?|procedure|tests?|testing|(?:key\s+)?features?|benefits|advantages|disadvantages|drawbacks|pros|cons|changes|usage|installation|install|setup|what['’]s\s+new|new|resources|(?:useful\s+)?links|references|(?:further\s+)?reading|see\s+also|next(?:\s+steps)?|tasks|todo|agenda|attendees|contributing|license|credits|acknowledge?ments|schedule|timeline|rules|checklist|motivation|proposal|monitoring|metrics|environment(?:\s+variables)?)[:.]?$` +
		String.raw`|\b(?:before\s+you|how\s+to)\b`,
	'i',
);

/**
 * True for titles of sections whose lists and bold heads are something else than terms.
 * @example listsOtherThings('Query parameters') // true
 */
export function listsOtherThings(title: string): boolean {
	return otherLists.test(title);
}
