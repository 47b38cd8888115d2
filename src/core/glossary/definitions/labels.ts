// Heads that look like terms and never are: "Note:", "Step 3", "Usage". A list that can be localised.

/** What a localisation replaces. All lower case. */
export interface LabelWords {
	/** Whole heads. */
	readonly labels: ReadonlySet<string>;
	/** Heads that go on with a number or letter: `Step 3`, `Figure 2a`. */
	readonly numbered: ReadonlySet<string>;
	/** Words that no name holds: their presence makes a head a sentence. */
	readonly sentenceWords: ReadonlySet<string>;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s*,\s*/));

/** The English list. */
export const englishLabels: LabelWords = {
	labels: words(
		'note, notes, tip, tips, hint, warning, caution, important, attention, danger, info, information, disclaimer, example, examples, ' +
			'default, defaults, type, types, required, optional, recommended, returns, return, return value, return values, return type, author, authors, date, version, versions, status, added, changed, ' +
			'fixed, removed, deprecated, security, breaking, breaking change, breaking changes, unreleased, input, inputs, output, outputs, pros, cons, advantages, disadvantages, benefits, limits, limitations, prerequisites, prerequisite, ' +
			'requirements, usage, use, uses, ideas, thoughts, installation, install, introduction, overview, summary, conclusion, conclusions, references, reference, see, see also, ' +
			'questions, question, q, a, answer, answers, name, description, title, value, values, key, result, results, goal, goals, purpose, scope, ' +
			'background, motivation, context, problem, solution, todo, fixme, faq, abstract, contents, table of contents, license, licence, contributing, ' +
			'contributors, acknowledgements, acknowledgments, changelog, credits, thanks, support, contact, links, resources, further reading, read more, next steps, ' +
			'getting started, quick start, quickstart, setup, configuration, options, settings, parameters, arguments, properties, methods, ' +
			'features, feature, roadmap, bugs, known issues, issues, tests, testing, building, build, development, documentation, docs, community, ' +
			'source, sources, update, updates, edit, before, after, yes, no, true, false, none, other, others, general, misc, miscellaneous, ' +
			'pro, con, focus, however, first, second, third, finally, also, remember, expected, actual, expected behavior, actual behavior, steps, ' +
			'steps to reproduce, reviewers, assignees, owner, owners, maintainers, priority, severity, tags, category, categories, format, syntax, ' +
			'use case, use cases, key points, takeaways, key takeaways, more information, learn more, quick links, screenshots, demo, preview, api, ' +
			'windows, macos, linux, ubuntu, debian, fedora, performance, size, url, path, file, files, id, command, commands, error, errors, cause, fix, workaround, simple, fast, easy, lightweight, flexible, powerful, reliable, secure, ' +
			'possible values, allowed values, valid values, default value, default values, accepted values, supported values, reminder, avoid, prefer, do, correction, corrections, implications, ' +
			'detection, resolution, analysis, log, logs, responsibilities, impact, root cause, symptom, symptoms, mitigation, mitigations, remediation, recommendation, recommendations, diagnosis, threat, threats, ' +
			'título, titel, titre, titolo, autor, auteur, autore, datum, fecha, citation, bibliographic citation, project updates, legal basis, pages checked, 下一步, 延伸阅读, 相关链接, 次のステップ, 관련 링크, ' +
			'tech stack, equipment, implication, available from, published, published on, publication date, last updated, glossary, 发布时间, 更新时间, 发布日期, 作者, 日期, 来源, 标题, 版本, タイトル, 作成日, 更新日, ' +
			'licensing, feedback, rollout, rollback, ejemplo, ejemplos, exemple, exemples, exemplo, exemplos, beispiel, beispiele, hinweis, nota, 例, 例子, 示例, 注意, 注, 예시, 예, 참고, 주의, пример, примечание, ' +
			'merke, beachte, aufgabe, lösung, antwort, retenir, à retenir, recuerda, ricorda, mitwirken, beitragen, danksagung, danksagungen, lizenz, einleitung, einführung, überblick, übersicht, zusammenfassung, voraussetzungen, verwendung, quellen, tipp, warnung, achtung, wichtig, ' +
			'remarque, remarques, avertissement, astuce, prérequis, utilisation, résumé, sommaire, contribuer, remerciements, références, voir aussi, ' +
			'advertencia, aviso, aviso legal, consejo, introducción, resumen, requisitos, licencia, contribuir, agradecimientos, referencias, véase también, ' +
			'dica, introdução, resumo, licença, contribuindo, agradecimentos, referências, veja também, attenzione, avviso, suggerimento, introduzione, riepilogo, requisiti, licenza, ringraziamenti, riferimenti, ' +
			'opmerking, let op, inleiding, samenvatting, uwaga, wskazówka, wstęp, lưu ý, введение, заключение, важно, внимание, ' +
			'提示, 说明, 説明, 备注, 警告, 简介, 总结, 小结, 参考, 前言, 目录, 概述, 背景, 优点, 缺点, 概要, はじめに, まとめ, 개요, 소개, 요약, ' +
			'open source, cross-platform, free, modern, extensible, portable, efficient, scalable, robust, customizable, minimal',
	),
	numbered: words(
		'step, figure, fig, table, listing, example, chapter, section, part, question, exercise, task, phase, option, case, appendix, version, lesson, scenario, position, variant, approach, alternative, method, problem, variant, rule, requirement, level, stage, solution, day, week, item, note, q, a, ' +
			'schritt, beispiel, szenario, abbildung, tabelle, kapitel, teil, étape, exemple, scénario, tableau, chapitre, partie, paso, ejemplo, escenario, figura, tabla, capítulo, parte, passo, exemplo, cenário, tabela, esempio, scenario, tabella, stap, voorbeeld, шаг, пример, krok, przykład',
	),
	sentenceWords: words(
		'i, you, your, we, our, us, they, their, he, she, his, her, my, me, it, its, this, that, these, those, there, here, ' +
			'is, are, was, were, be, been, being, am, do, does, did, has, have, had, will, would, should, shall, can, could, must, may, might, ' +
			"let's, you've, i've, we've, don't, doesn't, isn't, aren't, can't, won't, you're, we're, it's, i'm, if, when, while, because, although, since, until, unless, then, " +
			'how, why, what, where, who, whose, which, please, not, etc, ' +
			'wie, warum, weshalb, pourquoi, qué, cómo, perché, hoe, waarom',
	),
};

