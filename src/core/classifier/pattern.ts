// The pattern before there are notes: two kinds to be renamed, as an editor snippet.
import type { Language } from './language';
import { asComment, planClassifier, writePlan, type WriteOptions } from './write';

/** The seed's example. The first label is what stands there; the others are offered. */
const examples = [
	{
		member: 'Hardware',
		labels: ['using hardware functionality', 'hardware-based', 'partitioning'],
		about: 'Partitioning, by a partition controller.',
	},
	{
		member: 'Software',
		labels: ['using software functionality', 'software-based', 'hypervisor'],
		about: 'A hypervisor.',
	},
];

const sides = { from: 'virtualized resource', to: 'physical resource', whole: 'virtualization' };

/**
 * Resources that are given out, mapped to those behind them, in one of two ways: a snippet whose names, labels
 * and comments are tab stops. It carries no marker comment, since no notes stand behind it.
 *
 * @example writePattern(go, { indent: '\t' }) // '// ${1:VirtualizedResource} is what …'
 */
export function writePattern(language: Language, options: Pick<WriteOptions, 'indent' | 'opening'>): string {
	const named = examples.map(({ member }) => ({ label: member, definition: '', kinds: [] }));
	const plan = planClassifier(language, { name: sides.whole, kinds: named }, { sides });
	const kinds = plan.kinds.map((kind, index) => {
		const { labels = [], about = '' } = examples[index] ?? {};
		const label = labels[0] ?? '';
		const [opening = '', closing = ''] = language.quote(label).split(label);
		return {
			...kind,
			literal: [opening, { stop: `label ${index}`, value: label, choices: labels }, closing],
			about: [...asComment(language, ['']), { stop: `about ${index}`, value: about }],
		};
	});
	return writePlan(language, { ...plan, kinds }, { ...options, form: 'snippet' });
}
