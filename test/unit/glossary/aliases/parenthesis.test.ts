import { strict as assert } from 'node:assert';
import { definitions } from '../../../support/notes';

const aliases = (head: string, text = 'A thing that works.') =>
	definitions(`**${head}:** ${text}`)[0]?.aliases.map(({ label }) => label);

suite('Parentheses of heads', () => {
	test('hold short forms, long forms and other names', () => {
		for (const [head, wanted] of [
			['Virtual machine (VM)', ['VM']],
			['VM (virtual machine)', ['virtual machine']],
			[
				'Desktop virtualization (Virtual Desktop Infrastructure (VDI))',
				['Virtual Desktop Infrastructure', 'VDI'],
			],
			['Storage virtualization (Software-Defined Storage)', ['Software-Defined Storage']],
			['Type 2 hypervisor (hosted hypervisor)', ['hosted hypervisor']],
			['Hypervisor (virtual machine manager, VMM)', ['virtual machine manager', 'VMM']],
			[
				'Geneve (Generic Network Virtualization Encapsulation)',
				['Generic Network Virtualization Encapsulation'],
			],
			['AMD Secure Encrypted Virtualization (AMD SEV)', ['AMD SEV']],
			['동적 계획법 (Dynamic Programming)', ['Dynamic Programming']],
			['VirtualMachine (VM)', ['VM']],
			['L2 batch (or just batch)', []],
			['PHPUnit (PHP)', []],
			[
				'4-HO-DPT (also known as 4-hydroxy-N,N-dipropyltryptamine and sometimes referred to as Procin)',
				['4-hydroxy-N,N-dipropyltryptamine'],
			],
			['Aspect-oriented programming (AOP, also translated as a way of thinking)', ['AOP']],
			['Aspect-oriented programming (AOP, also translated as *a way* of thinking)', ['AOP']],
		] as const) {
			assert.deepEqual(aliases(head), wanted, head);
		}
	});

	test('hold remarks, units, years and parts, which are no names', () => {
		for (const head of [
			'Thin provisioning (optional)',
			'Memory size (GB)',
			'Xen (2003)',
			'Pool name (Optional Parameter)',
			'Dragonball (Built-in VMM)',
			'Agile development (High Priority)',
			'jackson-databind (JSON)',
			'Meta system (Meta Node, Meta Partition)',
			'CSI Driver (Dynamic Volume Provisioner)',
			'Index (One-to-Many)',
		]) {
			assert.deepEqual(aliases(head), [], head);
		}
	});
});

suite('Short forms in the text', () => {
	test('belong to the name before them, in any number', () => {
		assert.deepEqual(aliases('Virtual machine', 'A thing. Many virtual machines (VMs) run.'), ['VM']);
		assert.deepEqual(aliases('Virtual machine', 'A thing. Many other things (OTs) run.'), []);
	});

	test('point at the short form', () => {
		const text = '**Virtual machine:** A thing.\n\nVirtual machines (VMs) run.';
		const [alias] = definitions(text)[0]?.aliases ?? [];
		assert.equal(text.slice(alias?.span.start, alias?.span.end), 'VM');
	});
});
