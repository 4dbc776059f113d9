/**
 * Something that is made of a thing and of what is asked of it, once for each question as long as the thing is there.
 * @param nameOf what tells one question from another
 */
export function madeOnce<Owner extends object, Asked, Made>(
  nameOf: (asked: Asked) => string,
  make: (owner: Owner, asked: Asked) => Made,
): (owner: Owner, asked: Asked) => Made {
  const known = new WeakMap<Owner, Map<string, { readonly made: Made }>>();
  return (owner, asked) => {
    const answers = known.get(owner) ?? new Map<string, { readonly made: Made }>();
    known.set(owner, answers);
    const name = nameOf(asked);
    const answer = answers.get(name) ?? { made: make(owner, asked) };
    answers.set(name, answer);
    return answer.made;
  };
}
