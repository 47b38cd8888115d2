// The languages' own compilers, and the program in each language that asks the constructors.
import { join } from 'node:path';
import type { Case, Variant } from './cases';

/**
 * How one language is compiled and run. A program reads lines `case<TAB>text` and answers each with `=` and what
 * the text was taken for, or with `!` when it was the documented result for anything else.
 */
export interface Toolchain {
	/** The language's id. */
	readonly id: string;
	/** A command that prints the version; where it is missing, the language is skipped. */
	readonly version: readonly string[];
	/** A case's file. */
	readonly file: (index: number) => string;
	/**
	 * A file that exists already. `‸` are cursors whose classifier the program can ask; what is inserted at `⁁` stands in
	 * a block and is only compiled.
	 */
	readonly existing: (index: number) => string;
	/** Further files by name, for the cases that are asked; `count` is that of all. */
	readonly files: (cases: readonly Case[], count: number) => Readonly<Record<string, string>>;
	/** Commands; the last is the program. Those before must succeed. */
	readonly steps: (variant: Variant, count: number) => readonly (readonly string[])[];
	/** What the program answers for a kind: its label, the member's name, or its place. */
	readonly answer: 'label' | 'member' | 'place';
}

/** A line for each case. */
function each(cases: readonly Case[], line: (type: string, index: number) => string): string {
	return cases.map(({ type }, index) => line(type, index)).join('\n');
}

/** Fails when gofmt would change one of the first files; code that a quick fix completed may need it. */
function formatted(count: number): readonly string[] {
	const files = Array.from({ length: count }, (_, index) => `case${index}.go`);
	return ['sh', '-c', `gofmt -d ${files.join(' ')} > diff; cat diff; test ! -s diff`];
}

const tsc = [process.execPath, join(process.cwd(), 'node_modules/typescript/bin/tsc')];

/** Takes the constructors out of their files, which export nothing. */
const nodeMain = (folder: string, cases: readonly Case[]): string => `
const { readFileSync } = require('node:fs');
const types = ${JSON.stringify(cases.map(({ type }) => type))};
const parsers = types.map((type, index) => {
	const source = readFileSync(\`${folder}/case\${index}.js\`, 'utf8');
	return new Function('require', 'exports', \`\${source}\\nreturn parse\${type};\`)(require, {});
});
for (const line of readFileSync(0, 'utf8').trimEnd().split('\\n')) {
	const [index, text] = line.split('\\t');
	try {
		console.log('=' + parsers[index](text));
	} catch (error) {
		console.log(error instanceof RangeError ? '!' : error.stack);
	}
}
`;

const tsconfig = (more: object): string =>
	JSON.stringify({
		compilerOptions: {
			strict: true,
			target: 'es2022',
			module: 'commonjs',
			moduleDetection: 'force',
			ignoreDeprecations: '6.0',
			types: [],
			...more,
		},
		include: ['case*'],
	});

