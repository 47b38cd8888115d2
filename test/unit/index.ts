// The unit suites, in the order of the core's rooms. Explicit, so that a forgotten suite is a missing line.
import './text/document.test';
import './markdown/parser.test';
import './markdown/commonMark.test';
import './taxonomy/seedTree.test';
import './workspace/incremental.test';
import './workspace/seedMentions.test';
import './markdown/builder.test';
import './markdown/excerpt.test';
import './describe.test';
import './vscode/glob.test';
import './vscode/folderFilter.test';
import './vscode/family.test';
import './manifest.test';
