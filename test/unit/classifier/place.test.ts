import { strict as assert } from 'node:assert';
import { languageFor } from '../../../src/core/classifier/languages';
import { placed, placementAt } from '../../../src/core/classifier/place';

/** The text with `NEW` at the place that belongs to the bar. */
function place(marked: string, id = 'go'): string {
	const language = languageFor(id);
	assert.ok(language);
	const offset = marked.indexOf('|');
	const text = marked.replace('|', '');
	const where = placementAt(text, offset, language);
	const { start, end } = where.span;
	return text.slice(0, start) + placed(where.opening ? 'OPEN\nNEW' : 'NEW', where) + text.slice(end);
}

suite('Places for classifiers', () => {
	test('on a blank line it is that line, with room around it', () => {
		assert.equal(place('|', 'rust'), 'NEW\n');
		assert.equal(place('package main\n|'), 'package main\n\nNEW\n');
		assert.equal(place('package main\n\n|\n\nvar a = 1\n'), 'package main\n\nNEW\n\nvar a = 1\n');
		assert.equal(place('package main\n|\nvar a = 1\n'), 'package main\n\nNEW\n\nvar a = 1\n');
		assert.equal(place('import enum\n|\nA = 1\n', 'python'), 'import enum\n\n\nNEW\n\n\nA = 1\n');
	});

	test('keeps the indentation of a blank line', () => {
		assert.equal(place('class A {\n\t|\n}\n', 'java'), 'class A {\n\tNEW\n}\n');
		assert.equal(
			place('class A {\n\tint b;\n\t|\n\tint c;\n}', 'java'),
			'class A {\n\tint b;\n\n\tNEW\n\n\tint c;\n}',
		);
	});

	test('on any other line it is below the outermost block', () => {
		assert.equal(
			place('func a() {\n\tif b {\n\n\t\tc(|)\n\t}\n}\n\nfunc d() {}\n'),
			'func a() {\n\tif b {\n\n\t\tc()\n\t}\n}\n\nNEW\n\nfunc d() {}\n',
		);
		assert.equal(place('def a():\n    return|', 'python'), 'def a():\n    return\n\n\nNEW\n');
		assert.equal(
			place('def a():\n    return|\n\nb()\n', 'python'),
			'def a():\n    return\n\n\nNEW\n\n\nb()\n',
		);
	});

	test('is below the imports while the cursor is above them', () => {
		assert.equal(
			place(
				'|// Package main …\n\n// … does it.\npackage main\n\nimport (\n\t"fmt"\n\n\t"os"\n)\n\n// A is.\nvar A = 1\n',
			),
			'// Package main …\n\n// … does it.\npackage main\n\nimport (\n\t"fmt"\n\n\t"os"\n)\n\nNEW\n\n// A is.\nvar A = 1\n',
		);
		assert.equal(
			place('"""|What.\n\nWhy.\n"""\n\nfrom __future__ import annotations\n\nA = 1\n', 'python'),
			'"""What.\n\nWhy.\n"""\n\nfrom __future__ import annotations\n\n\nNEW\n\n\nA = 1\n',
		);
		assert.equal(
			place('|<?php\n\ndeclare(strict_types=1);\n\nnamespace App;\n\nuse A\\B;\n\nclass C {}\n', 'php'),
			'<?php\n\ndeclare(strict_types=1);\n\nnamespace App;\n\nuse A\\B;\n\nNEW\n\nclass C {}\n',
		);
	});

	test('a comment or a string of several lines is not cut in two', () => {
		const licence = '/*\nCopyright us.\n\nLicensed so.\n*/\n';
		const below = `${licence}\npackage main\n\nNEW\n`;
		assert.equal(place(`|${licence}\npackage main\n`), below);
		assert.equal(place(`${licence.replace('us.\n', 'us.\n|')}\npackage main\n`), below);
		assert.equal(place(`|${licence}\nvar a = 1\n`, 'javascript'), `${licence}\nNEW\n\nvar a = 1\n`);
		assert.equal(place('/**\n * a\n|\n * b\n */\nf();\n', 'java'), '/**\n * a\n\n * b\n */\nf();\n\nNEW\n');
		for (const quotes of ["'''", 'r"""', "r'''"]) {
			const doc = `${quotes}What.\n\nWhy.\n${quotes.slice(-3)}\n`;
			const code = `${doc}\nimport os\n`;
			assert.equal(place(code.replace('What.\n', 'What.\n|'), 'python'), `${code}\n\nNEW\n`);
		}
		const windows = 'a() // b|\r\n\r\nc()\r\n';
		assert.equal(place(windows, 'javascript'), 'a() // b\n\nNEW\r\n\r\nc()\r\n');
	});

	test('an empty line inside a block does not cut the block in two', () => {
		assert.equal(
			place('def a():\n    b()\n|\n    c()\n\nd()\n', 'python'),
			'def a():\n    b()\n\n    c()\n\n\nNEW\n\n\nd()\n',
		);
		assert.equal(place('func a() {\n\tb()\n|\n\tc()\n}\n'), 'func a() {\n\tb()\n\n\tc()\n}\n\nNEW\n');
		assert.equal(place('import (\n\t"a"\n|\n\t"b"\n)\n'), 'import (\n\t"a"\n\n\t"b"\n)\n\nNEW\n');
	});

	test('a blank line above what opens a file is no place', () => {
		const below = [
			['go', '‸\n// Package a does it.\npackage a\n‸\nimport "fmt"\n‸\nimport "os"\n'],
			['java', '‸\npackage a;\n‸\nimport java.util.List;\n'],
			['csharp', 'extern alias A;\n‸\nusing System;\n‸\nnamespace B;\n'],
			['python', '# -*- coding: utf-8 -*-\n‸\n"""What."""\n‸\nfrom __future__ import annotations\n'],
			['php', '<?php\n‸\ndeclare(strict_types=1);\n‸\nnamespace A;\n‸\nuse B\\C;\n'],
			['rust', '#![allow(dead_code)]\n‸\n//! What it is.\n‸\nuse std::fmt;\n'],
			['kotlin', '@file:JvmName("A")\n‸\npackage a\n‸\nimport b.C\n'],
			['swift', '#!/usr/bin/swift\n‸\nimport Foundation\n'],
			['ruby', '\n‸\n# frozen_string_literal: true\n‸\nrequire "set"\n'],
			['typescript', '‸\n/// <reference types="node" />\n‸\nimport a from "a";\n'],
			['javascript', '‸\n"use strict";\n'],
			['c', '#pragma once\n‸\n#include <a.h>\n'],
		] as const;
		for (const [id, marked] of below) {
			const text = marked.replaceAll('‸', '');
			const blanks = id === 'python' ? '\n\n' : '\n';
			for (const [index, part] of marked.split('‸').slice(0, -1).entries()) {
				const before = marked.split('‸').slice(0, index).join('') + part;
				const there = `${before}|${text.slice(before.length)}`;
				assert.equal(place(`${there}\nA\n`, id), `${text}${blanks}NEW${blanks}\nA\n`, JSON.stringify(there));
			}
		}
	});

	test('an indented blank line is one where its block may hold the whole pattern', () => {
		assert.equal(place('func a() {\n\tb()\n\t|\n}\n'), 'func a() {\n\tb()\n\t\n}\n\nNEW\n');
		assert.equal(place('fn a() {\n\t|\n}\n', 'rust'), 'fn a() {\n\tNEW\n}\n');
		assert.equal(place('impl A {\n\t|\n}\n', 'rust'), 'impl A {\n\t\n}\n\nNEW\n');
		assert.equal(
			place('namespace A\n{\n    |\n    using B;\n\n    class C\n    {\n    }\n}\n', 'csharp'),
			'namespace A\n{\n    \n    using B;\n\n    NEW\n\n    class C\n    {\n    }\n}\n',
		);
		assert.equal(
			place('class A\n{\n    void B()\n    {\n        |\n    }\n}\n', 'csharp'),
			'class A\n{\n    void B()\n    {\n        \n    }\n}\n\nNEW\n',
		);
		assert.equal(place('a = {\n    |\n}\n', 'python'), 'a = {\n    \n}\n\n\nNEW\n');
		assert.equal(
			place('@a\n|\n@b\nclass C:\n    d = 1\n', 'python'),
			'@a\n\n@b\nclass C:\n    d = 1\n\n\nNEW\n',
		);
	});

	test('neither kinds of an enumeration, nor parameters, nor arms of a match are parted', () => {
		const java = 'class A {\n\tenum B {\n\t\tC,\n\t\t|\n\t\tD;\n\t}\n}\n';
		assert.equal(place(java, 'java'), `${java.replace('|', '')}\nNEW\n`);
		const kotlin = 'enum class A {\n\tB,\n\t|\n\tC;\n}\n';
		assert.equal(place(kotlin, 'kotlin'), `${kotlin.replace('|', '')}\nNEW\n`);
		const parameters = 'class A(\n\tval b: Int,\n\t|\n\tval c: Int\n)\n';
		assert.equal(place(parameters, 'kotlin'), `${parameters.replace('|', '')}\nNEW\n`);
		const python = 'match a:\n    case 1:\n        pass\n    |\n    case 2:\n        pass\n';
		assert.equal(place(python, 'python'), `${python.replace('|', '')}\n\nNEW\n`);
	});

	test('spaces that are left over on a blank line are no block of their own', () => {
		const python = 'def a():\n    for b in c:\n            |\n        d()\n';
		assert.equal(place(python, 'python'), `${python.replace('|', '')}\n\nNEW\n`);
		assert.equal(
			place('class A:\n    def b():\n        c()\n    |\n    d = 1\n', 'python'),
			'class A:\n    def b():\n        c()\n\n    NEW\n\n    d = 1\n',
		);
	});

	test('a decorator stays with what it decorates, though a blank line parts them', () => {
		const python = '@a|\n# why\n\nclass B:\n    c = 1\n';
		assert.equal(place(python, 'python'), `${python.replace('|', '')}\n\nNEW\n`);
		const rust = '#[derive(Debug)]|\n\nstruct A;\n';
		assert.equal(place(rust, 'rust'), `${rust.replace('|', '')}\nNEW\n`);
		const csharp = '|using A;\n\n[assembly: B("c")]\n\nclass D\n{\n}\n';
		assert.equal(place(csharp, 'csharp'), 'using A;\n\n[assembly: B("c")]\n\nNEW\n\nclass D\n{\n}\n');
	});

	test('a namespace of C++ holds none, indented or not', () => {
		const inside =
			'#include <a>\n\nnamespace a {\nnamespace b {\n‸\nclass C {\n\tint d;\n‸};\n‸\n} // {\n\n}';
		for (const [index] of inside.split('‸').slice(1).entries()) {
			const parts = inside.split('‸');
			const text = parts.join('');
			const before = parts.slice(0, index + 1).join('');
			assert.equal(
				place(`${before}|${text.slice(before.length)}\n\nint e;\n`, 'cpp'),
				`${text}\n\nNEW\n\nint e;\n`,
			);
		}
		const guarded =
			'#ifndef A\n#ifdef __cplusplus\nextern "C" {\n#endif\n|\nint b();\n#ifdef __cplusplus\n}\n#endif\n#endif\n';
		const cut = guarded.lastIndexOf('#endif') - 1;
		assert.equal(place(guarded, 'cpp'), `${guarded.slice(0, cut)}\n\nNEW\n\n#endif\n`.replace('|', ''));
		const branches = '#if A\nvoid a() {\n#else\nvoid b() {\n#endif\n\tc();\n}\n|\nint d;\n';
		assert.equal(place(branches, 'cpp'), branches.replace('|', '\nNEW\n'));
	});

	test('a block that only mentions a word for what may hold the pattern is none that may', () => {
		const below = [
			['csharp', 'class A\n{\n    void B<T>()\n        where T : class\n    {\n        |\n    }\n}\n'],
			['csharp', 'class A\n{\n    void B<T>() where T : struct {\n        |\n    }\n}\n'],
			[
				'java',
				'class A {\n    void b(Object c) {\n        if (c == A.class) {\n            |\n        }\n    }\n}\n',
			],
			['kotlin', 'fun a() {\n    val b = object : C {\n        |\n    }\n}\n'],
			['kotlin', 'fun a(b: Any) {\n    if (b == A::class) {\n        |\n    }\n}\n'],
		] as const;
		for (const [id, marked] of below) {
			assert.equal(place(marked, id), `${marked.replace('|', '')}\nNEW\n`, marked);
		}
		const inside = [
			['csharp', 'public static partial class A<T> where T : class\n{\n    |\n}\n'],
			['java', '@Deprecated\npublic non-sealed class A<T> extends B {\n    |\n}\n'],
			['kotlin', 'class A {\n    companion object {\n        |\n    }\n}\n'],
		] as const;
		for (const [id, marked] of inside) {
			assert.equal(place(marked, id), marked.replace('|', 'NEW'), marked);
		}
	});

	test('a file that nothing has opened is opened, at its end', () => {
		assert.equal(place('|'), 'OPEN\nNEW\n');
		assert.equal(
			place('|// Made by hand.\n\n/* package a */\n'),
			'// Made by hand.\n\n/* package a */\n\nOPEN\nNEW\n',
		);
		assert.equal(place("<p>don't|</p>\n", 'php'), "<p>don't</p>\n\nOPEN\nNEW\n");
		assert.equal(
			place('<p>\n<?php if ($a): ?>\n|\n<?php endif; // done ?>\n</p>\n', 'php'),
			'<p>\n<?php if ($a): ?>\n\n<?php endif; // done ?>\n</p>\n\nOPEN\nNEW\n',
		);
		assert.equal(place('<p>|</p>\n<?php\na();\n', 'php'), '<p></p>\n<?php\na();\n\nNEW\n');
	});

	test('every kind of line end is one', () => {
		assert.equal(place('a := 1|\r\n\r\nb := 2\r\n'), 'a := 1\n\nNEW\r\n\r\nb := 2\r\n');
	});
});
