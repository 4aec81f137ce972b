/** What somebody typed on a card. `title` undefined: no comma, so the function stays as it is. */
export interface TypedMember {
  readonly name: string;
  readonly title: string | undefined;
}

/** "Name, function": the first comma parts them. Commas after it belong to the function. */
export const typedMember = (text: string): TypedMember => {
  const comma = text.search(/[,،，]/u);
  if (comma < 0) return { name: text.trim(), title: undefined };
  return { name: text.slice(0, comma).trim(), title: text.slice(comma + 1).trim() };
};

/** What the field opens with: the reverse. A name with a comma of its own is shown without the function. */
export const typedText = (name: string, title: string): string =>
  title === '' || /[,،，]/u.test(name) ? name : `${name}, ${title}`;