/** Verbs that open an instruction: "Install the server: …" is a step, not a term. */
const instruction =
	/^(?:add|allow|apply|ask|avoid|choose|click|come|configure|consider|create|decide|delete|describe|explain|disable|do|don't|edit|enable|ensure|enter|follow|get|give|go|have|identify|include|install|know|learn|let|look|make|never|prefer|press|provide|put|remember|remove|rename|replace|save|see|select|send|specify|submit|take|tell|try|turn|uninstall|use|verify|visit)\s/i;
/** Verbs that are nouns too (`Open vSwitch`, `Type 1 hypervisor`, `List comprehension`): an object has to follow. */
const instructionWithObject =
	/^(?:build|call|change|check|clone|close|connect|contact|copy|define|deploy|download|export|find|import|keep|list|move|open|pass|push|read|restart|restore|return|review|run|set|share|show|start|stop|switch|test|type|update|upgrade|view|wait|watch|write)\s+(?:the|a|an|your|all|any|it|this|that|up|for|out|in|on|to|from)\s/i;

/** An article inside a name follows a preposition: `Software as a Service`; `Outputs the root` has a verb before it. */
const innerArticle =
	/^(?!.*\b(?:of|in|for|to|on|as|and|or|with|by|from|over|at|under|behind|into|than|per|through|around|between|vs\.?|versus|,|&)\s+(?:the|an?)\s)(?:\S+\s+)+(?:the|an?)\s/i;
/** `Addressing data with identifiers` is something to do; `Copying garbage collector` a thing. */
const activity = /^\p{L}{2,}ing\s+(?:[\p{L}\p{N}-]+\s+){1,4}(?:in|with|into|to|for|on|from|by|as|at)\s/u;
const acronym = /^\p{Lu}{2,}$/u;
/** `In practice`, `Pour les professionnels`: where or for whom something holds. */
const circumstance =
	/^in\s(?:action|brief|conclusion|depth|detail|fact|general|particular|practice|production|reality|short|summary|theory)$|^(?:pour|avec|dans|sur|para|con|für|mit|bei|nach)\s(?:le|la|les|l'\S+|el|las|los|o|a|os|as|die|der|das|den|dem)\s/;

/** `图 28.4`, `ADO glossary terms`, `用語集`: a figure, and the text itself. */
const captionOrGlossary =
	/^[图圖図表]\s?\d|^(?:그림|표)\s?\d|\b(?:glossary|glossaire|glossar|glosario)\b|용어\s?(?:집|사전)$|用語集$|[术術][语語]表$|[词詞][汇彙]表$/;

/** True for heads that name a part of the text instead of a thing: `Note`, `Step 3`, `Pros`. */
export function isLabel(head: string, list: LabelWords = englishLabels): boolean {
	const folded = head.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[’]/g, "'");
	if (list.labels.has(folded)) {
		return true;
	}
	if (
		/^(?:notes?|tip|warning|examples?|reasons?\s+for)\s|\s(?:examples?|discussion)$|^step\s?\d/.test(
			folded,
		) ||
		circumstance.test(folded) ||
		captionOrGlossary.test(folded)
	) {
		return true;
	}
	const [first = '', second = '', ...more] = folded.split(/[\s#.:-]+/);
	return (
		more.length === 0 &&
		list.numbered.has(first) &&
		/^(?:\d+[a-z]?|[a-z]|[ivx]+|one|two|three|four|five|six|seven|eight|nine|ten)$/.test(second)
	);
}

/** True when a head reads as a sentence or an instruction and so cannot be a name: `How it works`, `Run the tests`. */
export function isSentence(head: string, list: LabelWords = englishLabels): boolean {
	const name = head.trim().replace(/[’]/g, "'");
	const all = name.split(/[\s,;]+/);
	// `IT consolidation` is no sentence; where all is in capitals they tell nothing.
	const isShort = (word: string) => acronym.test(word) && all.some((other) => !acronym.test(other));
	return (
		all.some((word) => list.sentenceWords.has(word.toLowerCase()) && !isShort(word)) ||
		innerArticle.test(name) ||
		activity.test(name.toLowerCase()) ||
		instruction.test(name) ||
		instructionWithObject.test(name)
	);
}

/** Files that describe a repository rather than a subject: only explicit forms define there. */
export function isAboutTheRepository(uri: string): boolean {
	const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
	if (/template/i.test(name) || uri.includes('/.github/')) {
		return true;
	}
	return /^(?:readme|changelog|changes|history|news|license|licence|copying|notice|contributing|contributors|authors|speakers|bios|maintainers|code[-_]of[-_]conduct|security|support|governance|todo|roadmap|install|releasing|release[-_]notes|upgrading|migration|claude|agents|pull_request_template|issue_template|bug_report|feature_request)(?:[._-].*)?$/i.test(
		name,
	);
}

/** Files that tell what changed when: nothing in them is a definition. */
export function isHistory(uri: string): boolean {
	return /\/(?:change-?logs?|changes|history|news|releases?|release[-_ ]?notes?|what-?s-?new)(?:[-._ \d][^/]*|\/[^/]+)?\.[^/.]+$/i.test(
		uri,
	);
}

/** Minutes of meetings, `meetings/2026-05-21.md`, where what stands in bold is who speaks and what is talked about. */
export function isMinutes(uri: string): boolean {
	return /\/(?:\w*meetings?|minutes|meeting[-_ ]?(?:notes|minutes))(?:\/(?:.*\/)?(?=[^/]*(?:19|20)\d{2}[-_.]?[01]\d)[^/]*|\.[^/.]+)$/i.test(
		uri,
	);
}

/** Posts and daily notes, `2024-05-01-release.md` or `blog/release.md`: they tell of things and define by explicit forms only. */
export function isDated(uri: string): boolean {
	return /\/(?:blog|posts?|_posts|daily|journal)\/|\/\d{4}-\d{2}-\d{2}[^/]*(?:\/[^/]*)?$/i.test(uri);
}
