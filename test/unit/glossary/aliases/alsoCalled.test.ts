import { strict as assert } from 'node:assert';
import { calledWithShortForm, namesInSentence } from '../../../../src/core/glossary/aliases/alsoCalled';
import { definitions, lines, told } from '../../../support/notes';

const names = (sentence: string) => namesInSentence(sentence)?.names.map(({ label }) => label) ?? [];

suite('Also called', () => {
	test('names what an aside after *is a* follows', () => {
		const aliases = (text: string) =>
			definitions(lines('## Disk', '', text))[0]?.aliases.map(({ label }) => label);
		assert.deepEqual(aliases('A disk is a device, also called drive, that holds data.'), ['drive']);
		assert.deepEqual(aliases('A disk is a device of plates, also called platters, that holds data.'), []);
	});

	test('lists names, and gives a shared noun to each', () => {
		for (const [sentence, wanted] of [
			[
				'Type 1 hypervisors are also called bare-metal, embedded, or native hypervisors.',
				['bare-metal hypervisor', 'embedded hypervisor', 'native hypervisor'],
			],
			['It is also known as a virtual machine manager.', ['virtual machine manager']],
			[
				'They are also known as fishbone diagrams, herringbone diagrams or cause-and-effect diagrams.',
				['fishbone diagram', 'herringbone diagram', 'cause-and-effect diagram'],
			],
			['Vertical scaling, also known as "scaling up and down", is a technique.', ['scaling up and down']],
			['Vertical scaling, also known as scaling up and down, is a technique.', ['scaling up and down']],
			['Kubernetes, also known as K8s, is a system.', ['K8s']],
			['The hash (also known as the "crate hash") is long.', ['crate hash']],
			['It is also referred to as the terminal or command line.', ['terminal', 'command line']],
			[
				'It is also known as 4-hydroxy-N,N-dipropyltryptamine and sometimes referred to as Procin.',
				['4-hydroxy-N,N-dipropyltryptamine'],
			],
			['It is also known as Ritalin and sold under the name Concerta.', ['Ritalin']],
			['It is also known colloquially as speed or whizz.', ['speed', 'whizz']],
			['It is also called LAD or simply PARGY.', ['LAD', 'PARGY']],
			['Middleware (also called pre and post hooks) is a function.', ['pre and post hooks']],
			['Kubo (previously known as go-ipfs) is old.', ['go-ipfs']],
			[
				'An array, sometimes also called a fixed-size array or an inline array, is a value.',
				['fixed-size array', 'inline array'],
			],
		] as const) {
			assert.deepEqual(names(sentence), wanted, sentence);
		}
	});

	test('is found at once, or not, in texts full of blanks', () => {
		const blanks = ' '.repeat(100_000);
		assert.deepEqual(names(`It${blanks},${blanks}is also called${blanks}a manager.`), ['manager']);
		assert.deepEqual(names(`It is also called a${blanks}manager`), []);
	});

	test('needs "also"; the list ends at "that"', () => {
		assert.deepEqual(names('Extensions known as AMD-V or Intel VT help.'), []);
		assert.deepEqual(names('It is also called a manager that runs guests and more.'), ['manager']);
	});

	test('belongs to the term it speaks of, or around it', () => {
		assert.deepEqual(
			told(
				definitions(
					lines(
						'**Guest:** A system inside.',
						'',
						'**Host:** A system below. It is also called server.',
						'',
						'Guests are also called machines.',
					),
				),
			),
			['Guest (machine): A system inside.', 'Host (server): A system below. It …'],
		);
		assert.deepEqual(
			told(definitions(lines('**Guest:** A system inside.', '', 'Oaks are also called trees.'))),
			['Guest: A system inside.'],
		);
	});

	test('never takes the name of another term', () => {
		assert.deepEqual(
			told(
				definitions(
					lines('**Guest:** A system inside. Also called machine.', '', '**Machine:** A thing that works.'),
				),
			),
			['Guest: A system inside. Also …', 'Machine: A thing that works.'],
		);
	});
});

suite('Called', () => {
	test('attaches a name with its short form', () => {
		assert.deepEqual(
			calledWithShortForm('A concept called Software-Defined Networking (SDN): it grew.').map(
				({ label }) => label,
			),
			['Software-Defined Networking', 'SDN'],
		);
		assert.deepEqual(calledWithShortForm('A concept called a great idea (OK).'), []);
	});
});