export const toolchains: readonly Toolchain[] = [
	{
		id: 'kotlin',
		version: ['kotlinc', '-version'],
		file: (index) => `case${index}.kt`,
		existing: (index) => `‸
@file:Suppress("UNUSED_PARAMETER")
‸
import kotlin.math.max
‸
import kotlin.math.min

fun before${index}(): Int {
    ‸
    return max(1, 2)‸
}
‸
class Inner${index} {
    ⁁
    val least = min(1, 2)
}
`,
		files: (cases) => ({
			'main.kt': `import java.io.PrintStream
fun main() {
	val out = PrintStream(System.out, true, "UTF-8")
	for (line in System.\`in\`.bufferedReader(Charsets.UTF_8).lines()) {
		val (index, text) = line.split("\\t", limit = 2)
		val label = when (index) {
${each(cases, (type, index) => `\t\t\t"${index}" -> ${type}.of(text)?.label`)}
			else -> "no such case"
		}
		out.println(if (label == null) "!" else "=" + label)
	}
}
`,
		}),
		steps: () => [
			['sh', '-c', 'kotlinc -nowarn -include-runtime -d program.jar *.kt'],
			['java', '-jar', 'program.jar'],
		],
		answer: 'label',
	},
	{
		id: 'typescript',
		version: [...tsc, '--version'],
		file: (index) => `case${index}.ts`,
		existing: () => `‸
/// <reference path="case.d.ts" />
‸
import { join } from 'node:path';
‸
import { sep } from 'node:path';

const before = join('a', sep);
‸
export function inner(): string {
    ⁁
    return before;
}

export class Outer {
    ‸
    readonly before = before;
}
‸
export { before };
`,
		files: (cases) => ({
			'tsconfig.json': tsconfig({ outDir: 'out' }),
			'case.d.ts':
				"declare module 'node:path' { export const sep: string; export function join(...parts: string[]): string; }\n",
			'main.cjs': nodeMain('out', cases),
		}),
		steps: () => [
			[...tsc, '-p', '.'],
			[process.execPath, 'main.cjs'],
		],
		answer: 'label',
	},
	{
		id: 'javascript',
		version: [process.execPath, '--version'],
		file: (index) => `case${index}.js`,
		existing: () => `‸
'use strict';
‸
const before = 1;
‸
function inner() {
    ⁁
    return before‸;
}
‸
exports.before = before;
exports.inner = inner;
`,
		files: (cases) => ({
			'tsconfig.json': tsconfig({ allowJs: true, checkJs: true, noEmit: true }),
			'main.cjs': nodeMain('.', cases),
		}),
		steps: () => [
			[...tsc, '-p', '.'],
			[process.execPath, 'main.cjs'],
		],
		answer: 'label',
	},
	{
		id: 'go',
		version: ['go', 'version'],
		file: (index) => `case${index}.go`,
		existing: (index) => `‸
// Code that exists.
package main
‸
import "fmt"
‸
import (
	"os"
‸
	"sort"
)

func before${index}() {
	‸
	sort.Strings(os.Args)‸
}
‸
func after${index}() {
	before${index}()
	fmt.Println()
}
`,
		files: (cases) => ({
			'go.mod': 'module classifiers\n\ngo 1.18\n',
			'main.go': `package main

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"strings"
)

func answer(kind string, err error, unknown bool) string {
	switch {
	case err == nil:
		return "=" + kind
	case unknown && kind == "" && strings.HasPrefix(err.Error(), "unknown "):
		return "!"
	}
	return err.Error()
}

func main() {
	scanner := bufio.NewScanner(os.Stdin)
	for scanner.Scan() {
		parts := strings.SplitN(scanner.Text(), "\\t", 2)
		switch parts[0] {
${each(
	cases,
	(type, index) => `\t\tcase "${index}":
			kind, err := New${type}(parts[1])
			var unknown Unknown${type}Error
			fmt.Println(answer(string(kind), err, errors.As(err, &unknown) && string(unknown) == parts[1]))`,
)}
		}
	}
}
`,
		}),
		steps: (variant, count) => [
			['go', 'vet', '.'],
			...(variant === 'empty' ? [formatted(count - 4)] : []),
			['go', 'build', '-o', 'program', '.'],
			['./program'],
		],
		answer: 'label',
	},
	{
		id: 'java',
		version: ['javac', '-version'],
		file: (index) => `Case${index}.java`,
		existing: (index) => `‸
import java.util.List;
‸
import java.util.Map;

class Inner${index} {
    List<String> names;
    ⁁
    Map<String, String> more;

    void before() {
        ‸
        names = null;‸
    }
}
‸
class After${index} {
}
`,
		files: (cases) => ({
			'Main.java': `import java.io.*;
import java.nio.charset.StandardCharsets;
public class Main {
	public static void main(String[] arguments) throws IOException {
		PrintStream out = new PrintStream(System.out, true, "UTF-8");
		BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
		for (String line = in.readLine(); line != null; line = in.readLine()) {
			String[] parts = line.split("\\t", 2);
			try {
				switch (parts[0]) {
${each(cases, (type, index) => `\t\t\t\t\tcase "${index}": out.println("=" + ${type}.of(parts[1]).label); break;`)}
				}
			} catch (IllegalArgumentException unknown) {
				out.println("!");
			}
		}
	}
}
`,
		}),
		steps: () => [
			['sh', '-c', 'javac -encoding UTF-8 -Xlint:all,-auxiliaryclass -Werror -d out *.java'],
			['java', '-cp', 'out', 'Main'],
		],
		answer: 'label',
	},
	{
		id: 'rust',
		version: ['rustc', '--version'],
		file: (index) => `case${index}.rs`,
		existing: () => `//! Code that exists.
‸
#![allow(unused_imports)]
‸
use std::fmt::Debug;
‸
use std::fmt::Display;

pub fn before(_: impl Debug, _: impl Display) {
    ⁁
}

pub mod inner {
    ⁁
    use std::fmt::Debug;
}

pub struct Outer;

impl Outer {
    ‸
    pub fn after(&self) {}‸
}
‸
#[allow(dead_code)]
‸
fn last() {}
`,
		files: (cases, count) => ({
			'main.rs': `${Array.from({ length: count }, (_, index) => `mod case${index};`).join('\n')}
use std::io::BufRead;
fn answer<T: std::str::FromStr + std::fmt::Debug>(text: &str) -> String where T::Err: std::error::Error {
	match text.parse::<T>() {
		Ok(kind) => format!("={:?}", kind),
		Err(error) if error.to_string().ends_with(text) => "!".to_owned(),
		Err(error) => error.to_string(),
	}
}
fn main() {
	for line in std::io::stdin().lock().lines() {
		let line = line.unwrap();
		let (index, text) = line.split_once('\\t').unwrap();
		println!("{}", match index {
${each(cases, (type, index) => `\t\t\t"${index}" => answer::<case${index}::${type}>(text),`)}
			_ => panic!(),
		});
	}
}
`,
		}),
		steps: () => [
			[
				...['rustc', '--edition', '2021', '-D', 'warnings', '-A', 'dead_code', '-A', 'non_camel_case_types'],
				...['-A', 'mixed_script_confusables', '-A', 'confusable_idents', '-o', 'program', 'main.rs'],
			],
			['./program'],
		],
		answer: 'member',
	},
	{
		id: 'csharp',
		version: ['mcs', '--version'],
		file: (index) => `Case${index}.cs`,
		existing: (index) => `‸
using System;
‸
using System.IO;

namespace Existing
{
    ⁁
    using System.Text;
    ⁁
    class Inner${index}
    {
        ⁁
        void Before()
        {
            ‸
            Console.WriteLine(Path.PathSeparator + new StringBuilder().ToString());
        }
    }
}
‸
class After${index}
{
}
`,
		files: (cases) => ({
			'Main.cs': `using Existing;
namespace Existing
{
	static class Nothing
	{
	}
}
static class Program
{
	static void Main()
	{
		var utf8 = new System.Text.UTF8Encoding(false);
		var input = new System.IO.StreamReader(System.Console.OpenStandardInput(), utf8);
		var output = new System.IO.StreamWriter(System.Console.OpenStandardOutput(), utf8);
		for (var line = input.ReadLine(); line != null; line = input.ReadLine())
		{
			var parts = line.Split(new[] { '\\t' }, 2);
			try
			{
				switch (parts[0])
				{
${each(cases, (type, index) => `\t\t\t\t\tcase "${index}": output.WriteLine("=" + ${type}Parser.Parse(parts[1])); break;`)}
				}
			}
			catch (System.ArgumentException)
			{
				output.WriteLine("!");
			}
		}
		output.Flush();
	}
}
`,
		}),
		steps: () => [
			['sh', '-c', 'mcs -nologo -warnaserror -out:program.exe *.cs'],
			['mono', 'program.exe'],
		],
		answer: 'member',
	},
	{
		id: 'cpp',
		version: ['g++', '--version'],
		file: (index) => `case${index}.cpp`,
		existing: (index) => `‸
#include <vector>
‸
namespace {
‸
std::vector<int> before${index}()
{
    ‸
    return {1};
}

} // namespace
‸
#include <cstdio>
‸
template <typename T>
‸
int after${index}() { return before${index}()[0]‸; }
`,
		files: (cases) => ({
			'main.cpp': `#include <iostream>
${each(cases, (_, index) => `#include "case${index}.cpp"`)}
template <typename Kind> static void answer(std::optional<Kind> kind)
{
	if (kind) { std::cout << "=" << static_cast<int>(*kind) << "\\n"; } else { std::cout << "!\\n"; }
}
int main()
{
	for (std::string line; std::getline(std::cin, line);) {
		const auto tab = line.find('\\t');
		const auto index = std::stoi(line.substr(0, tab));
		const auto text = line.substr(tab + 1);
		switch (index) {
${each(cases, (type, index) => `\t\tcase ${index}: answer(Parse${type}(text)); break;`)}
		}
	}
}
`,
		}),
		steps: () => [
			['g++', '-std=c++17', '-Wall', '-Wextra', '-Werror', '-o', 'program', 'main.cpp'],
			['./program'],
		],
		answer: 'place',
	},
	{
		id: 'c',
		version: ['gcc', '--version'],
		file: (index) => `case${index}.c`,
		existing: (index) => `‸
#include <stdio.h>
‸
#include <stdlib.h>

static void before${index}(void)
{
    ‸
    puts(getenv("HOME") == NULL ? "" : "before");‸
}
‸
void after${index}(void)
{

    before${index}();
‸
    before${index}();
}
`,
		files: (cases) => ({
			'main.c': `#include <stdio.h>
#include <stdlib.h>
${each(cases, (_, index) => `#include "case${index}.c"`)}
int main(void)
{
	static char line[65536];
	while (fgets(line, sizeof line, stdin)) {
		char *text = strchr(line, '\\t');
		int kind = -1;
		*text++ = 0;
		text[strcspn(text, "\\n")] = 0;
		switch (atoi(line)) {
${each(cases, (type, index) => `\t\tcase ${index}: kind = (int)${type}_from(text); break;`)}
		}
		if (kind > 0) { printf("=%d\\n", kind - 1); } else { puts(kind == 0 ? "!" : "no such case"); }
	}
	return 0;
}
`,
		}),
		steps: () => [
			['gcc', '-std=c99', '-pedantic', '-Wall', '-Wextra', '-Werror', '-o', 'program', 'main.c'],
			['./program'],
		],
		answer: 'place',
	},
	{
		id: 'python',
		version: ['python3', '--version'],
		file: (index) => `case${index}.py`,
		existing: () => `#!/usr/bin/env python3
‸
# -*- coding: utf-8 -*-
‸
"""Code that
‸
exists."""
‸
from __future__ import annotations
‸
import os


def before():
    ⁁
    return os.sep‸


class Inner:
    ⁁
    a = [
        ‸
    ]

‸
@staticmethod
‸
def after():
    return before()
`,
		files: (cases, count) => ({
			'main.py': `import importlib, sys
types = ${JSON.stringify(cases.map(({ type }) => type))}
modules = [importlib.import_module(f"case{index}") for index in range(${count})]
parsers = [getattr(module, name) for module, name in zip(modules, types)]
for line in sys.stdin:
    index, text = line.rstrip("\\n").split("\\t", 1)
    try:
        print("=" + parsers[int(index)].parse(text).value)
    except ValueError:
        print("!")
`,
		}),
		steps: () => [['python3', '-X', 'utf8', '-W', 'error', 'main.py']],
		answer: 'label',
	},
	{
		id: 'php',
		version: ['php', '--version'],
		file: (index) => `case${index}.php`,
		existing: (index) => `<?php
‸
declare(strict_types=1);
‸
use Existing\\Before${index};

function before${index}(): int
{
    ‸
    if (PHP_VERSION_ID < 0): // Never. ?>
<p>isn't‸ code</p>
<?php
    endif;
    return 1;‸
}
‸
class Inner${index}
{
    ‸
    const A = 1;
}

if (before${index}() === 1): ?>
<p>‸</p>
<?php endif ?>
`,
		files: (cases) => ({
			'main.php': `<?php
error_reporting(E_ALL);
ob_start();
${each(cases, (_, index) => `require __DIR__ . '/case${index}.php';`)}
ob_end_clean();
$types = [${each(cases, (type) => `${type}::class,`)}];
while (($line = fgets(STDIN)) !== false) {
	[$index, $text] = explode("\\t", rtrim($line, "\\n"), 2);
	$kind = $types[$index]::of($text);
	echo $kind === null ? '!' : '=' . $kind->value, "\\n";
}
`,
		}),
		steps: () => [['php', '-d', 'display_errors=1', 'main.php']],
		answer: 'label',
	},
	{
		id: 'ruby',
		version: ['ruby', '--version'],
		file: (index) => `case${index}.rb`,
		existing: (index) => `# frozen_string_literal: true
‸
require 'set'
‸
require 'json'

module Inner${index}
  ⁁
  A = [
    ‸
  ].freeze

  def self.before
    ‸
    Set.new‸
  end
end
‸
def after${index}
  JSON.generate([])
end
`,
		files: (cases, count) => ({
			'main.rb': `${Array.from({ length: count }, (_, index) => `require_relative 'case${index}'`).join('\n')}
parsers = [${each(cases, (type) => `${type},`)}]
while (line = gets)
  index, text = line.chomp.split("\\t", 2)
  begin
    puts "=" + parsers[index.to_i].parse(text)
  rescue ArgumentError
    puts "!"
  end
end
`,
		}),
		steps: () => [['ruby', '-E', 'UTF-8:UTF-8', 'main.rb']],
		answer: 'label',
	},
	{
		id: 'swift',
		version: ['swiftc', '--version'],
		file: (index) => `case${index}.swift`,
		existing: (index) => `‸
import Foundation
‸
import Dispatch

struct Inner${index} {
    ⁁
    let before = 1‸
}
‸
func after${index}() -> Int {
    ⁁
    return Inner${index}().before
}
`,
		files: (cases) => ({
			'main.swift': `while let line = readLine() {
	let parts = line.split(separator: "\\t", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
	var label: String?
	switch parts[0] {
${each(cases, (type, index) => `\tcase "${index}": label = ${type}(parts[1])?.rawValue`)}
	default: break
	}
	print(label.map { "=" + $0 } ?? "!")
}
`,
		}),
		steps: () => [['sh', '-c', 'swiftc -o program *.swift'], ['./program']],
		answer: 'label',
	},
];
