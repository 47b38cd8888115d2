// Classifiers in open documents, compared with the notes: what warnings, fixes and lenses have in common.
import * as vscode from 'vscode';
import { readBlock } from '../../core/classifier/block';
import { choiceFor } from '../../core/classifier/choices';
import type { Classifier } from '../../core/classifier/classifier';
import { addMissingArms, compareClassifier, type Drift } from '../../core/classifier/drift';
import { classifierOf } from '../../core/classifier/fromTaxonomy';
import { languageFor } from '../../core/classifier/languages';
import type { Language } from '../../core/classifier/language';
import { findMarkers, type Marker } from '../../core/classifier/marker';
import type { TaxonomyNode } from '../../core/taxonomy/node';
import type { Config } from '../config';
import type { Notes } from '../notes';

/** A marker as commands are told of it; what stands there may have moved since. */
export interface MarkerPlace {
	readonly uri: string;
	readonly name: string;
	readonly line: number;
}

/** One marker in a document, and what the notes say about it. */
export interface Step {
	readonly marker: Marker;
	/** The labels of the arms. */
	readonly labels: readonly string[];
	/** `undefined` when the notes have no kinds under that name. */
	readonly found: Found | undefined;
}

/** The node that a marker means, and how far the code agrees with it. */
export interface Found {
	readonly node: TaxonomyNode;
	readonly classifier: Classifier;
	readonly language: Language;
	readonly drift: Drift;
}

interface Known {
	readonly version: number;
	/** The same document may become one of another language without a new version. */
	readonly language: Language;
	readonly taxonomy: readonly TaxonomyNode[];
	readonly steps: readonly Step[];
}

/** Compares a document once for each state of it and of the notes. Reads no notes where there is no marker. */
export class Steps {
	readonly #notes: Notes;
	readonly #config: Config;
	readonly #known = new WeakMap<vscode.TextDocument, Known>();

	constructor(notes: Notes, config: Config) {
		this.#notes = notes;
		this.#config = config;
	}

	/** True when the document is code of a language we know and holds a marker, and the user wants it compared. */
	concerns(document: vscode.TextDocument): boolean {
		const { scheme } = document.uri;
		// Old versions, comparisons and outputs have read-only schemes of their own.
		const isFile = scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
		return (
			this.#config.keepInStep &&
			isFile &&
			languageFor(document.languageId) !== undefined &&
			findMarkers(document.getText()).length > 0
		);
	}

	/** The document's markers; empty when it does not concern us, or has changed while the notes were read. */
	async of(document: vscode.TextDocument): Promise<readonly Step[]> {
		const { version } = document;
		if (!this.concerns(document)) {
			return [];
		}
		await this.#notes.ready;
		const language = languageFor(document.languageId);
		if (document.isClosed || document.version !== version || language === undefined) {
			return [];
		}
		const { taxonomy } = this.#notes.workspace;
		const known = this.#known.get(document);
		if (known?.version === version && known.taxonomy === taxonomy && known.language === language) {
			return known.steps;
		}
		const text = document.getText();
		const uri = document.uri.toString();
		const steps = findMarkers(text).map((marker): Step => {
			const labels = readBlock(text, marker, language).arms.map(({ label }) => label);
			const node = choiceFor(taxonomy, marker.name, labels, uri)?.node;
			const classifier = node && classifierOf(node);
			return {
				marker,
				labels,
				found:
					node === undefined || classifier === undefined
						? undefined
						: { node, classifier, language, drift: compareClassifier(text, marker, classifier, language) },
			};
		});
		this.#known.set(document, { version, language, taxonomy, steps });
		return steps;
	}
}

/** Where the marker of a name is that is nearest to a line; `undefined` when there is none of the name. */
export function nearestStep(
	document: vscode.TextDocument,
	steps: readonly Step[],
	{ name, line }: MarkerPlace,
): Step | undefined {
	const away = ({ marker }: Step): number => Math.abs(document.positionAt(marker.span.start).line - line);
	return steps.filter(({ marker }) => marker.name === name).sort((one, other) => away(one) - away(other))[0];
}

/** The edit that adds the missing kinds; `undefined` when the code shows no place for them. */
export function completing(document: vscode.TextDocument, step: Step): vscode.WorkspaceEdit | undefined {
	if (step.found === undefined || step.found.drift.missing.length === 0) {
		return undefined;
	}
	const { classifier, language } = step.found;
	const insertions = addMissingArms(document.getText(), step.marker, classifier, language);
	if (insertions === undefined) {
		return undefined;
	}
	const edit = new vscode.WorkspaceEdit();
	for (const { offset, text } of insertions) {
		edit.insert(document.uri, document.positionAt(offset), text);
	}
	return edit;
}
