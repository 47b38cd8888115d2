import { strict as assert } from 'node:assert';
import { evidenceOf } from '../../../../src/core/glossary/definitions/evidence';
import { namesKind } from '../../../../src/core/glossary/definitions/predicate';

suite('Evidence', () => {
	const cases: readonly (readonly [name: string, text: string, evidence: string])[] = [
		['KVM', 'KVM is a module of Linux.', 'defines'],
		['KVM', 'KVM (Kernel-based Virtual Machine) is the part of Linux that runs guests.', 'defines'],
		['Managed resources', 'Managed resources are ready-made custom resources.', 'defines'],
		['RPO', 'RPO refers to the data that may be lost.', 'defines'],
		['OpenStack', 'OpenStack provides infrastructure.', 'describes'],
		['Agent', 'Agents are located in the guest.', 'none'],
		['Unit', 'Unit is defined as a part of a rack.', 'describes'],
		['Role bindings', 'These are objects that join roles.', 'defines'],
		['Backoff', 'These are typically more subtle.', 'none'],
		['Burger', 'This is actually a better restaurant.', 'none'],
		['Watcher', 'The same as the other one.', 'against'],
		['Bill', 'Since it has many parts, we need a way to write them down.', 'against'],
		['Plugins', 'It is advised to install them.', 'none'],
		['Paths', 'Paths are resolved as follows:', 'none'],
		['Unions', 'Unions are like enums.', 'none'],
		['Experiment', 'This was an experiment by a team.', 'against'],
		['Action', 'Specify one of them.', 'against'],
		['Time', 'An instrument that measures time should be called so.', 'none'],
		['Bridge', 'A switch to which machines are plugged.', 'defines'],
		['Queue', 'a place in software in which messages can wait.', 'defines'],
		['Console', 'The console that works even before a system has started.', 'against'],
		['Watchdog', 'A timer that works even before a system has started.', 'defines'],
		['Health', 'A chart at the top summarizes the state.', 'none'],
		['Fencing', 'the forced isolation of a failed host, before its guests are started elsewhere.', 'defines'],
		['Fencing', 'The isolation of a failed host is a rule, before its guests are started.', 'none'],
		['Page', 'When you log in you get it.', 'none'],
		['Cloud.gov', 'helps teams to build systems.', 'describes'],
		['KVM', 'Kernel-based Virtual Machine.', 'defines'],
		['OG', 'Original gravity, the density of wort.', 'defines'],
		['OG', 'Nothing, the original.', 'none'],
		['Props', 'the last value wins:', 'none'],
		['File name', 'The default name for `github:` addresses is short.', 'none'],
		['Home', 'The default page of a site.', 'describes'],
		['Kernel', 'A feature that is introduced by this commit.', 'describes'],
		['Frameworks', 'the U.S. Design System is a style guide.', 'none'],
		['Full virtualization', 'In full virtualization, a machine simulates hardware.', 'describes'],
		['Storage', 'This is a technology that pools disks.', 'defines'],
		['Storage', 'This is used by many.', 'describes'],
		['Quorum', 'A rule that counts votes.', 'defines'],
		['Quorum', 'The rule that a cluster needs a majority.', 'defines'],
		['Quorum', 'the votes below.', 'defines'],
		['Hypervisor', 'Software that runs machines.', 'defines'],
		['Live migration', 'Migration of a running machine.', 'defines'],
		['ESXi', "VMware's hypervisor for servers.", 'describes'],
		['Quorum', 'Any rule that counts.', 'describes'],
		['Features', 'Features are defined by flags in the kernel.', 'describes'],
		['Features', 'Features are defined by setting flags in the kernel.', 'none'],
		['Matchers', 'The matchers are where it gets interesting.', 'none'],
		['Keys', 'The keys represent the following, one after the other.', 'against'],
		['Step', 'Run the tests.', 'none'],
		['Sync', 'Upload files to the server.', 'none'],
		['Limits', 'A similar issue applies to others.', 'none'],
		['Limits', 'A wide variety of options for it is available.', 'none'],
		['Logs', 'The default installation deploys an agent.', 'none'],
		['Sets', 'A user submits data via a form.', 'none'],
		['Sprint', 'Sprint is a great opportunity to talk.', 'none'],
		['Lint', 'It is a bug if this fails.', 'none'],
		['Manual', 'A guide for developers.', 'describes'],
		['Kubernetes', 'A running Kubernetes cluster.', 'against'],
		['UID', 'The UID of the object.', 'against'],
		['Mainnet', 'See the other page.', 'against'],
		['Contents', 'This is a list of pages.', 'against'],
	];
	for (const [name, text, evidence] of cases) {
		test(`of “${name}: ${text}” is: ${evidence}`, () => {
			assert.equal(evidenceOf([name], text), evidence);
		});
	}

	test('needs the name itself in other languages', () => {
		for (const [name, text] of [
			['TCP', 'TCP ist ein Protokoll.'],
			['TCP', 'TCP es un protocolo.'],
			['TCP', 'TCP é um protocolo.'],
			['认证', '认证是一种过程。'],
			['認証', '認証とは、過程です。'],
			['Контекст', 'Контекст — это способ.'],
		] as const) {
			assert.equal(evidenceOf([name], text, false), 'defines', text);
		}
		for (const [name, text] of [
			['Argumentos', 'Los argumentos son los siguientes.'],
			['Arguments', 'Les arguments sont les suivants.'],
			['Argumente', 'Die Argumente sind die folgenden.'],
		] as const) {
			assert.equal(evidenceOf([name], text, false), 'none', text);
		}
		assert.equal(evidenceOf(['Paunawa'], 'A dokumentum.', false), 'none');
		assert.equal(evidenceOf(['Programm'], 'Ein Programm, das rechnet.', false), 'defines');
	});
});

