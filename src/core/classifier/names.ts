// The names that a block of code has, and those that its further kinds would get.
import type { Block } from './block';
import type { Classifier } from './classifier';
import { identifier, typeWords } from './identifiers';
import type { Language } from './language';
import { shortLabels } from './shortLabels';
import { typeNameFor } from './typeName';

/**
 * What the type is called in words, as it was made from the notes and as the code has it by now: names of members
 * repeat neither. '' where the members that are there repeat it.
 *
 * @example spokenType(hypervisors, block, go) // 'hypervisor kind Bare Metal Kind'
 */
export function spokenType(classifier: Classifier, block: Block, language: Language): string {
	const { type = '', masked, arms } = block;
	const made = typeNameFor(classifier, '') ?? typeWords(classifier.name);
	const own = type.replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ');
	const spoken = `${made} ${own}`;
	const names = new Set(masked.match(/[\p{L}\p{N}_]+/gu));
	const prefix = language.memberPrefix?.(type, masked) ?? '';
	const labels = arms.map(({ label }) => label);
	const shorts = shortLabels(labels, spoken, language.memberNaming.prefixed === 'type');
	const isRepeated = labels.some(
		(label, index) =>
			shorts[index] !== label && names.has(prefix + identifier(label, 1, language.memberNaming)),
	);
	return isRepeated ? '' : spoken;
}

/** The labels as names of members are made of them. */
export function namesOf(
	labels: readonly string[],
	classifier: Classifier,
	block: Block,
	language: Language,
): readonly string[] {
	const spoken = spokenType(classifier, block, language);
	return shortLabels(labels, spoken, language.memberNaming.prefixed === 'type');
}

/** Every name in the block, with and without what members begin with. */
export function takenNames({ masked }: Block, prefix: string): readonly string[] {
	const names = masked.match(/[\p{L}\p{N}_]+/gu) ?? [];
	return names.flatMap((name) => (name.startsWith(prefix) ? [name, name.slice(prefix.length)] : [name]));
}
