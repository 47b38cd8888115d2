// The names that a block of code has, and those that its further kinds would get.
import type { Block } from './block';
import type { Classifier } from './classifier';
import { typeWords } from './identifiers';
import type { Language } from './language';
import { shortLabels } from './shortLabels';
import { typeNameFor } from './typeName';

/**
 * What the type is called in words: as it was made from the notes, and as the code has it by now; names of members
 * repeat neither.
 *
 * @example spokenType(hypervisors, 'BareMetalKind') // 'hypervisor kind Bare Metal Kind'
 */
export function spokenType(classifier: Classifier, type: string): string {
	const made = typeNameFor(classifier, '') ?? typeWords(classifier.name);
	return `${made} ${type.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ')}`;
}

/** The labels as names of members are made of them. */
export function namesOf(
	labels: readonly string[],
	classifier: Classifier,
	{ type = '' }: Block,
	{ memberNaming }: Language,
): readonly string[] {
	return shortLabels(labels, spokenType(classifier, type), memberNaming.prefixed === 'type');
}

/** Every name in the block, with and without what members begin with. */
export function takenNames({ masked }: Block, prefix: string): readonly string[] {
	const names = masked.match(/[\p{L}\p{N}_]+/gu) ?? [];
	return names.flatMap((name) => (name.startsWith(prefix) ? [name, name.slice(prefix.length)] : [name]));
}
