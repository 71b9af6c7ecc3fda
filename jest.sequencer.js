import Sequencer from '@jest/test-sequencer';

const tables = /(access(-matrix)?|bad-input)\.spec\.ts$/;

/**
 * Jest, where it has not yet measured them, begins with the largest files. The smallest here run longest: they send every line of a table. Begun
 * last, each would run alone at its project's end.
 */
export default class TablesFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isTable), ...sorted.filter((test) => !isTable(test))];
  }
}

const isTable = ({ path }) => tables.test(path);
