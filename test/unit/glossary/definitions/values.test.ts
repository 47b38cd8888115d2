import { strict as assert } from 'node:assert';
import { definitions, lines } from '../../../support/notes';

const labels = (text: string, uri?: string) => definitions(text, uri).map(({ label }) => label);

suite('What stands behind a head', () => {
	test('defines nothing where it is a value, a type, a request or an announcement', () => {
		for (const text of [
			'**InChI:** `InChI=1S/C18H27NO/c1-20-17`',
			'**Task sheet:** [Sheet 3](assets/a3.pdf)',
			'**Variables there are:**\n\n`KUBE_PATH`: the place of a file.',
			'**Applies to:** A thing that can be described here.',
			'- **In OWL**: A language in which ontologies are written.',
			'**Zugang:** 2026-05-21 **Rest**: was noch fehlt',
			'**Points to judge:** Various concepts here:',
			'Created\n: {created_date}',
			'Namespace\n: <{current_iri}{ratification_date}>',
			'Standard\n: <http://www.example.org/standards/450>',
			'Affected\n: All versions before 1.8.5',
			'Betroffen\n: Alle Versionen vor dem 23.09.2006',
			'Version\n: Bitte benutzt eine neuere.',
			'Email\n: String. Look up a user with this address',
			'Pending\n: {{<required>}} Boolean. Filter for accounts that wait?',
			'*[DNS]: https://example.org/wiki/Domain_Name_System',
			'## Words of a standard\n\nA \\| B \\| [*C*](c.md) \\| D',
		]) {
			assert.deepEqual(labels(text), [], text);
		}
	});

	test('defines where it only holds such things', () => {
		for (const [text, label] of [
			['**Identifier:** A name such as `InChI=1S` that tells substances apart.', 'Identifier'],
			['VTEP\n: The end point of a tunnel since 1.8.5.', 'VTEP'],
			['虚拟机\n: 自2.0.1起由软件模拟的计算机', '虚拟机'],
			['*[DNS]: Domain Name System', 'DNS'],
			['## Handler\n\nA handler is a class of the switch. Its duties are:', 'Handler'],
			['**DPDK:** [Data Plane Development Kit](https://www.dpdk.org)', 'DPDK'],
			['# VDI\n\nVDI stands for virtual desktop infrastructure. Its parts are:\n\n- a broker', 'VDI'],
			['## Hypervisor\n\nA hypervisor is software that runs virtual machines.', 'Hypervisor'],
			['**OVMF** is a firmware. It is open source firmware for virtual machines.', 'OVMF'],
			['## TSC\n\nThe TSC is a 64-bit counter that each processor has.', 'TSC'],
			['## Xen\n\nXen is a hypervisor with over 20 years of history.', 'Xen'],
			['**Read only:** A mode in which nothing is written.', 'Read only'],
			[
				'| Término | Definición |\n| --- | --- |\n| Huésped | El sistema que corre en una máquina virtual |',
				'Huésped',
			],
			['## [[vTPM]]\n\nA vTPM is a chip that exists in software only.', 'vTPM'],
			['**DoS:** An attack that keeps a service busy.', 'DoS'],
			['**Boot order:** The devices that a machine asks for a system, one after the other:', 'Boot order'],
		] as const) {
			assert.deepEqual(labels(text), [label], text);
		}
	});

	test('defines in lists of a note in German, but for requests', () => {
		const german =
			'In dieser Notiz wird erklärt, was man für die Prüfung wissen muss, und warum das nicht so einfach ist. ';
		for (const [body, wanted] of [
			['Eine Fassung, die keiner hat.', ['Neuheit']],
			['Bitte benutzt eine neuere Fassung.', []],
			['Verwende bitte eine neuere Fassung.', []],
		] as const) {
			assert.deepEqual(labels(`${german.repeat(3)}\n\nNeuheit\n: ${body}`), wanted, body);
		}
	});

	test('defines in a glossary of any language, but for remarks and announcements', () => {
		const text = lines(
			'# Глоссарий',
			'',
			'## ARM',
			'',
			'**Примечание:** Сервис закрылся много лет назад.',
			'',
			'## Arch',
			'',
			'На дистрибутив следует ссылаться вот так:',
			'',
			'## Core',
			'',
			'Хранилище с пакетами, без которых система не работает.',
		);
		assert.deepEqual(labels(text, 'file:///a/glossary.md'), ['Core']);
	});

	test('is of no use in the minutes of a meeting', () => {
		const text = lines('**Ada:** This is a machine that counts.');
		assert.deepEqual(labels(text, 'file:///a/machines.md'), ['Ada']);
		for (const uri of ['file:///a/WeeklyMeetings/2020-08-25.md', 'file:///a/minutes/call-2021-04.md']) {
			assert.deepEqual(labels(text, uri), [], uri);
		}
		assert.deepEqual(labels(text, 'file:///a/meetings/rooms.md'), ['Ada']);
		assert.deepEqual(labels(text, 'file:///a/meetings/RFC8926.md'), ['Ada']);
		const table = lines(
			text,
			'',
			'| Term | Meaning |',
			'| --- | --- |',
			'| VF | A virtual function of a device. |',
		);
		assert.deepEqual(labels(table, 'file:///a/meetings/2020-08-25.md'), ['VF']);
	});
});

suite('Names', () => {
	test('are no words that hold sentences together, in whatever language', () => {
		for (const word of ['Un', 'le', 'And', 'dat', 'Für']) {
			assert.deepEqual(labels(`**${word}:** A thing that can be described here.`), [], word);
		}
		assert.deepEqual(labels('**AND:** An operator that needs both.'), ['AND']);
	});
});
