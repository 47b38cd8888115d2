// What the launcher, which is JavaScript like all launchers, takes from the bench.
export { openCorpus, readTexts } from '../support/corpus';
export { inShort } from '../support/figure';
export { keep, printTable } from '../support/report';
export { stageExtension } from '../support/stage';
export { median, rounded } from '../support/statistics';