suite('Predicates', () => {
	test('name a kind, or praise, rank and introduce', () => {
		for (const [predicate, wanted] of [
			['a hypervisor for Linux.', true],
			['the process of dividing.', true],
			['a useful tool that shows it.', true],
			['a useful tool.', false],
			['the most flexible method.', false],
			['an example of a thing.', false],
			['a first-class citizen in it.', false],
			['an integral part of it.', false],
			['the part of Linux that runs.', true],
			['the probabilistic, fault-tolerant algorithm of it.', true],
			['the missing piece.', false],
			['the keyword and it does that.', false],
			['the product benchmark, not another.', false],
			['a fixed length, so it is short.', false],
			['a required field, if none is given.', false],
			['an OPTIONAL configuration for memory.', false],
			['an optional service that queues.', true],
			['a great way to prevent bugs.', false],
			['a fundamental piece of the solution.', false],
			['a project and we love patches.', false],
			['another consideration.', false],
			['a massive area in the field.', false],
			['a normal part of the name.', false],
			['an important cluster component for administrators.', false],
			['an absolute nightmare.', false],
			['a great tool that prevents bugs.', true],
			['a strong foundation for publishing.', false],
			['a term frequently used in discussions.', false],
			['a term used for disks.', true],
			['the following.', false],
			['an umbrella for:', false],
			['an active consumer of data today:', false],
			['an object that holds data about a host such as:', true],
		] as const) {
			assert.equal(namesKind(predicate, false), wanted, predicate);
		}
		for (const isProper of [false, true]) {
			const seasoned = namesKind('an engineer of machines with over 20 years of practice.', isProper);
			assert.equal(seasoned, !isProper);
		}
		assert.equal(namesKind('a counter variable like the others.', true), false);
		assert.equal(namesKind('a variable that a thread keeps for itself.', false), true);
		assert.equal(namesKind('a software engineer on the team.', true), false);
		assert.equal(namesKind('a software engineer on the team.', false), true);
	});
});
