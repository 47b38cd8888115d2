// A person's walk through the workbench with the extension, in a real VS Code in a browser. Suites are imported
// one by one, so that a forgotten one is a missing line.
import './opening.test';
import './samples.test';
import './seed.test';
import './folders.test';
import './treeEdits.test';
import './manyNotes.test';
import './glossary.test';
import './noTerm.test';
import './classifier.test';
