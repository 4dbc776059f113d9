/** Something that is made of a thing, once as long as the thing is there. */
export function madeOnce<Owner extends object, Made extends string | object>(
  make: (owner: Owner) => Made,
): (owner: Owner) => Made {
  const known = new WeakMap<Owner, Made>();
  return (owner) => {
    const before = known.get(owner);
    if (before !== undefined) return before;
    const made = make(owner);
    known.set(owner, made);
    return made;
  };
}

/**
 * Something that is made of a thing and of what is asked of it, once for each question as long as the thing is there.
 * @param nameOf what tells one question from another
 */
export function madeOnceFor<Owner extends object, Asked, Made>(
  nameOf: (asked: Asked) => string,
  make: (owner: Owner, asked: Asked) => Made,
): (owner: Owner, asked: Asked) => Made {
  const answersOf = madeOnce<Owner, Map<string, { readonly made: Made }>>(() => new Map());
  return (owner, asked) => {
    const answers = answersOf(owner);
    const name = nameOf(asked);
    const before = answers.get(name);
    if (before) return before.made;
    const made = make(owner, asked);
    answers.set(name, { made });
    return made;
  };
}

/** What is made of something, kept until it is asked for of something else. */
export function latest<Asked, Made>(make: (asked: Asked) => Made): (asked: Asked) => Made {
  let last: { readonly asked: Asked; readonly made: Made } | undefined;
  return (asked) => (last = last?.asked === asked ? last : { asked, made: make(asked) }).made;
}
