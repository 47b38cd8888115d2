// The lists of words, a file of their own beside the bundle: they are large, and wanted with the first note.
export { everydayList, longestEveryday } from './everydayList';
export { ordinaryList } from './ordinaryList';
