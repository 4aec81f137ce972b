/**
 * Computes once per object and remembers the answer as long as the object lives. Rows and tables are never mutated,
 * so an answer about them stays true; an edit makes a new object and with it a new answer.
 */
export const rememberPerObject = <K extends object, V>(compute: (object: K) => V): ((object: K) => V) => {
  const answers = new WeakMap<K, V>();
  return (object) => {
    const known = answers.get(object);
    if (known !== undefined) return known;
    const answer = compute(object);
    answers.set(object, answer);
    return answer;
  };
};
